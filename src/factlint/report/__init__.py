"""Reports to text: one format a file."""

"""The page of the desk, its style and its script."""

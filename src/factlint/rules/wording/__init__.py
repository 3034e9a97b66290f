"""Rules about what sources say in words alone."""

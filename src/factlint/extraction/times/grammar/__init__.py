"""Small functions that each read one form of time from cells: the shape and the place after it, or None."""

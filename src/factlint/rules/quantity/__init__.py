"""FL1: quantities that cannot all be right."""

"""FL2: times that cannot all be right."""

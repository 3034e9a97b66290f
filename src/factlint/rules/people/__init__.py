"""FL3: statements about people that cannot all be right."""

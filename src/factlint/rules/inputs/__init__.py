"""FL9: inputs that could not be used."""

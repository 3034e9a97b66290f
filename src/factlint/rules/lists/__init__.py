"""FL5: enumerations."""

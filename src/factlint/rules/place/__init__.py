"""FL7: rules about places."""

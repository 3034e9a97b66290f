"""FL4: figures of one sentence that do not add up."""

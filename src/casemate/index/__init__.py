"""Names to candidates: one memory-mapped index over all names of all editions."""

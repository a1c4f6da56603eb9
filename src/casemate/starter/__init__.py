"""Data only: the built-in starter set."""

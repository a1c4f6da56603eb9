"""Registers and data sets that say who owns and controls whom, read as parts of an ownership graph."""

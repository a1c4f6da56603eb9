"""Dated, cited law: parameters and rules of the packs, and their value as of a day. No I/O but in ``load``."""

"""Pure functions on strings: no file, clock or network."""

"""Thin shells over the Engine: parse, call, print."""

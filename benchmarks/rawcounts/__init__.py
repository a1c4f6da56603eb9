"""Counts of the raw files, made without Casemate: plain csv, regular expressions, ElementTree and zip."""

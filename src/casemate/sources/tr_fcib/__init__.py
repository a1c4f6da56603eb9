"""Türkiye: assets frozen under Laws 6415 and 7262 (MASAK)."""

"""The UK Sanctions List (Foreign, Commonwealth & Development Office), since 2026-01-28 the only UK list."""

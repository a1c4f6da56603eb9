"""Pakistan: persons proscribed under the Fourth Schedule of the Anti-Terrorism Act, 1997 (NACTA)."""

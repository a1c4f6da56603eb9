"""Japan: entities of Russia, Belarus and third countries to which exports need an approval that is as a rule refused (METI)."""

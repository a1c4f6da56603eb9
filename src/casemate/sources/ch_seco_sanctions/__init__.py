"""Switzerland's list of sanctioned persons, entities and objects (SECO, SESAM)."""

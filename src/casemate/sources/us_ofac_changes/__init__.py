"""OFAC's archives of changes to the SDN list, 1994 to 2016: dated events in prose, no editions."""

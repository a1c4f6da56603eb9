"""OFAC's consolidated list of persons who are not SDNs: SSI, CAPTA, NS-MBS, NS-CMIC, FSE, NS-PLC and, in its time, E.O. 13599."""

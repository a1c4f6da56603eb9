"""The matcher tested on the lists held: names written otherwise, names of others, curves, self-screening. No I/O, no clock."""

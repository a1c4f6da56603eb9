"""Raw bytes to Listings: one folder per official list; ``registry`` finds them, ``raw`` opens what a user hands over."""

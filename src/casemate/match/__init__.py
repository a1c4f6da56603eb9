"""Subject x Listing to Evidence to score, with an explanation."""

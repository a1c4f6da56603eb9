"""The Consolidated Screening List of the United States: thirteen lists of Commerce, State and the Treasury in one file."""

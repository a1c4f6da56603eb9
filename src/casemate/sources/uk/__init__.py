"""What the two UK lists share: names in six parts, dates with silent days, regimes, measures, "Other Information". No source itself."""

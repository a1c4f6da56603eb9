"""Australia's Consolidated List of the Department of Foreign Affairs and Trade."""

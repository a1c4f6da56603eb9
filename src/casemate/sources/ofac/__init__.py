"""What the two OFAC lists share: their labels, their remarks, their file formats. No source of its own."""

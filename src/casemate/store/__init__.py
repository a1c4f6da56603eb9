"""What was true and when we knew it: append and close, never overwrite."""

"""What a rule is, and the file it is written in."""

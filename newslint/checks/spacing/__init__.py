"""Rules about white space that need Python."""

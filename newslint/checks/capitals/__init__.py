"""Rules about capital letters that need Python."""

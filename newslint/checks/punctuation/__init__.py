"""Marks that are missing, doubled or of the wrong kind."""

"""Dates and times that cannot be, or that contradict themselves."""

"""Names and abbreviations that are written in two ways."""

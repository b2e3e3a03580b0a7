"""Grammar: agreement, articles, and words that are wrong, missing or too many where they stand."""

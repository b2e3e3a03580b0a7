"""newslint: a linter for news copy."""

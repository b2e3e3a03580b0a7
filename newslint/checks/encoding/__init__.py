"""Characters that went wrong on their way into the copy."""

"""What a page, a template or an editor left in the copy."""

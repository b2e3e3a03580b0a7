"""Words that are misspelt, doubled, split or joined."""

"""Articles: a document and what it says of itself."""

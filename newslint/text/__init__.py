"""What a text is: spans, positions, source map, document, blocks, tokens."""

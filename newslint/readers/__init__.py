"""One module per file format: what a file holds, as documents."""

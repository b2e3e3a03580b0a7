"""The pack `example`."""

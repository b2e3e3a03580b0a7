"""One module per command."""

from newslint.cli.main import main

__all__ = ["main"]

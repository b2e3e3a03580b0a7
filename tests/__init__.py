"""Tests of newslint; a name is a sentence that can be false."""

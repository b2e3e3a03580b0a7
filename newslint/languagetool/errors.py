"""Why LanguageTool has nothing to say."""

from __future__ import annotations

from newslint.engine.rule_set import OutsideError


class NoServerError(Exception):
    """There is no LanguageTool to ask in this run; the text says what to install or to set."""


class AskingError(OutsideError):
    """It did not answer about one text."""


class NoAnswerError(AskingError):
    """It kept silent for as long as an answer is waited for."""


class UnreachableError(AskingError):
    """Nobody is there at the server's address."""

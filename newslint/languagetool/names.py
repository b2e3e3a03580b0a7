"""What LanguageTool's rules are called here."""

from __future__ import annotations

import re

from newslint.rules.rule import OUTSIDE_PACK


def rule_id(written: str) -> str:
    """`languagetool/he-verb-agr` of `HE_VERB_AGR`."""
    return f"{OUTSIDE_PACK}/{re.sub('[^a-z0-9]+', '-', written.lower()).strip('-') or 'unnamed'}"

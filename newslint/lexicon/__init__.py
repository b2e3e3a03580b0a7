"""Words, their frequencies, and what looks like a typo."""

from newslint.lexicon.blob import Case
from newslint.lexicon.foreign import is_foreign
from newslint.lexicon.loading import load_lexicon
from newslint.lexicon.misspelling import suspects, suspects_at_sentence_start
from newslint.lexicon.slips import is_one_slip
from newslint.lexicon.sources import MissingWords
from newslint.lexicon.words import Correction, Lexicon

__all__ = [
    "Case",
    "Correction",
    "Lexicon",
    "MissingWords",
    "is_foreign",
    "is_one_slip",
    "load_lexicon",
    "suspects",
    "suspects_at_sentence_start",
]

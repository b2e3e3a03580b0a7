"""Which of an article's words look like typos.

The caller leaves out, since a word alone does not show it:

- tokens that touch `@ # / \\ _ . - & [ ]`, a digit, or an apostrophe other than that of a
  possessive, and everything in addresses, code and file names;
- tokens that are not wholly of the letters a to z;
- words that the article capitalises in mid-sentence anywhere;
- a single word in quotation marks, and a word that `[sic]` follows;
- words for which `foreign.is_foreign` holds.
"""

from __future__ import annotations

from collections.abc import Mapping

from newslint.lexicon.known_slips import known_slips
from newslint.lexicon.words import THRESHOLD, Correction, Lexicon

AT_SENTENCE_START = 4.6
"""The threshold for a capitalised word, which may be a name."""
_SHORTEST = 3
_MUCH_WORSE = 1.5


def suspects(words: Mapping[str, int], lexicon: Lexicon) -> dict[str, list[Correction]]:
    """The words that look like typos, in the order given, with what may have been meant, best
    first.

    words:  lower-case words, and how often the article uses each in lower case.
    """
    return _suspects(words, lexicon, THRESHOLD)


def suspects_at_sentence_start(
    words: Mapping[str, int], lexicon: Lexicon
) -> dict[str, list[Correction]]:
    """The same for words whose capital only the start of a sentence explains (`Becuase`), given in
    lower case. The bar is higher, and nothing is split in two: `Wasif` is a name, not “was if”.

    The caller leaves out words that the article capitalises elsewhere, and those before another
    capitalised word.
    """
    found = _suspects(words, lexicon, AT_SENTENCE_START)
    return {word: meant for word, meant in found.items() if " " not in meant[0].word}


def _suspects(
    words: Mapping[str, int], lexicon: Lexicon, threshold: float
) -> dict[str, list[Correction]]:
    known = known_slips()
    found = {}
    for word, uses in words.items():
        if len(word) < _SHORTEST:
            continue
        if word in known:
            others = [c for c in _likely(lexicon.corrections(word)) if c.word != known[word]]
            found[word] = [Correction(known[word], lexicon.zipf(known[word]), 0.0), *others]
        elif lexicon.margin(word, uses) >= threshold:
            found[word] = _likely(lexicon.corrections(word))
    return found


def _likely(corrections: list[Correction]) -> list[Correction]:
    """Those that are not much worse than the best, which is the first."""
    return [c for c in corrections if c.score >= corrections[0].score - _MUCH_WORSE]

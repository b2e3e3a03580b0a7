"""An article: a document and its facts, each computed on first use and kept."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING

from newslint.expressions import compiled
from newslint.text.characters import fold
from newslint.text.document import Block, BlockKind, Document
from newslint.text.span import Span

if TYPE_CHECKING:
    from newslint.facts.dashes import Dashes
    from newslint.facts.quotations import Quotations
    from newslint.facts.sentences import Sentence
    from newslint.facts.tokens import Tokens
    from newslint.lexicon import Lexicon

_SURELY_ENGLISH = ("the", "of", "and", "to", "that", "is", "was", "for", "with")
"""Words that no other language has among its frequent ones."""
_ENGLISH_SHARE = 0.1
_SHORT = 200
"""Characters in which no language shows."""


class Article:
    """What rules are given. Spans and offsets count code points of `prose`.

    `given_dialect`: the one that a configuration names, empty where the article is to show it.
    `given_language`: that of the rules, which an article is in that shows no other.
    """

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        given_dialect: str = "",
        given_language: str = "en",
    ) -> None:
        self.document = document
        self.lexicon = lexicon
        self.given_dialect = given_dialect
        self.given_language = given_language

    @property
    def prose(self) -> str:
        return self.document.prose

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.document.blocks

    @cached_property
    def folded(self) -> str:
        """The prose in lower case with plain spaces and apostrophes; offsets are the same."""
        return fold(self.prose)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every run of letters, digits and apostrophes in the folded prose."""
        return frozenset(_patterns()["run"].findall(self.folded))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Words of letters, with apostrophes inside them; `well-known` is two."""
        return tuple(Span(*match.span()) for match in _patterns()["word"].finditer(self.prose))

    @cached_property
    def lower_case_uses(self) -> Mapping[str, int]:
        """How often each word stands in lower case."""
        return Counter(word for word in _patterns()["word"].findall(self.prose) if word.islower())

    @cached_property
    def capitalised_uses(self) -> Mapping[str, int]:
        """How often each word stands with a capital after a lower-case word or a comma.

        Headlines do not count: they may capitalise anything.
        """
        uses: Counter[str] = Counter()
        for block in self.blocks:
            if block.kind is not BlockKind.HEADLINE:
                uses.update(
                    _patterns()["inner_capital"].findall(
                        self.prose, block.span.start, block.span.end
                    )
                )
        return uses

    @cached_property
    def language(self) -> str:
        """`en`, `de` … or a script such as `und-Cyrl`; empty when the article does not show it."""
        if len(self.prose) < _SHORT:
            return ""
        uses = self.lower_case_uses
        if sum(uses.get(word, 0) for word in _SURELY_ENGLISH) > _ENGLISH_SHARE * len(self.words):
            return "en"
        from newslint.facts.language import find_language

        return find_language(self.prose, self.lower_case_uses)

    @cached_property
    def dialect(self) -> str:
        """`en-US`, `en-GB` …; empty when the article does not show it and none is given."""
        if self.given_dialect:
            return self.given_dialect
        from newslint.facts.dialect import find_dialect

        return find_dialect(self.lower_case_uses)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all blocks, in order."""
        from newslint.facts.sentences import split_sentences

        return tuple(
            sentence
            for block in self.blocks
            for sentence in split_sentences(self.prose, block.span)
        )

    @cached_property
    def quotations(self) -> Quotations:
        """What stands in quotation marks, and which marks do not pair."""
        from newslint.facts.quotations import find_quotations

        return find_quotations(self.prose, self.blocks)

    @cached_property
    def tokens(self) -> Tokens:
        """Words and marks in order."""
        from newslint.facts.tokens import find_tokens

        return find_tokens(self.prose, self.folded, self.blocks)

    @cached_property
    def dashes(self) -> Dashes:
        """The dash that the article uses, and the hyphens that stand where one may be meant."""
        from newslint.facts.dashes import find_dashes

        return find_dashes(self.prose, self.blocks)

    @cached_property
    def verbatim(self) -> tuple[Span, ...]:
        """Web and mail addresses, handles, hashtags and file names, in order."""
        if not any(mark in self.prose for mark in ("/", "@", "#", "www.", "_", "\\")):
            return ()
        return tuple(Span(*match.span()) for match in _patterns()["verbatim"].finditer(self.prose))

    def block_at(self, offset: int) -> Block | None:
        """The block that holds an offset, its end included."""
        index = bisect_right(self._block_starts, offset) - 1
        if index < 0 or offset > self.blocks[index].span.end:
            return None
        return self.blocks[index]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset, its end included."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset > self.sentences[index].span.end:
            return None
        return self.sentences[index]

    def is_verbatim(self, span: Span) -> bool:
        """Whether a span shares a character with an address, handle, hashtag or file name."""
        index = bisect_left(self._verbatim_starts, max(span.end, span.start + 1)) - 1
        return index >= 0 and span.start < self.verbatim[index].end

    def is_quoted(self, span: Span) -> bool:
        """Whether a span lies within quotation marks."""
        return self.quotations.holds(span)

    def sentences_within(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that begin in a span, in order."""
        first = bisect_left(self._sentence_starts, span.start)
        return self.sentences[first : bisect_left(self._sentence_starts, span.end, first)]

    @cached_property
    def _verbatim_starts(self) -> list[int]:
        return [span.start for span in self.verbatim]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    letter = r"[^\W\d_]"
    return {
        "run": compiled(r"[^\W_]+(?:'[^\W_]+)*"),
        "word": compiled(rf"{letter}+(?:['’]{letter}+)*"),
        "inner_capital": compiled(
            rf"(?<=[^\W\d_A-Z],[ ])[A-Z]{letter}+|(?<=[a-z][ ])[A-Z]{letter}+"
        ),
        "verbatim": compiled(
            r"(?:https?|ftp)://\S+|\bwww\.\S+|"
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
            r"(?<![\w@#])[@#]\w+|"
            r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}/\S*|"
            r"(?:[A-Za-z]:)?(?:\\[\w.-]+)+|"
            r"\w*_\w+(?:\.\w+)*",
        ),
    }

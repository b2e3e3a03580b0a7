"""The lexicon as bytes that are mapped into memory and searched in place.

Four parts, aligned to 8 bytes, in this order (numbers in the machine's own byte order):

- the sizes of the other three, 8 bytes each;
- the words, in buckets by checksum: `\\n`, the word in UTF-8, a space, one byte of zipf, one of
  `Case`;
- where each bucket starts in them, 4 bytes each;
- the neighbourhood: for every spelling of a word that may be what a writer meant, its checksum
  above the place of that word, 8 bytes each, sorted.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate
from zlib import crc32

from newslint.lexicon.slips import deletions, double_deletions

FORMAT = 19
"""Goes into the key of the cache: a new number whenever what is compiled changes."""


class Case(IntEnum):
    """How the dictionary that keeps capitals writes a word."""

    UNKNOWN = 0
    LOWER = 1
    """In lower case, whether it is a name as well or not."""
    NAME = 2
    """With a capital only."""


_BUCKETS = 1 << 14
_REMEMBERED = 1 << 13
_STEPS = 25
"""Steps of the one byte in which a frequency is kept, for each unit of zipf."""
_HEAD = 24
_INDEXED = 5
"""Letters by which a word is found from its neighbours."""
_LONGEST = 64


def compile_words(
    words: Mapping[str, float], cases: Mapping[str, Case], once: set[str], twice: set[str]
) -> bytes:
    """The lexicon of these words with their zipf frequencies.

    cases:  of the words that the dictionary has.
    once:   words that are found again from a spelling with one slip.
    twice:  words among them that are found from spellings with two.
    """
    buckets: list[list[bytes]] = [[] for _ in range(_BUCKETS)]
    written = {word: int(case) for word, case in cases.items()}  # plain numbers format faster
    case_of = written.get
    for word, zipf in words.items():
        raw = word.encode()
        buckets[crc32(raw) % _BUCKETS].append(
            b"\n%b %c%c" % (raw, round(zipf * _STEPS), case_of(word, 0))
        )
    entries = [b"".join(bucket) for bucket in buckets]
    starts = array("I", accumulate(map(len, entries), initial=0))
    text = b"".join(entries)
    near: list[int] = []
    for word in once:
        raw = word.encode()
        place = text.index(b"\n%b " % raw, starts[crc32(raw) % _BUCKETS]) + 1
        near += [key << 32 | place for key in map(crc32, spellings(raw, word in twice))]
    near.sort()
    return b"".join(
        (
            len(text).to_bytes(8, "little"),
            (len(starts) * starts.itemsize).to_bytes(8, "little"),
            (len(near) * 8).to_bytes(8, "little"),
            _padded(text),
            _padded(starts.tobytes()),
            array("Q", near).tobytes(),
        )
    )


def spellings(word: bytes, twice: bool) -> set[bytes]:
    """What a word is found by: its first letters, and these with one of them left out, or with two
    (`twice`). Two words one slip apart have one of these in common, two slips apart one of
    `twice`; so have others that only begin alike. That the rest of a word is not needed is
    SymSpell's observation; it halves what is stored."""
    head = word[:_INDEXED]
    found = {head, *deletions(head)}
    return found.union(double_deletions(head)) if twice else found


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 8)


class Blob:
    """Compiled words, ready to be looked up."""

    __slots__ = ("_entry", "_near", "_starts", "_text")

    def __init__(self, data: memoryview) -> None:
        sizes = [int.from_bytes(data[i : i + 8], "little") for i in (0, 8, 16)]
        parts = []
        at = _HEAD
        for size in sizes:
            parts.append(data[at : at + size])
            at += size + -size % 8
        self._text = parts[0]
        self._starts = parts[1].cast("I")
        self._near = parts[2].cast("Q")
        self._entry = lru_cache(maxsize=_REMEMBERED)(self._look_up)

    def zipf(self, word: bytes) -> float:
        """The frequency of the word; below zero when it is not there."""
        found = self._entry(word)
        return found[0] / _STEPS if found else -1.0

    def case(self, word: bytes) -> Case:
        """How the dictionary writes the word."""
        found = self._entry(word)
        return Case(found[1]) if found else Case.UNKNOWN

    def _look_up(self, word: bytes) -> bytes:
        """The two bytes behind the word; none when it is not there."""
        bucket = crc32(word) % _BUCKETS
        entries = bytes(self._text[self._starts[bucket] : self._starts[bucket + 1]])
        at = entries.find(b"\n%b " % word)
        return b"" if at < 0 else entries[at + len(word) + 2 : at + len(word) + 4]

    def sharing(self, spelling: bytes) -> Iterator[tuple[str, float, Case]]:
        """The words, with their frequencies, that have this among their spellings."""
        key = crc32(spelling)
        for i in range(bisect_left(self._near, key << 32), len(self._near)):
            found = self._near[i]
            if found >> 32 != key:
                return
            place = found & 0xFFFFFFFF
            word, _, rest = bytes(self._text[place : place + _LONGEST]).partition(b" ")
            yield word.decode(), rest[0] / _STEPS, Case(rest[1])

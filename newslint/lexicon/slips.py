"""What a slip of the finger or of memory costs.

The costs are on the zipf scale (powers of ten of a word's frequency): a slip that costs 1.0 is as
likely as one that costs nothing in a word ten times rarer. The model is the noisy channel of
Kernighan, Church & Gale (1990), the distance Damerau's (1964) with a cost for each edit.
"""

from __future__ import annotations

TRANSPOSED = 0.3
"""`teh`: also the least that any slip costs."""
DOUBLED = 0.3
"""`begining`, `controll`: a letter doubled, or not doubled; `dont`: no apostrophe."""
DROPPED = 0.6
INSERTED = 0.8
INSERTED_NEIGHBOUR = 0.6
"""`thge`: a letter too many that lies beside the one before or after it on the keyboard."""
VOWEL = 0.7
"""`seperate`: a vowel for a vowel."""
ENDING = 0.4
"""`dollers`, `independant`, `responsable`: the same in an ending, where it is hardly heard."""
SOUND = 0.8
"""`produser`: a consonant for one that can sound alike."""
NEIGHBOUR = 0.9
"""`dsy`: the key beside the right one."""
REPLACED = 1.3
FIRST_LETTER = 1.2
"""Added when the first letter is wrong: writers rarely miss it."""
SWAPPED_APART = 0.8
"""`vedio`, `ecomonic`: two letters changed places over a third."""
SECOND_SLIP = 0.8
"""Added when the word holds two slips."""

TOO_DEAR = 9.9

_VOWELS = frozenset("aeiouy")
_BESIDE = {
    "a": "qwsz", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc",
    "g": "ftyhbv", "h": "gyujnb", "i": "ujko", "j": "huikmn", "k": "jiolm", "l": "kop",
    "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa", "r": "edft", "s": "awedxz",
    "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu", "z": "asx",
}  # fmt: skip
_SOUNDS = frozenset(("cs", "sc", "ck", "kc", "sz", "zs", "gj", "jg", "fv", "vf"))
_ENDINGS = frozenset(
    "r rs red ring rly nt nts ntly nce nces ncy ble bly bility l ls lly n ns".split()
)
_LONGEST_CORE = 5


def cost(written: str, meant: str) -> float:
    """How unlikely it is that somebody who meant one word wrote the other; `TOO_DEAR` when they
    are further apart than slips go."""
    start, end = _shared_ends(written, meant)
    ours, theirs = written[start : len(written) - end], meant[start : len(meant) - end]
    if max(len(ours), len(theirs)) > _LONGEST_CORE:
        return TOO_DEAR
    first = FIRST_LETTER if written[:1] != meant[:1] else 0.0
    if len(ours) == 3 and ours == theirs[::-1]:
        return SWAPPED_APART + first
    # Distances between the beginnings of the two cores, row by row.
    before: list[float] = []
    row = [0.0]
    for j in range(len(theirs)):
        row.append(row[j] + _dropped(meant, start + j))
    for i, letter in enumerate(ours):
        above, row = row, [row[0] + _inserted(written, start + i)]
        for j, other in enumerate(theirs):
            best = min(
                above[j] + _replaced(letter, other, meant[start + j :]),
                above[j + 1] + _inserted(written, start + i),
                row[j] + _dropped(meant, start + j),
            )
            if i and j and letter == theirs[j - 1] and ours[i - 1] == other:
                best = min(best, before[j - 1] + TRANSPOSED)
            row.append(best)
        before = above
    return row[-1] + first


def is_one_slip(written: str, meant: str) -> bool:
    """Whether a single edit turns one word into the other."""
    start, end = _shared_ends(written, meant)
    ours, theirs = written[start : len(written) - end], meant[start : len(meant) - end]
    return len(ours) + len(theirs) <= 1 or (
        len(ours) == len(theirs) <= 3 and (len(ours) == 1 or ours == theirs[::-1])
    )


def twice_swapped(word: str) -> set[str]:
    """The word after neighbouring letters have changed places twice (`htikn`, `engery`)."""
    once = _swapped(word)
    return {other for one in once for other in _swapped(one)} - once - {word}


def _swapped(word: str) -> set[str]:
    return {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}


def is_two_slips(written: str, meant: str) -> bool:
    """Whether two edits or fewer turn one word into the other."""
    one, other = (
        {word, *deletions(word), *double_deletions(word)}
        for word in (written.encode(), meant.encode())
    )
    return not one.isdisjoint(other)


def deletions(word: bytes) -> list[bytes]:
    """The word with each of its letters left out in turn.

    Two words one edit apart have one of these in common, or one is a deletion of the other: the
    symmetric delete method of Mor & Fraenkel (1982), which SymSpell made known.
    """
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def double_deletions(word: bytes) -> list[bytes]:
    """The word with each two of its letters left out."""
    return [
        word[:i] + word[i + 1 : j] + word[j + 1 :] for j in range(1, len(word)) for i in range(j)
    ]


def _shared_ends(one: str, other: str) -> tuple[int, int]:
    """How many letters the two have in common at the start, and then at the end."""
    shorter = min(len(one), len(other))
    start = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return start, end


def _replaced(letter: str, other: str, rest: str) -> float:
    """rest: the word that was meant from that letter on."""
    if letter == other:
        return 0.0
    if letter in _VOWELS and other in _VOWELS:
        return ENDING if rest[1:] in _ENDINGS else VOWEL
    if letter + other in _SOUNDS:
        return SOUND
    return NEIGHBOUR if other in _BESIDE.get(letter, "") else REPLACED


def _inserted(word: str, at: int) -> float:
    around = word[max(0, at - 1) : at] + word[at + 1 : at + 2]
    if word[at] in around:
        return DOUBLED
    beside = _BESIDE.get(word[at], "")
    return INSERTED_NEIGHBOUR if any(x in beside for x in around) else INSERTED


def _dropped(word: str, at: int) -> float:
    around = word[max(0, at - 1) : at] + word[at + 1 : at + 2]
    return DOUBLED if word[at] in around or word[at] == "'" else DROPPED

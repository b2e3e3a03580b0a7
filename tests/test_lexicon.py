"""The lexicon knows words, and what was meant by those that are none."""

from __future__ import annotations

import os
import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.lexicon import (
    Case,
    Lexicon,
    MissingWords,
    is_foreign,
    load_lexicon,
    sources,
    suspects,
    suspects_at_sentence_start,
)
from newslint.lexicon.affixes import read_dictionary
from newslint.lexicon.blob import Blob, compile_words, spellings
from newslint.lexicon.coinages import COINAGES
from newslint.lexicon.forms import formed, is_own_form
from newslint.lexicon.known_slips import known_slips
from newslint.lexicon.slips import TOO_DEAR, cost, deletions, double_deletions, is_one_slip
from newslint.lexicon.words import THRESHOLD

words = st.text(string.ascii_lowercase, min_size=1, max_size=14)
long_words = st.text(string.ascii_lowercase, min_size=4, max_size=14)


# What slips cost


@given(word=words)
def test_to_write_what_was_meant_costs_nothing(word: str) -> None:
    assert cost(word, word) == 0


@given(written=words, meant=words)
def test_what_is_another_word_costs_something(written: str, meant: str) -> None:
    assume(written != meant)
    assert cost(written, meant) > 0


@pytest.mark.parametrize(
    ("cheaper", "dearer"),
    [
        (("teh", "the"), ("tje", "the")),
        (("begining", "beginning"), ("beinning", "beginning")),
        (("seperate", "separate"), ("sepbrate", "separate")),
        (("dsy", "day"), ("dpy", "day")),
        (("thge", "the"), ("thqe", "the")),
        (("recive", "receive"), ("xeceive", "receive")),
        (("dont", "don't"), ("dot", "don't")),
        (("vedio", "video"), ("vudao", "video")),
        (("dollers", "dollars"), ("dellars", "dollars")),
        (("produser", "producer"), ("produmer", "producer")),
    ],
)
def test_the_likelier_slip_is_the_cheaper_one(
    cheaper: tuple[str, str], dearer: tuple[str, str]
) -> None:
    assert cost(*cheaper) < cost(*dearer)


@given(word=long_words, data=st.data())
def test_one_slip_is_known_for_one_and_is_not_too_dear(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    written = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )
    assert is_one_slip(written, word)
    assert cost(written, word) < TOO_DEAR
    shared = {written.encode(), *deletions(written.encode())}
    assert shared & {word.encode(), *deletions(word.encode())}


def test_words_far_apart_are_too_dear() -> None:
    assert cost("abcdefgh", "stuvwxyz") == TOO_DEAR
    assert not is_one_slip("parliament", "government")


@given(word=words)
def test_two_deletions_are_two_letters_fewer(word: str) -> None:
    raw = word.encode()
    twice = {part for once in deletions(raw) for part in deletions(once)}
    assert twice == set(double_deletions(raw))


# The compiled lexicon


@given(word=st.text("abcdefgh", min_size=3, max_size=12), data=st.data())
def test_words_one_or_two_slips_apart_share_a_spelling(word: str, data: st.DataObject) -> None:
    written = word
    for _ in range(data.draw(st.integers(1, 2))):
        written = data.draw(st.sampled_from(sorted(one_slip_from(written))))
    assert spellings(word.encode(), True) & spellings(written.encode(), True)


def one_slip_from(word: str) -> set[str]:
    """Spellings that one slip makes of a word."""
    return {
        spelling
        for i in range(len(word) + 1)
        for spelling in (
            word[:i] + word[i + 1 :],
            word[:i] + "x" + word[i:],
            word[:i] + "x" + word[i + 1 :],
            word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :],
        )
    }


@given(
    entries=st.dictionaries(
        words, st.tuples(st.floats(0.4, 8.0), st.sampled_from(list(Case))), max_size=40
    )
)
def test_what_is_compiled_is_found_again(entries: dict[str, tuple[float, Case]]) -> None:
    zipfs = {word: zipf for word, (zipf, _) in entries.items()}
    cases = {word: case for word, (_, case) in entries.items()}
    blob = Blob(memoryview(compile_words(zipfs, cases, set(entries), set(entries))))
    for word, (zipf, case) in entries.items():
        raw = word.encode()
        assert blob.zipf(raw) == pytest.approx(zipf, abs=0.021)
        assert blob.case(raw) is case
        for part in spellings(raw, True):
            assert word in {found for found, *_ in blob.sharing(part)}


@given(entries=st.dictionaries(words, st.floats(0.4, 8.0), max_size=40), other=words)
def test_what_is_not_compiled_is_not_found(entries: dict[str, float], other: str) -> None:
    assume(other not in entries)
    blob = Blob(memoryview(compile_words(entries, {}, set(), set())))
    assert blob.zipf(other.encode()) < 0
    assert blob.case(other.encode()) is Case.UNKNOWN
    assert not list(blob.sharing(other.encode()))


def test_a_dictionary_is_read_with_its_affixes_and_capitals() -> None:
    affixes = [
        "PFX U Y 1",
        "PFX U 0 un .",
        "SFX S Y 2",
        "SFX S y ies [^aeiou]y",
        "SFX S 0 s [^sxzhy]",
        "SFX M Y 1",
        "SFX M 0 's .",
    ]
    lower, names = read_dictionary(
        affixes, ["6", "city/SM", "do/US", "Weeks/M", "week/S", "Iraqi/SM", "NATO/M", "iPad/M"]
    )
    assert lower == {"city", "cities", "do", "dos", "undo", "undos", "week", "weeks"}
    assert names == {"iraqi", "iraqis"}


# Where it comes from


def test_the_cache_is_made_again_when_it_is_damaged(tmp_path: Path) -> None:
    load_lexicon(tmp_path)
    whole = (tmp_path / "lexicon").read_bytes()
    (tmp_path / "lexicon").write_bytes(whole[: len(whole) // 2])
    assert load_lexicon(tmp_path).zipf("house") > 5
    assert (tmp_path / "lexicon").read_bytes() == whole


def test_the_cache_is_made_again_when_the_words_are_others(tmp_path: Path) -> None:
    load_lexicon(tmp_path)
    written = (tmp_path / "lexicon").stat().st_mtime_ns
    load_lexicon(tmp_path)
    assert (tmp_path / "lexicon").stat().st_mtime_ns == written
    source = Path(next(s.path for s in sources.sources() if s.package == "symspellpy"))
    before = source.stat()
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000_000))
    try:
        load_lexicon(tmp_path)
    finally:
        os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (tmp_path / "lexicon").stat().st_mtime_ns != written


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert load_lexicon(in_the_way / "cache").knows("house")


def test_two_processes_may_make_the_cache_at_once(tmp_path: Path) -> None:
    code = "from newslint.lexicon import load_lexicon; print(load_lexicon().knows('house'))"
    env = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path)}
    started = [
        subprocess.Popen([sys.executable, "-c", code], env=env, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    assert [process.communicate()[0].strip() for process in started] == [b"True", b"True"]
    assert [path.name for path in tmp_path.iterdir()] == ["lexicon"]


def test_a_package_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sources._RESOURCES, "no_such_words", ("words.txt",))
    with pytest.raises(MissingWords, match="no_such_words"):
        load_lexicon()


# Words


@pytest.mark.parametrize("word", ["house", "colour", "organisation", "paediatric", "house's"])
def test_an_english_word_is_known(lexicon: Lexicon, word: str) -> None:
    assert word in lexicon or lexicon.knows(word)
    assert lexicon.margin(word) < THRESHOLD


def test_more_frequent_words_have_a_higher_frequency(lexicon: Lexicon) -> None:
    assert lexicon.zipf("the") > lexicon.zipf("house") > lexicon.zipf("ferret") > 0
    assert lexicon.zipf("qqqq") == 0


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("tuesday", Case.NAME),
        ("iraqi", Case.NAME),
        ("turkey", Case.LOWER),
        ("weeks", Case.LOWER),
        ("qqqq", Case.UNKNOWN),
    ],
)
def test_the_dictionary_tells_names_from_words(lexicon: Lexicon, word: str, case: Case) -> None:
    assert lexicon.case(word) is case


@pytest.mark.parametrize(
    "word", "microgrid chatshow cyberattacker antivaccine hospitalised retweeter".split()
)
def test_a_word_formed_from_others_is_no_typo(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word)
    assert lexicon.margin(word) < THRESHOLD


@pytest.mark.parametrize("word", ["resluts", "goverment", "recieve", "outragefollowing", "changs"])
def test_what_merely_looks_formed_is_a_typo(lexicon: Lexicon, word: str) -> None:
    assert lexicon.margin(word) >= THRESHOLD


def test_a_word_needs_parts_to_be_formed_from() -> None:
    zipfs = {"grid": 4.0, "smoke": 4.5, "house": 5.6}
    assert formed("microgrid", lambda word: zipfs.get(word, 0.0)) > 0
    assert formed("smokehouse", lambda word: zipfs.get(word, 0.0)) > 0
    assert formed("microgirt", lambda word: zipfs.get(word, 0.0)) < 0


def test_a_regular_ending_makes_a_words_own_form() -> None:
    assert is_own_form("procurements", "procurement")
    assert not is_own_form("procurement", "procurements")
    assert not is_own_form("houses", "horse")


def test_no_coinage_looks_like_a_typo(lexicon: Lexicon) -> None:
    assert not suspects(dict.fromkeys(COINAGES, 1), lexicon)


# What was meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("teh", "the"),
        ("beleive", "believe"),
        ("seperate", "separate"),
        ("accomodate", "accommodate"),
        ("didnt", "didn't"),
        ("did'nt", "didn't"),
        ("alot", "a lot"),
        ("outragefollowing", "outrage following"),
        ("ecomony", "economy"),
        ("seige", "siege"),
        ("infront", "in front"),
        ("unanimuosly", "unanimously"),
        ("congradulations", "congratulations"),
        ("engery", "energy"),
        ("boths", "both"),
        ("repond", "respond"),
    ],
)
def test_what_was_meant_is_proposed_first(lexicon: Lexicon, written: str, meant: str) -> None:
    assert suspects({written: 1}, lexicon)[written][0].word == meant


def test_corrections_come_best_first_and_none_is_the_word_itself(lexicon: Lexicon) -> None:
    for word in ("wich", "thay", "managre", "form"):
        scores = [c.score for c in lexicon.corrections(word)]
        assert scores == sorted(scores, reverse=True)
        assert word not in {c.word for c in lexicon.corrections(word)}
        assert len(lexicon.corrections(word, limit=2)) <= 2


def test_a_word_that_comes_again_and_again_is_meant(lexicon: Lexicon) -> None:
    margins = [lexicon.margin("tradwaff", uses) for uses in (1, 2, 3)]
    assert margins == sorted(margins, reverse=True)
    assert suspects({"hospitl": 1}, lexicon)
    assert not suspects({"hospitl": 5}, lexicon)


def test_a_drawn_out_sound_is_meant(lexicon: Lexicon) -> None:
    meant = {"errr": 1, "hmmm": 1, "arrrticle": 1, "aaargh": 1, "a" * 100: 1}
    assert not suspects(meant, lexicon)
    assert len(suspects({"willl": 1, "filllled": 1, "adresss": 1}, lexicon)) == 3


def test_known_slips_are_no_words_and_mean_words(lexicon: Lexicon) -> None:
    for wrong, right in known_slips().items():
        assert lexicon.case(wrong) is not Case.LOWER, wrong
        assert all(lexicon.knows(part.replace("-", "")) for part in right.lower().split()), right


def test_the_bar_is_higher_where_a_sentence_starts(lexicon: Lexicon) -> None:
    assert suspects_at_sentence_start({"becuase": 1, "govermnent": 1}, lexicon).keys() == {
        "becuase",
        "govermnent",
    }
    assert "terrable" in suspects({"terrable": 1}, lexicon)
    assert not suspects_at_sentence_start({"terrable": 1, "wasif": 1}, lexicon)


def test_two_fragments_are_joined_where_one_is_no_word(lexicon: Lexicon) -> None:
    joined = lexicon.joined("gov", "ernment")
    assert joined is not None
    assert joined.word == "government"
    assert lexicon.joined("to", "day") is None
    assert lexicon.joined("qq", "zz") is None
    assert lexicon.joined("a", "ndd") is None


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("It was a de facto ban", "facto"),
        ("She sang besame mucho in the bar", "mucho"),
        ("Then Arnel dela Vega spoke", "dela"),
        ("The Vanessa cardui is common", "cardui"),
        ("The slogan Wir sind das Volk is old", "das"),
    ],
)
def test_a_word_of_another_language_is_known_by_its_company(
    lexicon: Lexicon, sentence: str, word: str
) -> None:
    spoken = sentence.split()
    assert is_foreign(spoken, spoken.index(word), lexicon)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The council did not recieve the letter", "recieve"),
        ("Eleven proteins were fonud only in slug glue", "fonud"),
        ("We’re ecxited to be there", "ecxited"),
        ("How they do buisness there", "buisness"),
        ("It met HHS wiht Ohio police", "wiht"),
    ],
)
def test_a_typo_in_an_english_sentence_is_not_foreign(
    lexicon: Lexicon, sentence: str, word: str
) -> None:
    spoken = sentence.split()
    assert not is_foreign(spoken, spoken.index(word), lexicon)


@given(word=st.text(min_size=1, max_size=60))
def test_any_text_may_be_asked_for(lexicon: Lexicon, word: str) -> None:
    assert lexicon.margin(word) == lexicon.margin(word)
    assert lexicon.zipf(word) >= 0

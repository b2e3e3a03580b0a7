"""A spaced hyphen in an article that writes dashes elsewhere."""

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    dashes = article.dashes
    if not dashes.usual or dashes.count < len(dashes.hyphens):
        return  # it writes hyphens throughout, as some houses do
    for span in dashes.hyphens:
        if not article.is_verbatim(span) and not _is_suspended(article.prose, span):
            yield Hit(span, better=(dashes.usual,), values={"dash": dashes.usual.strip()})


def _is_suspended(prose: str, span: Span) -> bool:
    """Whether the hyphen belongs to the word before it, as in `pre - and post-war`."""
    before = prose[max(0, span.start - 8) : span.start].rpartition(" ")[2].lower()
    return before in ("pre", "post", "mid", "non", "ex", "self", "co", "anti", "semi", "multi")


RULE = Rule(
    summary="a hyphen for a dash",
    why="A hyphen joins, a dash parts; the article itself uses dashes elsewhere.",
    source="Chicago Manual of Style, 6.80",
    message="This is a hyphen where a dash is meant; elsewhere the article has “{dash}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "The plan – the third this year – failed on Monday.\n\nIt was late{~~ - ~> – ~~}too late.",
        "The plan — the third — failed; the budget{~~ - ~> — ~~}cut twice{~~ -- ~> — ~~}held, "
        "though nobody — not one — had hoped for it.",
        "It was capped at 1% of GDP{~~ - ~> – ~~}and it stayed there – for years.",
        "The vote—the third in a week—failed, and the mayor left{~~ - ~>—~~}smiling.",
    ),
    good=(
        "The plan - the third this year - failed on Monday, as plans do.",
        "LONDON (Reuters) - Shares fell – again – and rose on Monday.",
        "The score was 3 - 1 at home – again – and 0 - 4 away.",
        "The Arsenal - Chelsea game – the last one – is on Monday - Tuesday for some.",
        "The pages 3 - 5 are lost – for good – but pages 10 - 12 are not.",
        "It ran – late – on the Paris - Nice line.\n\n- It stopped\n- It went on",
        "He said that it was over – for now.\n\nPhoto of the old mill in May - Ana Diaz",
        "The answer was x - y – or so he thought.",
    ),
    needs=(" - ", " -- "),
    find=find,
)

"""The name of one person with its accents here, without them there.

A name shows whose it is by the name beside it (`Siobhán Murphy`, `Siobhan Murphy`), or, where it
stands alone, by a title or what its bearer says. Places have English names without the accents
of their own: Québec is in Quebec.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newslint.plugin import Article, BlockKind, Hit, Related, Rule, Safety, Severity, Span, compiled


class _Use(NamedTuple):
    """Where a name stands, and the names right beside it, without accents."""

    span: Span
    before: str
    after: str
    is_person: bool


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    accented = _accented(article)
    if not accented:
        return
    uses = _uses(article, accented)
    for plain, forms in accented.items():
        if len(forms) != 1 or plain not in uses:
            continue
        (form,) = forms
        full_names = uses.get(form, [])
        same = [use for use in uses[plain] if _is_same(use, full_names)]
        if any((use.before or use.after) and use not in same for use in uses[plain]):
            # There are other bearers of the name, and only a full name shows whose it is.
            same = [use for use in same if use.before or use.after]
        for use in same:
            yield Hit(
                use.span,
                better=(form,),
                related=(Related(full_names[0].span, f"“{form}” here"),),
            )


def _accented(article: Article) -> Mapping[str, set[str]]:
    """The names with accents, by what they are without."""
    found: dict[str, set[str]] = defaultdict(set)
    for match in _patterns()["accented"].finditer(article.prose):
        word = match.group()
        plain = _plain(word)
        if plain != word and plain.isascii() and plain.lower() not in _places():
            found[plain].add(word)
    return found


def _uses(article: Article, accented: Mapping[str, set[str]]) -> Mapping[str, list[_Use]]:
    wanted = {*accented, *(form for forms in accented.values() for form in forms)}
    uses: dict[str, list[_Use]] = defaultdict(list)
    prose = article.prose
    for match in _patterns()["name"].finditer(prose):
        word, span = match.group(), Span(*match.span())
        if word not in wanted or article.is_verbatim(span):
            continue
        block = article.block_at(span.start)
        if block is None or block.kind is BlockKind.QUOTATION:
            continue
        before = _patterns()["before"].search(
            prose, max(block.span.start, span.start - 40), span.start
        )
        after = _patterns()["after"].match(prose, span.end, block.span.end)
        title = _patterns()["title"].search(
            prose, max(block.span.start, span.start - 12), span.start
        )
        said = _patterns()["said"].match(prose, span.end, block.span.end)
        uses[word].append(
            _Use(
                span,
                "" if before is None or title else _plain(before["name"]),
                "" if after is None else _plain(after["name"]),
                bool(title or said),
            )
        )
    return uses


def _is_same(use: _Use, full_names: Sequence[_Use]) -> bool:
    """Whether the bearer of a name without accents is one of those with them."""
    before = {one.before for one in full_names if one.before}
    after = {one.after for one in full_names if one.after}
    if use.before or use.after:
        return bool(
            (use.before and use.before in before and not use.after)
            or (use.after and use.after in after and not use.before)
        )
    return use.is_person and len(before) + len(after) == 1 and any(o.is_person for o in full_names)


def _plain(name: str) -> str:
    """The name without its accents."""
    if name.isascii():
        return name
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


@cache
def _places() -> frozenset[str]:
    """Names that English writes without the accents, and languages' own names with them."""
    return frozenset(
        "quebec montreal mexico peru panama brasilia bogota medellin cordoba cadiz malaga leon "
        "zurich geneva merida cancun asuncion iguazu parana para goias ceara maranhao amapa piaui "
        "rondonia turkiye izmir reykjavik malmo goteborg dusseldorf munchen nurnberg saarbrucken "
        "orleans evian besancon chateau cafe creme jose juan sao cote cotes republique democratie "
        "federation universite ecole academie elysee elysees opera metro catala espana africa "
        "america union ligue liga lodz krakow poznan gdansk brno plzen nimes angers haiti reunion "
        "guantanamo yucatan queretaro michoacan potosi jalisco tucuman neuquen rio galapagos "
        "pokemon beyonce nestle citroen skoda lancome hermes chloe exposition resume".split()
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    name = r"[^\W\d_a-z][^\W\d_A-Z]{2,30}"
    beside = r"[^\W\d_a-z][^\W\d_A-Z]{1,30}"
    ends = r"(?![^\W_]|[/\\@&-]|\.\w|[’'][^\Ws])"
    return {
        "accented": compiled(rf"(?<![\w@#/\\.&’'-]){name}{ends}"),
        "name": compiled(rf"(?<![\w@#/\\.&’'-]){name}{ends}"),
        "before": compiled(rf"(?<![\w’'-])(?P<name>{beside}) $"),
        "after": compiled(rf" (?P<name>{beside}){ends}"),
        "title": compiled(r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? $"),
        "said": compiled(
            r",? (?:said|says|told|added|wrote|tweeted|testified|insisted|argued|scored|replied|"
            r"recalled|admitted|joked|resigned|apologi[sz]ed|pleaded|who)\b"
        ),
    }


RULE = Rule(
    summary="a person’s name with accents here, without them there",
    why="Accents belong to the spelling of a name; one of the two is wrong.",
    message="The article has “{better}” too: spell the name in one way.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    quoted="skip",
    before=("names/two-spellings", "spelling/misspelt-word"),
    bad=(
        "The inquiry heard Siobhán Murphy first. A second witness, {~~Siobhan~>Siobhán~~} Murphy’s "
        "cousin, spoke later.",
        "Paula Ruíz led from the start. In the rain Paula {~~Ruiz~>Ruíz~~} slowed but won.",
        "Ana Gómez, 34, was not hurt. Gómez said that she had seen nothing. “It was dark,” "
        "{~~Gomez~>Gómez~~} said.",
    ),
    good=(
        "Hydro-Québec sells most of its power in Quebec. Luc Québec, a singer, was there, Quebec "
        "said.",
        "José Mourinho praised Jose Altuve. José and Jose laughed.",
        "Julián Castro and his brother flew to meet Julian Assange in London.",
        "Siobhán Murphy met Siobhan Kelly. Siobhán Murphy said that Siobhan Kelly was right.",
        "Zoë Baker said no. Zoe Baker-Hughes, her aunt, said yes.",
        "Ana Gómez said no, and Gómez said it twice. Selena Gomez sang, and Gomez said yes.",
        "Erik Müller met Jan Muller. Müller said little, but Muller said nothing.",
        "Mélanie Joly spoke first. “Melanie Joly for mayor,” the signs said.",
        "San José, the capital of Costa Rica, is twinned with San Jose in California.",
        "Renée Müller is head of Muller Dairies. Müller said that Muller had grown.",
    ),
    needs=tuple("áàâäãåāăąçćčďđéèêëēėęěğģíìîïīįıķļłľñńňņóòôöõøōőŕřśšşșťţțúùûüūůűųýÿźżž"),
    find=find,
)

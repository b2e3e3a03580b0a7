"""UTF-8 that was read as something else: `â€™` for an apostrophe, `Ã©` for é."""

from collections.abc import Iterator, Sequence

from newslint.checks.encoding._misreading import mac_mark_at, misreading_at
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, is_mention


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    end = 0
    for place in places:
        found = misreading_at(prose, place.start) or mac_mark_at(prose, place.start)
        if place.start >= end and found:
            end = found.end
            span = Span(place.start, end)
            if not is_mention(prose, span):
                yield Hit(span, better=() if "\ufffd" in found.meant else (found.meant,))


RULE = Rule(
    summary="a character that was decoded wrongly",
    why="UTF-8 that is read as Windows-1252 or another old encoding shows two or three odd "
    "characters for one.",
    source="Unicode Standard, chapter 3.9; WHATWG Encoding Standard",
    message="“{found}” is a wrongly decoded character; it should be “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    language="any",
    before=("encoding/invisible-character",),
    bad=(
        "The mayor{~~â€™~>’~~}s office said on Monday that it would reopen.",
        "{~~â€œ~>“~~}We won,{~~â€\x9d~>”~~} she said outside the court on Monday.",
        "The talks {~~â€“~>–~~} the third this year {~~â€”~>—~~} failed on Monday.",
        "The caf{~~Ã©~>é~~} in Z{~~Ã¼~>ü~~}rich charges {~~Â£~>£~~}4 for a cup of tea.",
        "Lukasz drove from Gda{~~Å„~>ń~~}sk to the coast on Monday.",
        "The driver, Jos{~~ÃƒÂ©~>é~~} Diaz, didn{~~Ã¢â‚¬â„¢~>’~~}t see the bus.",
        "The mayor{~~‚Äô~>’~~}s cousin runs the caf{~~√©~>é~~} on the square.",
        "Some{~~Â ~> ~~}contributors came with {--Â --}Mr Lee, and the talks{~~Ê ~> ~~}failed.",
        "The mayor{~~Õ~>’~~}s cousin said: {~~Ò~>“~~}We won.{~~Ó~>”~~}",
        "The mayor{~~вЂ™~>’~~}s cousin runs the bar on the square.",
        "Fans posted {~~ðŸŽ‰~>🎉~~} under the score on Saturday.",
    ),
    good=(
        "São Paulo and Malmö sign a pact on trams, and Åsa Ðorđević signs for both.",
        "SÃO PAULO E MALMÖ SIGN PACT",
        "“I left the CAFÉ…” was all that the note said.",
        "The poster says “BEYONCÉ’S BACK”, in red.",
        "For a week the museum’s screens showed “â€™” wherever an apostrophe belonged.",
        "Õhtuleht is a paper in Tallinn; ÑANDÚ and LÊ are written in capitals, as is Óscar.",
        "Märta Åkesson lives on the Île de Ré; Ágnes and Óscar do not.",
    ),
    needs=(*"âãäåæçèéêëìíîïðñòóôõöøùúûüýþßà√‚¬├┬≈", "вђ", "в‚", "в„", "γç", "γé"),
    find=find,
)

"""An article in another language than its front matter says."""

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Example, Hit, Rule, Severity, Span

_NAMES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "sv": "Swedish",
    "tr": "Turkish",
}
"""Those that are not easily taken for another; tags such as `cs` mean other things too."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    said = article.document.metadata.get("language", "").lower().replace("_", "-").split("-")[0]
    said = next((tag for tag, name in _NAMES.items() if name.lower() == said), said)
    if said not in _NAMES or not article.blocks:
        return
    shown = article.language
    if shown in _NAMES and shown != said:
        values = {"said": _NAMES[said], "shown": _NAMES[shown]}
        yield Hit(article.blocks[0].span, values=values)


RULE = Rule(
    summary="another language than the front matter says",
    why="Readers are offered the article in a language that it is not in, and so are screen "
    "readers and search engines.",
    message="The front matter says that this is {said}, but it is {shown}.",
    severity=Severity.WARNING,
    language="any",
    bad=(
        Example(
            "---\ntitle: {==La piscina sigue abierta==}\nlang: en\n---\n"
            "La piscina del pueblo sigue abierta un año más, según dijo el lunes la alcaldesa. "
            "El consejo votó a favor de la "
            "propuesta de los vecinos, que habían reunido más de dos mil firmas en una semana. El "
            "coste de las obras no se conoce, pero la alcaldesa cree que es de un millón de euros "
            "para los dos años que vienen.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: La piscina sigue abierta\nlang: es-ES\n---\n"
            "La piscina del pueblo sigue abierta un año más, según dijo el lunes la alcaldesa. "
            "El consejo votó a favor de la "
            "propuesta de los vecinos, que habían reunido más de dos mil firmas en una semana. El "
            "coste de las obras no se conoce, pero la alcaldesa cree que es de un millón de euros "
            "para los dos años que vienen.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Piscina abierta\nlang: en\n---\nLa piscina del pueblo sigue abierta.",
            format="markdown",
        ),
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where that tells no language.

"""From places to the blocks that hold them."""

from collections.abc import Iterator, Sequence

from newslint.plugin import Article, Block, Span


def blocks_at(article: Article, places: Sequence[Span]) -> Iterator[Block]:
    """Each block that holds the end of one of the places, once, in order."""
    end = -1
    for place in places:
        if place.end > end and (block := article.block_at(place.end - 1)):
            end = block.span.end
            yield block

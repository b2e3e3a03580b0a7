"""All that the author of a rule in Python may import.

A rule is a module with one `RULE = Rule(…, find=function)`. The function is given the article
and the places of the literals in `needs`, and yields hits; spans count code points of
`article.prose`.
"""

from newslint.facts.article import Article
from newslint.facts.mentions import is_mention
from newslint.facts.tokens import BREAK, Tokens
from newslint.lexicon import is_foreign, suspects, suspects_at_sentence_start
from newslint.rules.diagnostic import Hit, Related, Severity
from newslint.rules.rule import Example, Rule
from newslint.text.document import Block, BlockKind
from newslint.text.edit import Edit, Fix, Safety
from newslint.text.span import Span

__all__ = [
    "BREAK",
    "Article",
    "Block",
    "BlockKind",
    "Edit",
    "Example",
    "Fix",
    "Hit",
    "Related",
    "Rule",
    "Safety",
    "Severity",
    "Span",
    "Tokens",
    "is_foreign",
    "is_mention",
    "suspects",
    "suspects_at_sentence_start",
]

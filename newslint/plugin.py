"""All that the author of a rule in Python may import.

A rule is a module with one `RULE = Rule(…, find=function)`. The function is given the article
and the places of the literals in `needs`, and yields hits; spans count code points of
`article.prose`.
"""

from newslint.expressions import compiled
from newslint.facts.article import Article
from newslint.facts.line_wraps import may_go_on
from newslint.facts.mentions import is_mention
from newslint.facts.quotation_marks import Fault, MarkFault
from newslint.facts.sentences import Sentence
from newslint.facts.tokens import BREAK, Tokens
from newslint.lexicon import (
    Case,
    Lexicon,
    is_foreign,
    is_one_slip,
    suspects,
    suspects_at_sentence_start,
)
from newslint.rules.diagnostic import Hit, Related, Severity
from newslint.rules.rule import Example, Rule
from newslint.text.document import STAND_IN, Block, BlockKind
from newslint.text.edit import Edit, Fix, Safety
from newslint.text.span import Span

__all__ = [
    "BREAK",
    "STAND_IN",
    "Article",
    "Block",
    "BlockKind",
    "Case",
    "Edit",
    "Example",
    "Fault",
    "Fix",
    "Hit",
    "Lexicon",
    "MarkFault",
    "Related",
    "Rule",
    "Safety",
    "Sentence",
    "Severity",
    "Span",
    "Tokens",
    "compiled",
    "is_foreign",
    "is_mention",
    "is_one_slip",
    "may_go_on",
    "suspects",
    "suspects_at_sentence_start",
]

"""“Could led”, “may been”, “should able” and “has went”: a wrong form after a helping verb."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import Rule, Safety, Severity

_SURE = "could/would/should/couldn't/wouldn't/shouldn't/didn't/cannot/can't/won't"
_NOUNS_TOO = "will/may/can/must/might"
_PAST = (
    "went:go came:come took:take gave:give knew:know began:begin became:become wrote:write "
    "spoke:speak drove:drive chose:choose brought:bring bought:buy caught:catch taught:teach "
    "told:tell stood:stand won:win ran:run wore:wear grew:grow threw:throw drew:draw flew:fly "
    "forgot:forget understood:understand heard:hear kept:keep held:hold led:lead spent:spend "
    "met:meet built:build thought:think sent:send sold:sell had:have has:have did:do was:be were:be"
)
_PARTICIPLES = (
    "went:gone came:come took:taken gave:given knew:known began:begun wrote:written spoke:spoken "
    "drove:driven chose:chosen ran:run wore:worn grew:grown threw:thrown drew:drawn flew:flown "
    "forgot:forgotten ate:eaten did:done"
)
_RIGHT = """
    - who/that/which/what/all/as/best/whatever could/would/should/can/will/may/might/didn't/
        couldn't/have/has _
    - who/that/which/what/all/as/best/whatever/everything/than SUBJECT * _
    - as/than/but/if/all/what/everything/whatever * * SUBJECT * _; as * as * _;
        the !same * SUBJECT * _
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for pair in _PAST.split():
        past, base = pair.split(":")
        table[past] = f"{base}: {_SURE} _ !STOP; SUBJECT {_NOUNS_TOO} _ !STOP"
        if past not in ("had", "has", "led", "won", "sent", "built", "sold", "was", "were", "did"):
            table[past] += f"\n{base}: to _ !STOP"
    for pair in _PARTICIPLES.split():
        past, participle = pair.split(":")
        table[past] = f"{table.get(past, '')}\n{participle}: has/have/having/hasn't/haven't _ !STOP"
    table = {past: rows + _RIGHT for past, rows in table.items()}
    table["been"] = f"have been: {_SURE}/may/might/must _\nbe: will/can _"
    table["able"] = "be able: will/would/should/could/may/might/must/won't/shouldn't _ to"
    return table


RULE = Rule(
    summary="a past form after a helping verb",
    why="Could lead or could have led, may have been, has gone: after a helping verb stands the "
    "plain form or, after “have”, the participle.",
    message="Write “{better}”, not “{found}”, after the verb before it.",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    bad=(
        "It could {~~led~>lead~~} to war. He may {~~been~>have been~~} there.",
        "You should {~~able~>be able~~} to vote. She has {~~went~>gone~~} home.",
        "They did not want to {~~went~>go~~} home, but didn't {~~knew~>know~~} why.",
    ),
    good=(
        "Those who could fled; those who could took the train. Mrs May took the chair.",
        "What they have went on food. All she had went to the church. Ring the bell if you can.",
        "His will was read. LED lights could save money.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder(_table()),
)

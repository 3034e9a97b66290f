"""FL911: a source that contradicts a settled fact."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group
from factlint.model.comparison import compare
from factlint.rules.finding import grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """A conflict if claims of sources cannot be right, given what a reviewer holds settled."""
    for settled in (claim for claim in group.claims if claim.origin == "settled"):
        against = [claim for claim in group.claims if _contradicts(claim, settled)]
        if against:
            yield grouped_finding(
                RULE,
                group,
                [settled, *against],
                verdict="conflict",
                message="a reviewer holds the first one settled",
            )


def _contradicts(claim: Claim, settled: Claim) -> bool:
    if claim.origin in ("settled", "derived") or claim.modality != settled.modality:
        return False
    return compare(claim.value, settled.value) == "conflict"


RULE = Rule(
    code="FL911",
    name="settled-fact-contradicted",
    family="inputs",
    severity="error",
    flags="A source gives a value that a reviewer has settled otherwise.",
    matters="What was found out once should not be written wrongly again, even where only one source speaks of it.",
    passes="Claims that were known when the fact was settled, and plans.",
    tolerance="That of the values: an approximation that may be right agrees.",
    source="",
    settled_by="the evidence that stands beside the settled fact",
    examples=(
        Example(
            ("The council chose the site of the library in Ashby from 111 bids.",),
            fires=True,
            because="it is settled that there were 99",
            settled="- {fact: bids, kind: quantity, value: 99, evidence: the list of bids, by: Ann, about: {subject: bids, "
            "quote: from 99 bids, context: [council, choos, site, librari, ashbi, bid]}}",
        ),
        Example(
            ("The council chose the site of the library in Ashby from about 100 bids.",),
            fires=False,
            because="about 100 may be 99",
            settled="- {fact: bids, kind: quantity, value: 99, evidence: the list of bids, by: Ann, about: {subject: bids, "
            "quote: from 99 bids, context: [council, choos, site, librari, ashbi, bid]}}",
        ),
    ),
    check=check,
)

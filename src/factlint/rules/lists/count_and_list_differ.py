"""FL501: a stated number and an enumeration that cannot have that many members."""

from collections.abc import Iterator

from factlint.model import Conflict, Group, Roster
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.rules.finding import grouped_finding, stated_quantities
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

OPEN = "examples"
"""Attribute of a list that begins with "including" or "such as": it may be longer."""


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding for every list in the group whose possible lengths exclude a stated number."""
    counts = stated_quantities(group)
    lists = {claim.id: claim for claim in group.claims if isinstance(claim.value, Roster)}
    for derived in group.claims:
        roster = lists.get(derived.derived_from or "")
        if roster is None or roster.attribute == OPEN:
            continue
        against = [claim for claim in counts if compare(claim.value, derived.value) == "conflict"]
        if against:
            yield grouped_finding(
                RULE,
                group,
                [*against, roster],
                verdict="conflict",
                message=f"The list has {in_words(derived.value)} members, the text says {in_words(against[0].value)}.",
                explanations=["perhaps the list is not complete, or “and” joins two members"],
            )


RULE = Rule(
    code="FL501",
    name="count-and-list-differ",
    family="lists",
    severity="error",
    flags="A source says how many there are, and a list of them has another length.",
    matters="A member was forgotten or added, or the number is wrong.",
    passes='A list whose "and" may stand inside a name, as long as some way of counting gives the number; a list that '
    'begins with "including".',
    tolerance="None beyond the range of possible lengths.",
    source="",
    settled_by="the list itself",
    examples=(
        Example(
            ("Four villages were chosen for the trial. The villages chosen are Ashby, Corley and Denham.",),
            fires=True,
            because="three names, four villages",
        ),
        Example(
            ("Three villages were chosen for the trial. The villages chosen are Ashby, Corley and Denham.",),
            fires=False,
            because="three names, three villages",
        ),
    ),
    check=check,
)

"""Links between claims that a reviewer gave: they are obeyed, whatever the evidence says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from factlint.align.evidence import Finding, Likelihood
from factlint.align.pair import Pair
from factlint.model import Link

Ids = frozenset[str]
"""The ids of two claims."""

SURE = 20.0
"""Log-odds that a reviewer's word adds or takes: no evidence outweighs it."""


class LinkError(ValueError):
    """Links that cannot all be obeyed."""


@dataclass(frozen=True)
class Links:
    """The links of a matter, each with what it says for people.

    Attributes:
        must: pairs that stand in one group.
        cannot: pairs that do not.
    """

    must: Mapping[Ids, str] = field(default_factory=dict)
    cannot: Mapping[Ids, str] = field(default_factory=dict)

    def among(self, first: Mapping[str, str]) -> "Links":
        """The links, with the claim that stands for it in place of every copy.

        Args:
            first: the id of the first claim by that of its copy.
        """
        return Links(_renamed(self.must, first), _renamed(self.cannot, first))

    def applied(self, pair: Pair, likelihood: Likelihood) -> Likelihood:
        """What the evidence says of two claims, and what a reviewer does."""
        if not self.must and not self.cannot:
            return likelihood
        ids = frozenset((pair.one.claim.id, pair.other.claim.id))
        if ids in self.must:
            word = Finding("must-link", self.must[ids], SURE)
        elif ids in self.cannot:
            word = Finding("cannot-link", self.cannot[ids], -SURE)
        else:
            return likelihood
        found = (*likelihood.findings, word)
        return likelihood._replace(log_odds=likelihood.log_odds + word.part, findings=found)


NO_LINKS = Links()


def _renamed(pairs: Mapping[Ids, str], first: Mapping[str, str]) -> dict[Ids, str]:
    renamed = {frozenset(first.get(claim, claim) for claim in pair): says for pair, says in pairs.items()}
    return {pair: says for pair, says in renamed.items() if len(pair) > 1}  # copies of one text stay together


def linked(links: Iterable[Link]) -> Links:
    """The links to obey.

    Raises:
        LinkError: two claims are put together, by one link or by a chain of them, and kept apart by another.
    """
    links = list(links)
    must = [link for link in links if link.link == "must"]
    cannot = [link for link in links if link.link == "cannot"]
    home: dict[str, set[str]] = {}
    for link in must:
        together = set[str]().union(*(home.get(claim, {claim}) for claim in link.claims))
        home.update(dict.fromkeys(together, together))
    for link in cannot:
        one, other = link.claims
        if other in home.get(one, ()):
            raise LinkError(
                f"line {link.line}: claims {one} and {other} cannot be kept apart, because other lines put them "
                "together; delete one of the lines"
            )
    return Links(
        {frozenset(link.claims): f"{link.judge} put them together: {link.reason}" for link in must},
        {frozenset(link.claims): f"{link.judge} kept them apart: {link.reason}" for link in cannot},
    )

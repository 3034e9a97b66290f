"""What rules share: which claims they look at, how two values stand, and how a finding is put together."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from factlint.model import Account, Claim, Conflict, Group, Problem, Quantity, Verdict, conflict_id
from factlint.model.comparison import Relation, compare
from factlint.model.wording import in_words
from factlint.rules.rule import Rule

TWO = 2


def stated_quantities(group: Group) -> list[Claim]:
    """The quantities that the sources state themselves: counts derived from a list are left out."""
    return [
        claim for claim in group.claims if isinstance(claim.value, Quantity) and claim.origin != "derived"
    ]


def any_pair(claims: Iterable[Claim], relation: Relation) -> bool:
    """Whether the values of any two claims stand in a relation."""
    values = [claim.value for claim in distinct(claims)]
    return any(compare(one, other) == relation for one, other in combinations(values, 2))


def involved(claims: Sequence[Claim], relation: Relation) -> list[Claim]:
    """The claims whose value stands in a relation to that of another one, in order."""
    values = [claim.value for claim in distinct(claims)]
    found = {one.canonical for one in values if any(compare(one, other) == relation for other in values)}
    return [claim for claim in claims if claim.value.canonical in found]


def distinct(claims: Iterable[Claim]) -> list[Claim]:
    """The first claim of every value, in order."""
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.value.canonical, claim)
    return list(first.values())


def alternatives(claims: Sequence[Claim], joint: str = "or") -> str:
    """The distinct values for people: "99, 111 or about 100"."""
    words = list(dict.fromkeys(in_words(claim.value) for claim in claims))
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {joint} {words[-1]}"


def both_or_all(claims: Sequence[Claim]) -> str:
    """The word for as many values as the claims have: "both" of two, "all" of more."""
    return "both" if len({in_words(claim.value) for claim in claims}) == TWO else "all"


def of_one_source(claims: Sequence[Claim]) -> list[str]:
    """The reason that one source gives two of the values, if one does."""
    sources = [source for source, _ in {(claim.source, claim.value.canonical) for claim in claims}]
    return ["one source gives two of the values"] if len(set(sources)) < len(sources) else []


def is_told_apart(accounts: Iterable[Account], one: str, other: str) -> bool:
    """Whether one source has the surnames of both names: it knows of two people."""
    return any(account.names(one) and account.names(other) for account in accounts)


def capitalised(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def grouped_finding(  # noqa: PLR0913  # a finding has these parts
    rule: Rule,
    group: Group,
    claims: Sequence[Claim],
    *,
    verdict: Verdict,
    message: str,
    explanations: Sequence[str] = (),
) -> Conflict:
    """The conflict that a rule finds in a group."""
    return Conflict(
        id=conflict_id(rule.code, [claim.id for claim in claims]),
        rule=rule.code,
        name=rule.name,
        severity=rule.severity,
        verdict=verdict,
        group=group.id if len(group.claims) > 1 else None,
        headline=f"{capitalised(group.label)}: {alternatives(claims)}",
        claims=tuple(claims),
        message=message,
        explanations=tuple(explanations),
        settled_by=rule.settled_by,
    )


def account_finding(  # noqa: PLR0913  # a finding has these parts
    rule: Rule,
    claims: Sequence[Claim],
    *,
    headline: str,
    message: str,
    verdict: Verdict = "conflict",
    explanations: Sequence[str] = (),
) -> Conflict:
    """The conflict that a rule finds among claims that are in no group together."""
    return Conflict(
        id=conflict_id(rule.code, [claim.id for claim in claims]),
        rule=rule.code,
        name=rule.name,
        severity=rule.severity,
        verdict=verdict,
        headline=capitalised(headline),
        claims=tuple(claims),
        message=capitalised(message),
        explanations=tuple(explanations),
        settled_by=rule.settled_by,
    )


def input_finding(rule: Rule, problem: Problem) -> Conflict:
    """The finding that a rule makes of an input that could not be used."""
    place = problem.path if problem.line is None else f"{problem.path}, line {problem.line}"
    return Conflict(
        id=conflict_id(rule.code, [problem.path, str(problem.line), problem.what]),
        rule=rule.code,
        name=rule.name,
        severity=rule.severity,
        headline=f"{place}: {problem.what}",
        message=f"{problem.what}; {problem.remedy}",
        path=problem.path,
        line=problem.line,
    )

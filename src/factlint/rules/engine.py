"""Applies the rules."""

from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Claim, Conflict, Group, Problem
from factlint.rules.inputs import judgement_unused, source_empty, source_unreadable
from factlint.rules.lists import count_and_list_differ
from factlint.rules.people import name_spelled_differently, office_differs
from factlint.rules.place import places_differ
from factlint.rules.quantity import amount_revised, amounts_differ, approximation_strained, bound_crossed
from factlint.rules.rule import Rule
from factlint.rules.time import dates_differ, plan_missed, weekday_mismatch
from factlint.settings import Settings

RULES: tuple[Rule, ...] = (
    amounts_differ.RULE,
    approximation_strained.RULE,
    bound_crossed.RULE,
    amount_revised.RULE,
    dates_differ.RULE,
    plan_missed.RULE,
    weekday_mismatch.RULE,
    office_differs.RULE,
    name_spelled_differently.RULE,
    count_and_list_differ.RULE,
    places_differ.RULE,
    source_unreadable.RULE,
    source_empty.RULE,
    judgement_unused.RULE,
)
"""All rules, in order of their codes."""


def find_rule(code_or_name: str) -> Rule | None:
    """The rule with a code or a name, case aside; None if there is none."""
    wanted = code_or_name.casefold()
    return next((rule for rule in RULES if wanted in (rule.code.casefold(), rule.name)), None)


def selected(settings: Settings) -> tuple[Rule, ...]:
    """The rules that a run applies. Rules about inputs always apply: what was not read was not checked.

    Raises:
        ValueError: the settings name a rule that does not exist.
    """
    chosen = {_named(name) for name in settings.select} or set(RULES)
    ignored = {_named(name) for name in settings.ignore}
    return tuple(
        rule for rule in RULES if rule.family == "inputs" or (rule in chosen and rule not in ignored)
    )


def _named(code_or_name: str) -> Rule:
    rule = find_rule(code_or_name)
    if rule is None:
        raise ValueError(f"there is no rule {code_or_name!r}; 'factlint rules' lists them all")
    return rule


def candidates(
    groups: Sequence[Group], claims: Iterable[Claim], settings: Settings
) -> Iterator[tuple[Group, Conflict]]:
    """What the rules find in the groups, and in each claim that stands in no group, with the group it was found in."""
    grouped = {claim.id for group in groups for claim in group.claims}
    alone = [_alone(claim) for claim in claims if claim.id not in grouped]
    rules = [rule.check for rule in selected(settings) if rule.check]
    for group in (*groups, *alone):
        for check in rules:
            for conflict in check(group, settings):
                yield group, conflict


def _alone(claim: Claim) -> Group:
    return Group(id=claim.id, label=claim.subject, kind=claim.kind, claims=(claim,))


def input_findings(problems: Iterable[Problem]) -> Iterator[Conflict]:
    """What the rules about inputs say of the problems."""
    for problem in problems:
        for rule in RULES:
            if rule.inspect:
                yield from rule.inspect(problem)

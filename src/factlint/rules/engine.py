"""Applies the rules."""

from collections.abc import Iterable, Iterator, Sequence

from factlint.model import Account, Claim, Conflict, Group, Problem
from factlint.rules.arithmetic import (
    change_does_not_match,
    parts_do_not_sum,
    percent_impossible,
    share_does_not_match,
)
from factlint.rules.inputs import (
    baseline_stale,
    claim_file_stale,
    encoding_guessed,
    judgement_unused,
    limit_exceeded,
    settled_fact_contradicted,
    source_empty,
    source_unreadable,
    source_unrelated,
    waiver_expired,
    waiver_unused,
)
from factlint.rules.lists import count_and_list_differ, member_missing
from factlint.rules.passages import with_one_passage_each
from factlint.rules.people import (
    age_differs,
    name_doubtful,
    name_slipped,
    name_spelled_differently,
    office_differs,
    office_held_twice,
)
from factlint.rules.place import places_differ
from factlint.rules.quantity import (
    amount_revised,
    amounts_differ,
    approximation_strained,
    bound_crossed,
    magnitude_or_unit_slip,
)
from factlint.rules.reconciled import claims_by_sentence, reconciled
from factlint.rules.repeats import with_repeats
from factlint.rules.rule import Rule
from factlint.rules.swaps import with_swaps
from factlint.rules.time import (
    clock_strained,
    dates_differ,
    deadline_passed,
    order_impossible,
    plan_missed,
    weekday_mismatch,
)
from factlint.rules.updates import with_updates
from factlint.rules.wording import correction_stated, quotation_differs, statement_denied, superlative_shared
from factlint.settings import Settings

RULES: tuple[Rule, ...] = (
    amounts_differ.RULE,
    approximation_strained.RULE,
    bound_crossed.RULE,
    amount_revised.RULE,
    magnitude_or_unit_slip.RULE,
    dates_differ.RULE,
    plan_missed.RULE,
    weekday_mismatch.RULE,
    order_impossible.RULE,
    deadline_passed.RULE,
    clock_strained.RULE,
    office_differs.RULE,
    office_held_twice.RULE,
    name_spelled_differently.RULE,
    age_differs.RULE,
    name_slipped.RULE,
    name_doubtful.RULE,
    parts_do_not_sum.RULE,
    share_does_not_match.RULE,
    change_does_not_match.RULE,
    percent_impossible.RULE,
    count_and_list_differ.RULE,
    member_missing.RULE,
    quotation_differs.RULE,
    superlative_shared.RULE,
    statement_denied.RULE,
    correction_stated.RULE,
    places_differ.RULE,
    source_unreadable.RULE,
    source_empty.RULE,
    judgement_unused.RULE,
    source_unrelated.RULE,
    limit_exceeded.RULE,
    encoding_guessed.RULE,
    waiver_expired.RULE,
    waiver_unused.RULE,
    baseline_stale.RULE,
    claim_file_stale.RULE,
    settled_fact_contradicted.RULE,
)
"""All rules, in order of their codes."""

NEVER_SILENT = (
    source_unreadable.RULE,
    source_empty.RULE,
    judgement_unused.RULE,
    limit_exceeded.RULE,
    waiver_expired.RULE,
    waiver_unused.RULE,
    baseline_stale.RULE,
    claim_file_stale.RULE,
    settled_fact_contradicted.RULE,
)
"""Rules that always apply: what was not read was not checked."""
UNLESS_IGNORED = (encoding_guessed.RULE,)
"""Rules that a choice of others does not silence: what was read may not be what stands there."""


def find_rule(code_or_name: str) -> Rule | None:
    """The rule with a code or a name, case aside; None if there is none."""
    wanted = code_or_name.casefold()
    return next((rule for rule in RULES if wanted in (rule.code.casefold(), rule.name)), None)


def selected(settings: Settings) -> tuple[Rule, ...]:
    """The rules that a run applies, whatever is chosen those about inputs that were not read.

    Raises:
        ValueError: the settings name a rule that does not exist.
    """
    chosen = {*UNLESS_IGNORED, *({_named(name) for name in settings.select} or RULES)}
    ignored = {_named(name) for name in settings.ignore}
    return tuple(rule for rule in RULES if rule in NEVER_SILENT or (rule in chosen and rule not in ignored))


def _named(code_or_name: str) -> Rule:
    rule = find_rule(code_or_name)
    if rule is None:
        raise ValueError(f"there is no rule {code_or_name!r}; 'factlint rules' lists them all")
    return rule


def candidates(
    groups: Sequence[Group], accounts: Sequence[Account], settings: Settings
) -> list[tuple[Group, Conflict]]:
    """What the rules find, each with the group it was found in.

    Rules look at the groups, at each claim that stands in no group, and at the accounts of each matter as a whole.
    """
    voices = {account.source.id: account.source.voice for account in accounts}
    beside = claims_by_sentence(claim for account in accounts for claim in account.claims)
    found = _found(groups, accounts, settings)
    return with_swaps(
        [(group, reconciled(with_repeats(conflict, voices), beside)) for group, conflict in found]
    )


def _found(
    groups: Sequence[Group], accounts: Sequence[Account], settings: Settings
) -> Iterator[tuple[Group, Conflict]]:
    grouped = {claim.id for group in groups for claim in group.claims}
    alone = [_alone(claim) for account in accounts for claim in account.claims if claim.id not in grouped]
    rules = selected(settings)
    checks = [rule.check for rule in rules if rule.check]
    for group in (*groups, *alone):
        for check in checks:
            for conflict in check(group, settings):
                yield group, with_updates(with_one_passage_each(conflict), group)
    for matter in _by_matter(accounts):
        for rule in rules:
            for conflict in with_one_voice(rule, matter, settings):
                yield _alone(conflict.claims[0]), conflict


def _by_matter(accounts: Sequence[Account]) -> list[list[Account]]:
    """The accounts of each matter: what sources of two matters say is never compared."""
    found: dict[str, list[Account]] = {}
    for account in accounts:
        found.setdefault(account.source.matter or "", []).append(account)
    return list(found.values())


def with_one_voice(rule: Rule, accounts: Sequence[Account], settings: Settings) -> list[Conflict]:
    """What a rule finds in the accounts; what copies of one text say is one finding, shown with the first of them."""
    first: dict[tuple[tuple[str, str], ...], Conflict] = {}
    for conflict in rule.survey(accounts, settings) if rule.survey else ():
        said = tuple((claim.quote, claim.value.canonical) for claim in conflict.claims)
        first.setdefault(said, conflict)
    return list(first.values())


def _alone(claim: Claim) -> Group:
    return Group(id=claim.id, label=claim.subject, kind=claim.kind, claims=(claim,))


def input_findings(problems: Iterable[Problem], settings: Settings) -> Iterator[Conflict]:
    """What the rules about inputs say of the problems."""
    rules = selected(settings)
    for problem in problems:
        for rule in rules:
            if rule.inspect:
                yield from rule.inspect(problem)

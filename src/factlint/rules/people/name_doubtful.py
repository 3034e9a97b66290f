"""FL306: two names that may be one person's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from factlint.language import near_spellings, near_words, plain_words, spelling_keys
from factlint.model import AGE, PROPER, Account, Claim, Conflict, Name
from factlint.rules.finding import account_finding, is_told_apart
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


@dataclass
class Named:
    """Somebody whom the sources name in full.

    Attributes:
        claim: the first claim of the name.
        sources: who names them so.
        ages: how old they are said to be.
    """

    claim: Claim
    sources: set[str] = field(default_factory=set)
    ages: set[str] = field(default_factory=set)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name, in lower case and without accents."""
        return plain_words(self.claim.subject)


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A note for every two names that no source has both of, and that age or spelling makes one person's."""
    alike: dict[tuple[str, str], list[Named]] = {}
    for named in _in_full(accounts).values():
        for key in _keys(named):
            alike.setdefault(key, []).append(named)
    pairs = {
        (one.claim.id, other.claim.id): (one, other)
        for several in alike.values()
        for one, other in combinations(several, 2)
    }
    for one, other in pairs.values():
        reason = _reason(one, other)
        if reason and not is_told_apart(accounts, one.claim.subject, other.claim.subject):
            yield _finding(one, other, reason)


def _keys(named: Named) -> Iterator[tuple[str, str]]:
    """What one person's two names share: the given name and an age, or the initial and the consonants of the surname."""
    given = next(iter(named.words), "")
    for age in sorted(named.ages):
        yield given, age
    for consonants in sorted(spelling_keys(named.claim.subject)):
        yield given[:1], consonants


def _in_full(accounts: Sequence[Account]) -> dict[str, Named]:
    """Everybody who is named in two words or more, by that name in lower case."""
    found: dict[str, Named] = {}
    for account in accounts:
        for claim in account.claims:
            if isinstance(claim.value, Name) and claim.attribute != PROPER and " " in claim.subject:
                named = found.setdefault(claim.subject.casefold(), Named(claim))
                named.sources.add(account.source.id)
    for account in accounts:
        for claim in account.claims:
            if claim.attribute == AGE and claim.subject.casefold() in found:
                found[claim.subject.casefold()].ages.add(claim.value.canonical)
    return found


def _reason(one: Named, other: Named) -> str | None:
    """What speaks for one person behind two names that are no two spellings of one."""
    if one.sources & other.sources or near_spellings(one.claim.subject, other.claim.subject):
        return None
    mine, theirs = one.words, other.words
    if mine[-1] == theirs[-1]:
        return None
    if mine[0] == theirs[0] and one.ages & other.ages:
        return "the given name and the age are the same"
    if mine[0] != theirs[0] and near_words(mine[-1], theirs[-1]):
        return "the surnames are two spellings of one, and the given names begin alike"
    return None


def _finding(one: Named, other: Named, reason: str) -> Conflict:
    return account_finding(
        RULE,
        [one.claim, other.claim],
        headline=f"Name of {one.claim.subject}: {one.claim.subject} or {other.claim.subject}",
        message=f"The two may be one person: {reason}.",
        verdict="variant",
        explanations=["perhaps a name that was misheard; perhaps two people"],
    )


RULE = Rule(
    code="FL306",
    name="name-doubtful",
    family="people",
    severity="note",
    flags="Two sources name, where one would expect one person, two people whose names are alike: of one given name and one age, or of "
    "surnames that are nearly the same and given names with one initial.",
    matters="A name that was misheard is no slip of a letter, and a spelling checker passes it.",
    passes="Spellings of one name (FL303); a surname that is the same; names that one source has both of.",
    tolerance="For surnames that of FL303.",
    source="",
    settled_by="the person, or a document that they signed",
    examples=(
        Example(
            (
                "The award went to Karen Hollins, 34, of Leeds.",
                "Karen Rollins, 34, won the award in Leeds.",
            ),
            fires=True,
            because="the given name and the age are the same",
        ),
        Example(
            (
                "The award went to Tim Sorrell, the manager of a club.",
                "Tobin Sorrel, the manager of a club, won the award.",
            ),
            fires=True,
            because="two spellings of one surname, and one initial",
        ),
        Example(
            (
                "The award went to Karen Hollins, 34, of Leeds.",
                "Karen Rollins, 38, won the award in Leeds.",
            ),
            fires=False,
            because="the ages differ",
        ),
        Example(
            (
                "The award went to Karen Hollins, 34, and Karen Rollins, 34.",
                "Karen Rollins, 34, won the award in Leeds.",
            ),
            fires=False,
            because="one source has both",
        ),
    ),
    survey=survey,
)

"""FL401: a total and all its parts, which make another sum."""

import re
from collections.abc import Iterator, Sequence

from factlint.model import Account, Claim, Conflict
from factlint.model.wording import in_words
from factlint.rules.arithmetic.amounts import amount, amounts_by_sentence, apart, total_of
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

MOST_PARTS = 8
OPENS = re.compile(r"[^:()—–\n]{0,60}?(?::|\(| [—–-])\s*")
"""Between a total and the first of its parts: "12 people were killed: five men …"."""

NEXT = re.compile(r"[^:;()—–\n\d]{0,40}?(?:,|,? and| and another|;)\s*")
"""Between two parts: "five from Ashby and eight …"."""

MORE = re.compile(
    r"[^.;:()—–\n]*?\b(?:and|plus) (?:an?|the|one|another|others|several|some)\b", re.IGNORECASE
)
"""After the last part: somebody else who is not counted."""

NOT_ALL = re.compile(r"\b(?:includ\w*|among|some of|especially|such as|at least|mostly)\b", re.IGNORECASE)


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every total whose parts are listed behind it in its sentence and do not add up to it."""
    for account in accounts:
        for sentence in amounts_by_sentence(account):
            for place, total in enumerate(sentence):
                parts = _parts(account, total, sentence[place + 1 :])
                if parts and _excludes(total, parts):
                    yield _finding(total, parts)


def _parts(account: Account, total: Claim, following: Sequence[Claim]) -> list[Claim]:
    """The parts that are listed right behind a total; none if there are fewer than two, or perhaps more than these."""
    whole = amount(total)
    if whole is None or not following or whole.bound == "range":
        return []
    opening = account.between(total, following[0])
    if opening is None or not OPENS.fullmatch(opening) or NOT_ALL.search(opening):
        return []
    parts = list(following[:1])
    for claim in following[1:MOST_PARTS]:
        joint = account.between(parts[-1], claim)
        if joint is None or not NEXT.fullmatch(joint):
            break
        parts.append(claim)
    amounts = [amount(part) for part in parts]
    if len(parts) < 2 or any(part is None or part.unit != whole.unit for part in amounts):
        return []
    joint = account.between(parts[-2], parts[-1]) or ""
    return parts if "and" in joint and not MORE.match(account.after(parts[-1], 80)) else []


def _excludes(total: Claim, parts: Sequence[Claim]) -> bool:
    whole, amounts = amount(total), [part for claim in parts if (part := amount(claim))]
    return whole is not None and apart(whole.wide, total_of(amounts))


def _finding(total: Claim, parts: Sequence[Claim]) -> Conflict:
    amounts = [part for claim in parts if (part := amount(claim))]
    terms = " + ".join(in_words(part) for part in amounts)
    return account_finding(
        RULE,
        [total, *parts],
        headline=f"{in_words(total.value)} in all, but {terms}",
        message=f"The parts make {sum((part.low or 0) for part in amounts):,}, the total is {in_words(total.value)}.",
        explanations=["perhaps a part is not told, or somebody belongs to two of them"],
    )


RULE = Rule(
    code="FL401",
    name="parts-do-not-sum",
    family="arithmetic",
    severity="error",
    flags="A sentence gives a total and, behind a colon, a dash or a bracket, its parts, which make another sum.",
    matters="One of the figures is wrong, and a reader can tell without any other source.",
    passes='Parts that need not be all: "including five men", "five men, eight women and a child".',
    tolerance="Rounded and hedged figures in their wide reading.",
    source="",
    settled_by="the table that the parts and the total were taken from",
    examples=(
        Example(
            ("Twelve people were hurt: five men and eight women.",),
            fires=True,
            because="five and eight are thirteen",
        ),
        Example(("Twelve people were hurt: four men and eight women.",), fires=False, because="they add up"),
        Example(
            ("Twelve people were hurt: three men, eight women and a child.",),
            fires=False,
            because="the child is the twelfth",
        ),
        Example(
            ("Twelve people were hurt, including two men and eight women.",),
            fires=False,
            because="nobody says that these are all",
        ),
    ),
    survey=survey,
)

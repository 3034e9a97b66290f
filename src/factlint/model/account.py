"""What one source says, as a whole."""

import re
from dataclasses import dataclass
from functools import cached_property

from factlint.model.claim import Claim
from factlint.model.source import Source

SENTENCE_END = re.compile(r"[.!?]['\"’”)]*\s+[\"“‘']?[A-Z\d]|\n")

WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Account:
    """One source's account of a matter.

    Attributes:
        source: its card.
        claims: in order of place.
        text: the document's text; None for a claim file.
    """

    source: Source
    claims: tuple[Claim, ...]
    text: str | None = None

    def between(self, one: Claim, other: Claim) -> str | None:
        """The words from one quote to a later one; None if nobody knows them.

        Where the first quote holds the second one ("37 percent of the 12 schools"), they begin behind its value.
        """
        if self.text is None or one.start is None or one.end is None or other.start is None:
            return None
        end = one.end
        if other.start < end:
            raw = one.value.raw
            end = one.start + one.quote.find(raw) + len(raw) if raw in one.quote else end
        return self.text[end : other.start] if end <= other.start else None

    def before(self, claim: Claim, length: int = 40) -> str:
        """The words in front of a quote, as many code points as asked for; empty if nobody knows them."""
        if self.text is None or claim.start is None:
            return ""
        return self.text[max(0, claim.start - length) : claim.start]

    def after(self, claim: Claim, length: int = 40) -> str:
        """The words behind a quote, as many code points as asked for; empty if nobody knows them."""
        return "" if self.text is None or claim.end is None else self.text[claim.end : claim.end + length]

    def names(self, surname: str) -> bool:
        """Whether the text has a surname, as it is written; of one in several words the last."""
        return not set(WORD.findall(surname)[-1:]).isdisjoint(self._words)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(WORD.findall(self.text or ""))

    @cached_property
    def sentences(self) -> list[list[Claim]]:
        """The claims with a place in the text, sentence by sentence; of two about one stretch, both."""
        found: list[list[Claim]] = []
        reached = 0
        for claim in sorted(self.claims, key=lambda claim: (claim.start or 0, claim.end or 0)):
            if self.text is None or claim.start is None or claim.end is None:
                continue
            if not found or SENTENCE_END.search(self.text, reached, claim.start + 1):
                found.append([])
            found[-1].append(claim)
            reached = max(reached, claim.end)
        return found

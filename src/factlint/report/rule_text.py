"""What a format that describes rules needs to know of one.

The rules live on a floor of their own, which this one may not import: only the form of their documentation is shared.
"""

from collections.abc import Sequence
from typing import Protocol

from factlint.model import Severity


class ExampleText(Protocol):
    """Texts of a few sources, and whether a rule fires on them."""

    @property
    def texts(self) -> tuple[str, ...]:
        """One text a source."""

    @property
    def fires(self) -> bool:
        """Whether the rule is expected among the findings."""

    @property
    def because(self) -> str:
        """One line that says why."""


class RuleText(Protocol):
    """A rule's documentation."""

    @property
    def code(self) -> str:
        """Family and number ("FL101")."""

    @property
    def name(self) -> str:
        """What was found, in words joined by hyphens ("amounts-differ")."""

    @property
    def severity(self) -> Severity:
        """Of an undoubted finding."""

    @property
    def flags(self) -> str:
        """What it flags, one or two sentences."""

    @property
    def matters(self) -> str:
        """Why a reader should care."""

    @property
    def passes(self) -> str:
        """What it does not flag."""

    @property
    def tolerance(self) -> str:
        """How far values may be apart, with units."""

    @property
    def settled_by(self) -> str:
        """What would settle it; empty for findings about inputs."""

    @property
    def source(self) -> str:
        """The standard or paper behind it; empty if it is common sense."""

    @property
    def examples(self) -> Sequence[ExampleText]:
        """Texts that fire and texts that must not."""

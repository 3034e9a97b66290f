"""What a rule is."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from factlint.model import Account, Conflict, Group, Problem, Severity
from factlint.settings import Settings

Family = Literal["quantity", "time", "people", "arithmetic", "lists", "wording", "place", "inputs"]


@dataclass(frozen=True)
class Example:
    """Texts of a few sources, and whether the rule fires on them.

    Attributes:
        texts: one text a source, as a file would hold it; each is checked together with the others.
        fires: whether the rule is expected among the findings.
        because: one line that says why.
        judgements: what a file of judgements says, where there is one.
        decisions: what the file of decisions says.
        baseline: fingerprints of a baseline, which is held to strictly.
        claim_file: what a claim file beside the texts says, in JSON lines.
        settled: what a file of settled facts says.
        encoding: of the texts' files.
        limits: those that differ from the settings' own, by name.
    """

    texts: tuple[str, ...]
    fires: bool
    because: str
    judgements: str = ""
    decisions: str = ""
    baseline: tuple[str, ...] = ()
    claim_file: str = ""
    settled: str = ""
    encoding: str = "utf-8"
    limits: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Rule:
    """A rule with its documentation; `factlint explain`, the docs page and the tests read the same object.

    Attributes:
        code: family and number ("FL101").
        name: what was found, readable after "allow" ("amounts-differ").
        family: the folder it stands in.
        severity: of an undoubted finding.
        flags: what it flags, one or two sentences.
        matters: why a reader should care.
        passes: what it does not flag.
        tolerance: how far values may be apart, with units.
        source: the standard or paper behind it; empty if it is common sense.
        settled_by: what would settle it; empty for findings about inputs, which say what to do.
        examples: texts that fire and texts that must not.
        check: from one group (a lone claim is a group of one) to candidates.
        survey: from the accounts of one matter to candidates: for rules about claims that stand side by side, and not in one group.
        inspect: from one problem with an input to findings; only for ``inputs`` rules.
    """

    code: str
    name: str
    family: Family
    severity: Severity
    flags: str
    matters: str
    passes: str
    tolerance: str
    source: str
    examples: tuple[Example, ...]
    settled_by: str = ""
    check: Callable[[Group, Settings], Iterable[Conflict]] | None = None
    survey: Callable[[Sequence[Account], Settings], Iterable[Conflict]] | None = None
    inspect: Callable[[Problem], Iterable[Conflict]] | None = None

    @cached_property
    def version(self) -> str:
        """Eight hexadecimal digits of what it says that it flags: a reviewer's answer holds for one text of a rule."""
        said = f"{self.code}\x1f{self.flags}\x1f{self.passes}\x1f{self.tolerance}"
        return hashlib.sha256(said.encode()).hexdigest()[:8]

"""The command line in front of a pipeline that does no work: it hands back a report made by hand."""

import sys
from decimal import Decimal
from types import ModuleType, SimpleNamespace

import pytest
from click.testing import CliRunner

from factlint.cli.root import root
from factlint.model import Claim, Conflict, Group, Quantity, Report, Ruling, Source, Tool
from factlint.model.candidate import described
from factlint.model.explanation import PairExplanation, Weight
from factlint.pipeline import sources_of


def boats(source, number, line):
    value = Quantity(raw=str(number), low=Decimal(number), high=Decimal(number))
    return Claim(id=source, source=source, quote=f"{number} boats", value=value, line=line, column=5)


SOURCES = tuple(
    Source(id=name, path=f"{name}.md", name=name, sha256="0" * 64, characters=9, voice=name)
    for name in ("harbour", "gazette")
)
CLAIMS = (boats("harbour", 3, 2), boats("gazette", 4, 7))
GROUP = Group(id="g", label="number of quays", kind="quantity", claims=CLAIMS)


def conflict_of(severity="error", **fields):
    return Conflict(
        **{
            "id": "c",
            "rule": "FL101",
            "name": "amounts-differ",
            "severity": severity,
            "headline": "Number of boats: 3 or 4",
            "claims": CLAIMS,
            "message": "3 and 4 cannot both be right.",
            **fields,
        }
    )


@pytest.fixture
def conflict():
    return conflict_of


@pytest.fixture
def unreadable():
    """An input finding."""
    return conflict_of(
        severity="warning",
        rule="FL901",
        name="source-unreadable",
        claims=(),
        headline="",
        message="no such file; check the name",
        path="fog.md",
    )


@pytest.fixture
def pipeline(monkeypatch):
    """Stands in for the pipeline: hands back a report of its ``conflicts``, and remembers what it was asked."""
    fake = ModuleType("factlint.pipeline")
    fake.conflicts = ()
    fake.asked = None
    fake.twice = False

    def check(paths, settings, _progress=None, judgements=None, **_kept):
        fake.asked = SimpleNamespace(paths=paths, settings=settings, judgements=judgements)
        return Report(
            tool=Tool(version="0"), sources=SOURCES, claims=CLAIMS, groups=(GROUP,), conflicts=fake.conflicts
        )

    def extract_files(_paths, _settings=None):
        again = boats("harbour", 5, 2).model_copy(update={"id": "harbour-again"})
        claims = (*CLAIMS, again) if fake.twice else CLAIMS
        return SimpleNamespace(sources=SOURCES, claims=claims, problems=fake.conflicts)

    def candidates_of(_paths, _settings):
        found = described(
            conflict_of(), 0.9, Ruling(severity="error"), {source.id: source for source in SOURCES}
        )
        return SimpleNamespace(candidates=(found,), problems=fake.conflicts)

    def explain_pair(_listing, one, other):
        weight = Weight(name="same-noun", says="both count boats", adds=2.2)
        return PairExplanation(
            claims=(one, other),
            start=-3.0,
            evidence=(weight,),
            log_odds=-0.8,
            probability=0.31,
            outcome="grouped",
            detail="They stand in one group.",
        )

    fake.check = check
    fake.extract_files = extract_files
    fake.candidates_of = candidates_of
    fake.explain_pair = explain_pair
    fake.sources_of = sources_of  # reads cards only, so that the real one costs nothing
    monkeypatch.setitem(sys.modules, "factlint.pipeline", fake)
    return fake


@pytest.fixture
def run(pipeline):  # noqa: ARG001  # no test here runs the real one
    """Runs a command line; anything but a proper exit is raised."""

    def invoke(*arguments, **options):
        return CliRunner().invoke(root, arguments, prog_name="factlint", catch_exceptions=False, **options)

    return invoke

"""A small report about a bridge, made by hand: every kind of conflict, agreement and input finding."""

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest

from factlint.model import (
    Claim,
    Conflict,
    Coverage,
    Group,
    Office,
    Period,
    Quantity,
    Report,
    Source,
    Tool,
    claim_id,
)


def make_source(name, voice=None, path=None):
    return Source(
        id=name,
        path=path or f"sources/{name}.md",
        name=name,
        sha256="0" * 64,
        characters=900,
        voice=voice or name,
    )


def make_claim(source, quote, value, line=None, column=None, **fields):
    return Claim(
        id=claim_id(source, line, column, value, quote),
        source=source,
        quote=quote,
        value=value,
        line=line,
        column=column,
        **fields,
    )


def count(number, raw=None, **fields):
    return Quantity(raw=raw or str(number), low=Decimal(number), high=Decimal(number), **fields)


BIDS = (
    make_claim("county-gazette", "picked from a field of 99 bids by a panel of engineers", count(99), 9, 31),
    make_claim("river-weekly", "The winners beat 111 rival entries.", count(111), 21, 4),
    make_claim("county-gazette", "the other 98 of the 99 bids", count(99), 14, 8),
    make_claim("county-gazette", "99 bids in all", count(99), 30, 1),
    make_claim("gazette-reprint", "picked from a field of 99 bids by a panel of engineers", count(99), 9, 31),
    make_claim(
        "council-press-release-2015-06-30",
        "a competition which, as the leader of the council was proud to say, drew about 100 teams from nine countries",
        count(100, "about 100", bound="about"),
        9,
        12,
        speaker="Ada Quill",
    ),
)
OPENING = (
    make_claim(
        "council-press-release-2015-06-30",
        "will open by June 2015",
        Period(raw="by June 2015", latest=dt.date(2015, 6, 30), role="deadline"),
        3,
        10,
        modality="planned",
    ),
    make_claim(
        "river-weekly",
        "opened to traffic in early September",
        Period(raw="early September", earliest=dt.date(2015, 9, 1), latest=dt.date(2015, 9, 10)),
        2,
        5,
    ),
)
TITLES = (
    make_claim(
        "county-gazette",
        "transport minister Ada Quill",
        Office(raw="transport minister", person="Ada Quill", title="transport minister"),
        4,
        1,
    ),
    make_claim(
        "river-weekly",
        "Ada Quill, Parliamentary Under-Secretary of State for Roads and Local Transport,",
        Office(
            raw="Parliamentary Under-Secretary of State for Roads and Local Transport",
            person="Ada Quill",
            title="Parliamentary Under-Secretary of State for Roads and Local Transport",
        ),
    ),
)
COST = (
    make_claim("county-gazette", "the £3.8 billion link", count(3_800_000_000, unit="GBP"), 5, 1),
    make_claim("river-weekly", "a £3.8bn price tag", count(3_800_000_000, unit="GBP"), 6, 1),
    make_claim("gazette-reprint", "the £3.8 billion link", count(3_800_000_000, unit="GBP"), 5, 1),
)
LANES = (
    make_claim("river-weekly", "its four lanes", count(4), 7, 1),
    make_claim("river-weekly", "all 4 lanes", count(4), 8, 1),
)

CONFLICTS = (
    Conflict(
        id="c0",
        rule="FL901",
        name="source-unreadable",
        severity="error",
        headline="sources/scan.md: not valid UTF-8 at byte 17",
        message="not valid UTF-8 at byte 17; save it as UTF-8",
        path="sources/scan.md",
        line=3,
    ),
    Conflict(
        id="c1",
        rule="FL101",
        name="amounts-differ",
        severity="error",
        verdict="conflict",
        group="bids",
        headline="How many teams entered the competition for the bridge: 99, 111 or about 100",
        claims=BIDS,
        message="99 and 111 cannot both be right; 99 agrees with about 100; 111 strains it.",
        explanations=("the nouns differ: bids / entries / teams", "one source gives two of the values"),
    ),
    Conflict(
        id="c2",
        rule="FL202",
        name="plan-missed",
        severity="error",
        verdict="slippage",
        group="opening",
        headline="Opening of the bridge: by 30 June 2015 or 1–10 September 2015",
        claims=OPENING,
        message="Planned by 30 June 2015; happened 1–10 September 2015.",
        explanations=("the plan was moved, or the sources speak of two steps of one process",),
    ),
    Conflict(
        id="c3",
        rule="FL301",
        name="office-differs",
        severity="warning",
        verdict="variant",
        group="quill",
        headline="Office of Ada Quill: transport minister or parliamentary under-secretary",
        claims=TITLES,
        message="The sources give Ada Quill two titles",
    ),
)
GROUPS = (
    Group(id="lanes", label="number of lanes", kind="quantity", claims=LANES),
    Group(id="cost", label="cost of the link", kind="quantity", claims=COST),
    Group(id="bids", label="number of teams", kind="quantity", claims=BIDS, verdict="conflict"),
    Group(id="opening", label="opening", kind="time", claims=OPENING, verdict="slippage"),
    Group(id="quill", label="office of Ada Quill", kind="role", claims=TITLES, verdict="variant"),
)


@pytest.fixture
def bridge():
    """Four sources, of which one reprints another; three conflicts; one input that could not be read."""
    return Report(
        tool=Tool(version="0.0.0"),
        as_of="2015-09-12",
        sources=(
            make_source("council-press-release-2015-06-30"),
            make_source("county-gazette", voice="gazette"),
            make_source("gazette-reprint", voice="gazette"),
            make_source("river-weekly"),
        ),
        claims=(*BIDS, *OPENING, *TITLES, *COST, *LANES),
        groups=GROUPS,
        conflicts=CONFLICTS,
        coverage=Coverage(
            characters=3600, numbers_seen=18, numbers_claimed=11, times_seen=7, times_claimed=6
        ),
    )


def make_report(claims, sources=(), **fields):
    """A report of one conflict between the given claims."""
    conflict = Conflict(
        **{
            "id": "c",
            "rule": "FL101",
            "name": "amounts-differ",
            "severity": "error",
            "headline": "Number of boats: 3 or 4",
            "message": "3 and 4 cannot both be right",
            "claims": claims,
            **fields,
        }
    )
    return Report(tool=Tool(version="0"), sources=sources, claims=claims, conflicts=(conflict,))


@pytest.fixture
def make():
    """Makes small parts of a report by hand."""
    return SimpleNamespace(source=make_source, claim=make_claim, count=count, report=make_report)

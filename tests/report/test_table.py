import os
import re
from pathlib import Path

import click
import pytest

from factlint.model import NearMiss, Report, Tool
from factlint.model.conflict import with_fingerprints
from factlint.report.table import render_table
from factlint.report.visible import display_width

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "width", "colour"),
    [("bridge-80.txt", 80, False), ("bridge-120.txt", 120, False), ("bridge-80-colour.txt", 80, True)],
)
def test_the_table_is_the_golden_one(bridge, name, width, colour):
    text = render_table(bridge, width, colour=colour, show_agreements=True)
    if os.environ.get("FACTLINT_GOLDENS") == "1":
        (GOLDEN / name).write_text(text, encoding="utf-8", newline="\n")
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120, 160])
def test_no_line_is_wider_than_the_terminal(bridge, width):
    lines = render_table(bridge, width, colour=False, show_agreements=True).splitlines()
    assert [line for line in lines if display_width(line) > width] == []


@pytest.mark.parametrize("width", [40, 80, 120])
def test_colour_changes_nothing_but_colour(bridge, width):
    coloured = render_table(bridge, width, colour=True, show_agreements=True)
    plain = render_table(bridge, width, colour=False, show_agreements=True)
    assert coloured != plain
    assert click.unstyle(coloured) == plain


def test_a_value_repeated_in_one_source_is_shown_once_with_its_other_lines(bridge):
    text = render_table(bridge, 120, colour=False, show_agreements=False)
    assert "and 2 more places: lines 14, 30" in text
    assert text.count("field of 99 bids") == 1


def test_a_reprint_stands_under_the_source_whose_text_it_has(bridge):
    text = render_table(bridge, 120, colour=False, show_agreements=False)
    assert "the same text in gazette-reprint" in text


def test_what_agrees_is_listed_on_demand(bridge):
    shown = render_table(bridge, 80, colour=False, show_agreements=True)
    hidden = render_table(bridge, 80, colour=False, show_agreements=False)
    assert "cost of the link" in shown
    assert "cost of the link" not in hidden


def test_only_what_independent_voices_share_is_agreement(bridge):
    lines = render_table(bridge, 80, colour=False, show_agreements=True).splitlines()
    start = lines.index("What agrees")
    assert [line.rsplit("  ", 1)[-1].strip() for line in lines[start + 1 : start + 3]] == [
        "2 independent sources",
        "",
    ]


def test_the_summary_counts_everything(bridge):
    text = render_table(bridge, 400, colour=False, show_agreements=False)
    assert text.splitlines()[-1] == (
        "4 sources (3 independent), 15 claims, 5 groups: 2 errors, 1 warning, 1 input problem. "
        "Seen but not claimed: 7 of 18 numbers, 1 of 7 dates."
    )


def test_an_empty_report_is_only_a_summary():
    text = render_table(Report(tool=Tool(version="0")), 200, colour=False, show_agreements=True)
    assert text == ("Nothing was checked: no sources.\n")


def test_control_characters_of_a_source_never_reach_the_terminal(make):
    claims = (
        make.claim("evil", "3 \x1b]0;owned\x07 boats\x9b2J", make.count(3), 1, 1),
        make.claim("good", "4 boats", make.count(4), 1, 1),
    )
    report = make.report(
        claims,
        (make.source("evil").model_copy(update={"name": "ev\x1b[31mil"}), make.source("good")),
        headline="Number of \x1b[2Jboats",
    )
    text = render_table(report, 120, colour=False, show_agreements=True)
    assert text.replace("\n", "").isprintable()
    assert "ev␛[31mil" in text
    assert "3 ␛]0;owned␇ boats\\x9b2J" in text


def test_wide_letters_keep_the_columns_straight(make):
    claims = (
        make.claim("東京新聞", "船は3隻", make.count(3), 1, 1),
        make.claim("times", "4 boats", make.count(4), 1, 1),
    )
    text = render_table(
        make.report(claims, (make.source("東京新聞"), make.source("times"))),
        80,
        colour=False,
        show_agreements=True,
    )
    rows = [line for line in text.splitlines() if "line 1" in line]
    assert {display_width(row[: row.index("line 1")]) for row in rows} == {15}


def test_claims_without_place_or_known_source_are_shown(make):
    claims = (make.claim("lost", "3 boats", make.count(3)), make.claim("gone", "4 boats", make.count(4)))
    text = render_table(make.report(claims), 80, colour=False, show_agreements=True)
    assert "  3  lost  “… 3 boats …”" in text.splitlines()
    assert "  4  gone  “… 4 boats …”" in text.splitlines()


def test_a_conflict_without_headline_shows_its_message_once(make):
    report = make.report((make.claim("a", "3 boats", make.count(3)),), headline="", message="No boat floats")
    assert render_table(report, 80, colour=False, show_agreements=True).count("No boat floats") == 1


def test_a_conflict_that_somebody_decided_says_so(make):
    report = make.report((make.claim("a", "3 boats", make.count(3)),), status="waived")
    assert "FL101 amounts-differ  error (waived)" in render_table(
        report, 80, colour=False, show_agreements=True
    )


def nearly(bridge, number):
    return tuple(
        NearMiss(
            claims=bridge.claims[:2],
            reason="other-noun",
            detail="they count different things",
            probability=n / 100,
        )
        for n in range(number)
    )


def test_what_was_nearly_compared_is_listed_on_demand_the_likeliest_first(bridge):
    report = bridge.model_copy(update={"near_misses": nearly(bridge, 22)})
    shown = render_table(report, 80, colour=False, show_agreements=False, show_near_misses=True)
    likely = re.findall(r"they count different things \(other-noun,\s+(\d+)% likely", shown)
    assert likely == [str(percent) for percent in range(21, 1, -1)]
    assert "and 2 more; --format json has them all" in shown
    assert "Nearly compared" not in render_table(report, 80, colour=False, show_agreements=False)


def test_where_nothing_was_nearly_compared_nothing_is_said_of_it(bridge):
    shown = render_table(bridge, 80, colour=False, show_agreements=False, show_near_misses=True)
    assert shown == render_table(bridge, 80, colour=False, show_agreements=False)


def test_fingerprints_are_told_on_demand(bridge):
    named = bridge.model_copy(update={"conflicts": with_fingerprints(bridge.conflicts)})
    shown = render_table(named, 80, colour=False, show_agreements=False, show_fingerprints=True)
    hidden = render_table(named, 80, colour=False, show_agreements=False)
    marks = [conflict.fingerprint for conflict in named.conflicts if conflict.path is None]
    assert all(f"  fingerprint {mark}\n" in shown for mark in marks)
    assert not any(mark in hidden for mark in marks)


def test_what_is_not_open_is_counted_apart(bridge):
    statuses = ("waived", "before", "baseline", "decided")
    conflicts = [conflict for conflict in bridge.conflicts if conflict.path is None][: len(statuses)]
    changed = [
        each.model_copy(update={"status": status}) for each, status in zip(conflicts, statuses, strict=False)
    ]
    text = render_table(
        bridge.model_copy(update={"conflicts": tuple(changed)}), 160, colour=False, show_agreements=False
    )
    assert "no conflicts, 1 in the baseline, 1 there before" in text
    assert "1 waived" in text

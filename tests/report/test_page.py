"""The page stands alone, shows every part of the report, and keeps other people's text text."""

import base64
import hashlib
import json
import re

import pytest
from lxml import html

import factlint
from factlint.model.conflict import with_fingerprints
from factlint.report.formats import Layout, Place, find_format
from factlint.rules import RULES

EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)> </style> {{ 7*7 }} & \"' \x1b[31m \u202e ]]>"


def page(report, **layout):
    return find_format("html").render(report, Layout(rules=RULES, **layout))


@pytest.fixture(scope="module")
def example(root):
    return factlint.check(root / "claims" / "pioneers-retold")


@pytest.fixture(scope="module")
def tree(example):
    return html.fromstring(page(example))


def texts(tree, path):
    return [" ".join(" ".join(each.itertext()).split()) for each in tree.xpath(path)]


def test_the_summary_counts_what_there_is(tree):
    tiles = dict(
        zip(texts(tree, "//dl[@class='tiles']//dt"), texts(tree, "//dl[@class='tiles']//dd"), strict=True)
    )
    assert tiles["sources"] == "5"
    assert (tiles["disputed"], tiles["errors"], tiles["warning"], tiles["notes"]) == ("3", "2", "1", "0")
    assert tiles["numbers and dates seen, not compared"] == "9"


def test_each_conflict_has_its_quotes_with_the_words_marked(tree, example):
    assert len(tree.xpath("//details")) == len(example.conflicts)
    conflict = tree.xpath("//details[contains(., 'Number of entrants')]")[0]
    assert texts(conflict, ".//li/b") == ["99", "111", "about 100"]
    assert texts(conflict, ".//mark") == [
        "99 expressions of interest",
        "111 applicants",
        "Around 100 entrants",
    ]
    assert "from 99 expressions of interest in becoming" in texts(conflict, ".//blockquote")[0]
    assert "To settle it: ask whoever counted" in conflict.text_content()


def test_values_that_may_all_be_right_are_on_one_side(tree):
    (data,) = tree.xpath("//script[@id='matrix-data']/text()")
    told = json.loads(data)
    entrants = next(row for row in told["rows"] if any(value == "111" for _, value, _ in row))
    assert {(value, side) for _, value, side in entrants} == {("99", 1), ("111", 2), ("about 100", 1)}
    assert told["sources"][entrants[0][0]] == "care-monthly"


def test_amounts_and_dates_have_a_picture_and_titles_of_people_have_none(tree):
    labels = {
        conflict.xpath("string(.//*[@class='headline'])").partition(":")[0]: conflict.xpath(
            "string(.//svg/@aria-label)"
        )
        for conflict in tree.xpath("//details")
    }
    assert labels == {
        "Date of “pioneer areas are to be appointed”": "Timeline of the quotes",
        "Number of entrants": "Number line of the quotes",
        "Norman Lamb’s office": "",
    }


def test_agreements_dates_sources_and_method_are_told(tree, example):
    assert (
        "number of pioneer areas 14, 14 to 18 listed 3" in texts(tree, "//section[@id='agreements']//tr")[2]
    )
    assert texts(tree, "//ol[@class='dates']/li")[-1].startswith(
        "by 31 December 2018 date of “joined-up care"
    )
    assert texts(tree, "//article/h3") == [source.name for source in example.sources]
    assert all(source.sha256 in tree.text_content() for source in example.sources)
    assert "all at their defaults" in texts(tree, "//section[@id='method']")[0]


def test_near_misses_and_decisions_are_told(bridge):
    report = bridge.model_copy(update={"conflicts": with_fingerprints(bridge.conflicts)})
    first = next(conflict for conflict in report.conflicts if conflict.claims)
    tree = html.fromstring(page(report, history={first.fingerprint: ["2026-11-30: waived by Ann: known"]}))
    assert len(texts(tree, "//section[@id='near']//tbody/tr")) == len(report.near_misses)
    assert (
        "2026-11-30: waived by Ann: known" in tree.get_element_by_id(f"c-{first.fingerprint}").text_content()
    )
    inputs = [conflict for conflict in report.conflicts if not conflict.claims]
    assert len(texts(tree, "//ul[@class='inputs']/li")) == len(inputs) > 0


def test_settings_that_are_not_at_their_defaults_are_told(example):
    tree = html.fromstring(page(example, settings={"ignore": "['FL301']"}))
    assert "ignore ['FL301']" in texts(tree, "//section[@id='method']")[0]


def test_quotes_lead_to_their_place_from_where_the_page_lies(root, monkeypatch):
    monkeypatch.chdir(root)
    report = factlint.check("claims/pioneers-retold")
    tree = html.fromstring(page(report, place=Place(folder=root / "reports")))
    links = tree.xpath("//blockquote/following-sibling::small/a/@href")
    assert "../claims/pioneers-retold/care-monthly.md#:~:text=111%20applicants" in links
    for link in links:
        if not link.startswith("#"):
            assert (root / "reports" / link.partition("#")[0]).exists()
    anchors = {link[1:] for link in links if link.startswith("#")}
    assert anchors <= set(tree.xpath("//*/@id"))
    assert not html.fromstring(page(report)).xpath("//a[contains(@href, '.md')]")


def test_nothing_is_fetched_and_the_policy_allows_only_what_stands_in_the_page(example):
    written = page(example)
    tree = html.fromstring(written)
    assert not tree.xpath("//link | //img | //iframe | //script[@src] | //*[@style] | //base | //object")
    assert not [name for each in tree.iter() for name in each.attrib if name.startswith("on")]
    policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    style, script = (
        re.search(f"<{tag}>(.*?)</{tag}>", written, re.DOTALL).group(1) for tag in ("style", "script")
    )
    for kind, content in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


def test_markup_and_control_characters_are_shown_as_text_wherever_they_stand(bridge):
    claims = {
        claim.id: claim.model_copy(
            update={"quote": EVIL, "passage": f"a {EVIL} b", "speaker": EVIL, "subject": EVIL}
        )
        for claim in bridge.claims
    }
    told = {"headline": EVIL, "message": EVIL, "explanations": (EVIL,), "settled_by": EVIL}
    conflicts = [
        conflict.model_copy(update={**told, "claims": tuple(claims[claim.id] for claim in conflict.claims)})
        for conflict in bridge.conflicts
    ]
    report = bridge.model_copy(
        update={
            "conflicts": with_fingerprints(conflicts),
            "sources": tuple(
                source.model_copy(
                    update=dict.fromkeys(("name", "title", "publisher", "author", "url", "path"), EVIL)
                )
                for source in bridge.sources
            ),
            "groups": tuple(group.model_copy(update={"label": EVIL}) for group in bridge.groups),
        }
    )
    written = page(report, history={conflicts[-1].fingerprint: [EVIL]}, settings={EVIL: EVIL})
    tree = html.fromstring(written)
    assert len(tree.xpath("//script")) == len(html.fromstring(page(bridge)).xpath("//script"))
    assert not tree.xpath("//img")
    assert "\x1b" not in written
    assert "\u202e" not in written
    shown = texts(tree, "//blockquote")[0]
    assert "<script>alert(1)</script><img src=x onerror=alert(1)>" in shown
    assert "{{ 7*7 }}" in shown
    assert "␛[31m \\u202e" in shown
    (data,) = tree.xpath("//script[@id='matrix-data']/text()")
    assert json.loads(data)["sources"][0] == EVIL
    assert "<" not in data


def test_a_report_without_conflicts_says_so(bridge):
    tree = html.fromstring(page(bridge.model_copy(update={"conflicts": ()})))
    assert "Nothing is disputed." in tree.text_content()
    assert tree.xpath("string(//title)") == "factlint: 0 open conflicts"


def test_of_many_statements_each_side_is_quoted_and_the_others_are_named(tmp_path):
    for number, bids in enumerate([99, 99, 99, 99, 99, 111]):
        noise = " ".join(f"word{number}x{word}" for word in range(40))
        text = f"The council chose the site of the library in Ashby from {bids} bids.\n\n{noise}."
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    tree = html.fromstring(page(factlint.check(tmp_path)))
    (conflict,) = tree.xpath("//details")
    quoted = [(each.text, each.get("data-side")) for each in conflict.xpath(".//li/b")]
    assert quoted == [("99", "1"), ("99", "1"), ("99", "1"), ("111", "2")]
    assert "Also 99 (3, line 1), 99 (4, line 1)." in conflict.text_content()

import pytest

from factlint.report.concise import render_concise


def test_each_conflict_is_one_line_at_its_first_claim(bridge):
    assert [line.split(" ", 2)[:2] for line in render_concise(bridge).splitlines()] == [
        ["sources/scan.md:3:", "FL901"],
        ["sources/county-gazette.md:9:31:", "FL101"],
        ["sources/council-press-release-2015-06-30.md:3:10:", "FL202"],
        ["sources/county-gazette.md:4:1:", "FL301"],
    ]


def test_an_input_finding_names_its_file_once(bridge):
    assert render_concise(bridge).splitlines()[0] == (
        "sources/scan.md:3: FL901 error: not valid UTF-8 at byte 17; save it as UTF-8"
    )


@pytest.mark.parametrize(
    ("place", "shown"),
    [((2, 5), "sources/log.md:2:5: "), ((2, None), "sources/log.md:2: "), ((None, None), "sources/log.md: ")],
)
def test_what_is_not_known_of_the_place_is_left_out(make, place, shown):
    report = make.report((make.claim("log", "3 boats", make.count(3), *place),), (make.source("log"),))
    assert render_concise(report).startswith(f"{shown}FL101 ")


def test_a_line_stays_one_line_whatever_the_source_says(make):
    sources = (make.source("log", path="a\nb\x1b.md"),)
    text = render_concise(
        make.report((make.claim("log", "3", make.count(3), 1, 1),), sources, headline="Boats\nand\tquays")
    )
    assert text == "a b␛.md:1:1: FL101 error: Boats and quays\n"

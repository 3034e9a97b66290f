"""What is called an agreement."""

import pytest

from building import claim, days, group
from factlint.model import Report, Tool
from factlint.report.agreement import agreement_lines


def rows(*claims, support):
    agreeing = group(*claims, label="date of the launch", support=support)
    report = Report(tool=Tool(version="0"), claims=claims, groups=(agreeing,))
    return [line.strip() for line in agreement_lines(report, 100, colour=False)[1:]]


@pytest.mark.parametrize(("support", "shown"), [(0.75, 1), (0.74, 0)])
def test_values_that_differ_agree_only_if_they_surely_speak_of_one_thing(support, shown):
    day, month = (
        claim("a", days("2013-05-14"), "launch"),
        claim("b", days("2013-05-01", "2013-05-31"), "launch"),
    )

    assert len(rows(day, month, support=support)) == shown


def test_sources_that_say_the_same_need_no_more():
    same = claim("a", days("2013-05-14"), "launch"), claim("b", days("2013-05-14"), "launch")

    assert rows(*same, support=0.4) == ["14 May 2013  date of the launch  2 independent sources"]

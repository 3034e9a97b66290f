"""Answers from outside: read, obeyed, and never passed over in silence."""

import json

import pytest

from building import claim, count, group
from factlint.judge import AnswersFirst, JudgementError, built_in, carried_out, read_judgements, unused
from factlint.rules.quantity import amounts_differ
from factlint.settings import Settings

ANSWER = {"candidate": "c", "verdict": "drop", "reason": "two bridges"}
LINK = {"claims": ["one", "other"], "link": "must", "reason": "one bridge"}


@pytest.fixture
def written(tmp_path):
    def write(*lines):
        path = tmp_path / "answers.jsonl"
        path.write_text(
            "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), "utf-8"
        )
        return path

    return write


def disputed(support=1.0):
    the_group = group(claim("a", count(99), "bids"), claim("b", count(111), "bids"), support=support)
    (candidate,) = amounts_differ.check(the_group, Settings())
    return candidate, the_group


def test_answers_and_links_are_read_with_their_lines(written):
    found = read_judgements(written(ANSWER, "", LINK))
    assert [(each.candidate, each.line, each.judge) for each in found.judgements] == [("c", 1, "a reviewer")]
    assert [(each.claims, each.line) for each in found.links] == [(("one", "other"), 3)]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "line 2: not valid JSON"),
        ("[]", "line 2: no judgement"),
        ({**ANSWER, "candidate": "d", "verdict": "perhaps"}, "line 2: verdict: Input should be 'conflict'"),
        (
            {**ANSWER, "candidate": "d", "reason": ""},
            "line 2: reason: String should have at least 1 character",
        ),
        ({**ANSWER, "candidate": "d", "weight": 3}, "line 2: weight: Extra inputs are not permitted"),
        ({**LINK, "claims": ["one", "one"]}, "line 2: .*a link needs two claims"),
        ({**LINK, "link": "may"}, "line 2: link: Input should be 'must'"),
        (ANSWER, "line 2: candidate c was judged in line 1; keep one of the two"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(written, line, why):
    with pytest.raises(JudgementError, match=why):
        read_judgements(written(ANSWER, line))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(JudgementError, match=r"none\.jsonl: cannot be read"):
        read_judgements(tmp_path / "none.jsonl")


@pytest.mark.parametrize(("verdict", "severity"), [("conflict", "error"), ("note", "note"), ("drop", None)])
def test_an_answer_decides_whatever_the_built_in_judge_says(written, verdict, severity):
    candidate, the_group = disputed(support=0.6)
    answer = {"candidate": candidate.id, "verdict": verdict, "reason": "asked the clerk", "judge": "Ann"}
    judge = AnswersFirst(read_judgements(written(answer)))

    shown = carried_out(candidate, judge(candidate, the_group))

    assert (shown and shown.severity) == severity
    assert shown is None or shown.explanations[-1] == "judged by Ann: asked the clerk"


def test_a_candidate_without_an_answer_goes_to_the_built_in_judge(written):
    judge = AnswersFirst(read_judgements(written(ANSWER)))
    for candidate, the_group in (disputed(), disputed(0.6), disputed(0.4)):
        assert judge(candidate, the_group) == built_in(candidate, the_group)


def test_what_is_not_there_is_named_with_its_line(written):
    judgements = read_judgements(written(ANSWER, LINK))
    problems = list(unused(judgements, candidates=["d"], claims=["one"]))
    assert [(problem.line, problem.what) for problem in problems] == [
        (1, "no candidate c in these sources"),
        (2, "no claim other in these sources"),
    ]
    assert list(unused(judgements, candidates=["c"], claims=["one", "other"])) == []

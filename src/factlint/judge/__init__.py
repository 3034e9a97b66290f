"""Candidates to conflicts: flag or note, or nothing if a judge from outside drops them."""

from factlint.judge.draft_marks import marks
from factlint.judge.judge import Judge, built_in, carried_out, judge, verdicts
from factlint.judge.judgements import AnswersFirst, JudgementError, read_judgements, unused

__all__ = [
    "AnswersFirst",
    "Judge",
    "JudgementError",
    "built_in",
    "carried_out",
    "judge",
    "marks",
    "read_judgements",
    "unused",
    "verdicts",
]

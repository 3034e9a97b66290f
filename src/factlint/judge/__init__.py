"""Candidates to conflicts: flag, note, or nothing."""

from factlint.judge.judge import Judge, built_in, carried_out, judge, verdicts
from factlint.judge.judgements import AnswersFirst, JudgementError, read_judgements, unused

__all__ = [
    "AnswersFirst",
    "Judge",
    "JudgementError",
    "built_in",
    "carried_out",
    "judge",
    "read_judgements",
    "unused",
    "verdicts",
]

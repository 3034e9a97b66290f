"""Candidates to conflicts: flag, note, or nothing."""

from factlint.judge.judge import judge, verdicts

__all__ = ["judge", "verdicts"]

"""Claims to groups: which of them answer one question, and why."""

from factlint.align.alignment import Alignment, align
from factlint.align.explanation import explain
from factlint.align.years import borrow_years

__all__ = ["Alignment", "align", "borrow_years", "explain"]

"""Claims to groups: which of them answer one question, and why."""

from factlint.align.alignment import Alignment, align
from factlint.align.explanation import explain
from factlint.align.links import LinkError, Links, linked
from factlint.align.strays import stray_problem, strays
from factlint.align.years import borrow_years

__all__ = [
    "Alignment",
    "LinkError",
    "Links",
    "align",
    "borrow_years",
    "explain",
    "linked",
    "stray_problem",
    "strays",
]

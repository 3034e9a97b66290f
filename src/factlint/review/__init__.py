"""What people decided of findings, and what a change brought."""

from factlint.review.baseline import BaselineError, read_baseline, write_baseline
from factlint.review.choices import chosen
from factlint.review.decisions import (
    DecisionError,
    append_record,
    append_waiver,
    read_decisions,
    read_waivers,
)
from factlint.review.difference import difference
from factlint.review.settled import decided, with_settled, without_settled
from factlint.review.statuses import statuses
from factlint.review.waivers import in_force, problems_of

__all__ = [
    "BaselineError",
    "DecisionError",
    "append_record",
    "append_waiver",
    "chosen",
    "decided",
    "difference",
    "in_force",
    "problems_of",
    "read_baseline",
    "read_decisions",
    "read_waivers",
    "statuses",
    "with_settled",
    "without_settled",
    "write_baseline",
]

"""Expressions of time: found, placed in the calendar, and told of as claims."""

from factlint.extract.times.claims import owned_spans, time_claims
from factlint.extract.times.find import find_times
from factlint.extract.times.mention import TimeMention

__all__ = ["TimeMention", "find_times", "owned_spans", "time_claims"]

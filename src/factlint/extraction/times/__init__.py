"""Expressions of time: found, placed in the calendar, and told of as claims."""

from factlint.extraction.times.claims import owned_spans, time_claims
from factlint.extraction.times.find import find_times
from factlint.extraction.times.mention import TimeMention

__all__ = ["TimeMention", "find_times", "owned_spans", "time_claims"]

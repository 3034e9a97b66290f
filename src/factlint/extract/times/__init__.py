"""Expressions of time: found, placed in the calendar, and told of as claims."""

from factlint.extract.times.find import find, find_times
from factlint.extract.times.mention import TimeMention

__all__ = ["TimeMention", "find", "find_times"]

"""Enumerations: who or what is named, and how many that can be."""

from factlint.extraction.rosters.rosters import roster_claims

__all__ = ["roster_claims"]

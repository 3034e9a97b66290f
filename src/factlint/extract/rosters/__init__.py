"""Enumerations: who or what is named, and how many that can be."""

from factlint.extract.rosters.rosters import roster_claims

__all__ = ["roster_claims"]

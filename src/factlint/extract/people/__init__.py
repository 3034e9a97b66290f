"""Who holds which office, and how the names of persons are written."""

from factlint.extract.people.names import name_claims
from factlint.extract.people.offices import office_claims

__all__ = ["name_claims", "office_claims"]

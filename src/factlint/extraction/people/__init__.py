"""Who holds which office, how the names of persons are written, and who says what."""

from factlint.extraction.people.names import name_claims
from factlint.extraction.people.offices import office_claims
from factlint.extraction.people.speakers import speaker

__all__ = ["name_claims", "office_claims", "speaker"]

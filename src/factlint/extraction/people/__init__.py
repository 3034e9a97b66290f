"""Who holds which office, how the names of persons are written, who says what, and whose number it is."""

from factlint.extraction.people.cast import Cast
from factlint.extraction.people.holders import holder
from factlint.extraction.people.names import name_claims
from factlint.extraction.people.offices import office_claims
from factlint.extraction.people.proper_names import proper_names
from factlint.extraction.people.references import (
    company_named,
    full_names,
    held_by_company,
    led_back,
    named_in_full,
    people_by_age,
    people_by_noun,
)
from factlint.extraction.people.speakers import speaker
from factlint.extraction.people.told_offices import told_offices

__all__ = [
    "Cast",
    "company_named",
    "full_names",
    "held_by_company",
    "holder",
    "led_back",
    "name_claims",
    "named_in_full",
    "office_claims",
    "people_by_age",
    "people_by_noun",
    "proper_names",
    "speaker",
    "told_offices",
]

"""A source and its card: who published what, and when."""

import datetime as dt
from collections.abc import Mapping

from pydantic import Field

from factlint.model.base import Frozen


class DateRange(Frozen):
    """The days on which something may have happened.

    Attributes:
        earliest: first possible day, inclusive.
        latest: last possible day, inclusive.
    """

    earliest: dt.date
    latest: dt.date

    @classmethod
    def of(cls, day: dt.date) -> "DateRange":
        """The range that holds one day."""
        return cls(earliest=day, latest=day)

    def within(self, other: "DateRange") -> bool:
        """Whether every day of this range lies in the other one."""
        return other.earliest <= self.earliest and self.latest <= other.latest


class Source(Frozen):
    """A file or record that somebody published, with its card.

    Attributes:
        id: short hash of the content; of two copies the second has a suffix, in path order.
        path: as given by the user.
        name: short label for people, unique in a run: the card's, else the file's name without ending.
        title, publisher, author, url: what the card says; None where nothing does.
        published: when it was published; a whole month where only the month is known.
        updated: when it was last changed; never used as if it were the publication date.
        retrieved: when it was fetched or looked at.
        language: as the source says it, in general an IETF tag ("en-GB").
        licence: under which it may be used.
        confidentiality: who may see it, in the source's own words ("not for publication").
        country: ISO 3166 code that decides how numeric dates are read; None if unknown.
        matter: which matter it belongs to; None is the run's one matter.
        sha256: hash of the file's bytes, in hexadecimal.
        text_sha256: hash of the document's text in UTF-8, which spans index; None for a claim file.
        characters: length of the document's text in code points.
        voice: sources with the same text speak with one voice and share this identifier.
        origins: for each field of the card, where it was read ("front matter", "line 3: Posted on December 9th").
    """

    id: str
    path: str
    name: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    published: DateRange | None = None
    updated: DateRange | None = None
    retrieved: DateRange | None = None
    language: str | None = None
    licence: str | None = None
    confidentiality: str | None = None
    country: str | None = None
    matter: str | None = None
    sha256: str
    text_sha256: str | None = None
    characters: int
    voice: str
    origins: Mapping[str, str] = Field(default_factory=dict)

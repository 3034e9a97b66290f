"""The card of a source: title, publisher, dates, author, from its front matter or else from the text itself."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import Any

from factlint.ingest.card_lines import ADDRESS, Detail, date_alone
from factlint.ingest.dates import find_date, parse_date
from factlint.ingest.front_matter import FrontField
from factlint.ingest.line_patterns import PACKAGE
from factlint.language import keys_by_entry
from factlint.model import DateRange
from factlint.settings import Settings

DETAILS = ("author", "publisher", "url", "licence", "confidentiality")
"""Fields of a card that a line may name and that hold no date."""

FRONT = "front matter"
OPTION = "option"
URL_DATE = re.compile(
    r"[/=](?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2}|[a-z]{3})[/-](?P<day>\d{1,2})(?=[/-])"
)
"""The day in an address: ``/2013/05/03/``"""

COUNTRY_DOMAIN = re.compile(r"^\w+://[^/]*\.([a-z]{2})(?:[:/]|$)")
OPEN_DOMAINS = frozenset({"ai", "cc", "co", "eu", "fm", "io", "ly", "me", "tv", "ws"})
"""Two-letter domains that anybody may use."""

DOMAIN_COUNTRIES = {"uk": "GB"}
"""Domains that are not their country's ISO 3166 code."""


@dataclass(frozen=True)
class Card:
    """What is known about a source besides its text; the fields are those of `factlint.model.Source`.

    Attributes:
        origins: for each field, where it was read.
    """

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
    name: str | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    def told(self, front: "FrontCard") -> "Card":
        """The card with what people say beside the source, which goes before all else."""
        known = front.known
        origins = dict(sorted({**self.origins, **dict.fromkeys(known, front.origin)}.items()))
        return replace(self, **known, origins=origins) if known else self

    def filled(self, front: "FrontCard") -> "Card":
        """The card with what is told elsewhere of the fields that it lacks."""
        found = {name: value for name in FIELDS if (value := getattr(self, name)) is not None}
        origins = dict(self.origins)
        for name, value in front.known.items():
            if name not in found:
                found[name], origins[name] = value, front.origin
        _add_dates(found, origins, [], str(found.get("url", "")))
        return Card(**found, origins=dict(sorted(origins.items())))


@dataclass(frozen=True)
class FrontCard:
    """What the front matter says.

    Attributes:
        texts: fields that hold text.
        dates: ``published``, ``updated`` and ``retrieved``.
        wrong: fields whose value is no date.
        origin: where it was read.
    """

    texts: Mapping[str, FrontField]
    dates: Mapping[str, DateRange]
    wrong: Sequence[FrontField]
    origin: str = FRONT

    @property
    def known(self) -> dict[str, Any]:
        """The fields of a card that it knows."""
        return {name: value.text for name, value in self.texts.items()} | dict(self.dates)


FIELDS = tuple(each.name for each in fields(Card) if each.name != "origins")
DATES = ("published", "updated", "retrieved")


def front_card(told: Mapping[str, FrontField], origin: str = FRONT) -> FrontCard:
    """Sort the fields of front matter, or of a file's metadata. Unknown ones are left alone; an address or a date is no title."""
    texts: dict[str, FrontField] = {}
    dates: dict[str, DateRange] = {}
    wrong: list[FrontField] = []
    for key, value in told.items():
        name = _front_names().get(key)
        if name in DATES:
            days = parse_date(value.text, _country_of(told)) or _leading_day(value.text)
            if days is None:
                wrong.append(value)
            else:
                dates.setdefault(name, days)
        elif name == "title" and ADDRESS.fullmatch(value.text):
            texts.setdefault("url", value._replace(text="".join(value.text.split())))
        elif name == "title" and (day := date_alone(value.text)) and (days := day.days()):
            dates.setdefault("published", days)
        elif name:
            texts.setdefault(name, value)
    return FrontCard(texts, dates, wrong, origin)


def told_card(fields: Mapping[str, str], origin: str) -> FrontCard:
    """What a file's metadata, or a file around it, says; the names are those of front matter."""
    return front_card({name: FrontField(value, 0, 0, 1) for name, value in fields.items()}, origin)


def make_card(front: FrontCard, title: tuple[str, int] | None, details: Iterable[Detail]) -> Card:
    """The card of a source.

    Args:
        front: what the front matter says; it goes before all else.
        title: the headline found in the text, and its line.
        details: what the lines of the text say about the source, in order; the first of each field counts.
    """
    found: dict[str, Any] = front.known
    origins = dict.fromkeys(found, front.origin)
    details = list(details)
    if title is not None and "title" not in found:
        found["title"], origins["title"] = title[0], f"line {title[1]}: {title[0]}"
    for detail in details:
        if detail.date is None and detail.field in DETAILS and detail.field not in found:
            found[detail.field], origins[detail.field] = detail.words, f"line {detail.line}: {detail.words}"
    url = found.get("url")
    _add_dates(found, origins, details, url if isinstance(url, str) else "")
    return Card(**found, origins=dict(sorted(origins.items())))


def overridden(card: Card, settings: Settings) -> Card:
    """A card with what the run's options say of every source."""
    told: dict[str, Any] = {
        "publisher": settings.publisher,
        "published": DateRange.of(settings.published) if settings.published else None,
        "country": settings.country,
    }
    known = {name: value for name, value in told.items() if value is not None}
    origins = dict(sorted({**card.origins, **dict.fromkeys(known, OPTION)}.items()))
    return replace(card, **known, origins=origins) if known else card


def _add_dates(found: dict[str, Any], origins: dict[str, str], details: list[Detail], url: str) -> None:
    """Publication date, date of change and country, as far as they are not there yet."""
    if "country" not in found and (country := _country_of_url(url)):
        found["country"], origins["country"] = country, "url"
    dated = [detail for detail in details if detail.date is not None]
    issue = next((d for d in dated if d.field == "issue" and d.date and d.date.days()), None)
    for name in DATES:
        for detail in dated:
            if detail.field == name and name not in found:
                _add_date(found, origins, detail, issue)
    if "published" not in found and issue is not None and issue.date is not None:
        found["published"], origins["published"] = issue.date.days(), f"line {issue.line}: {issue.words}"
    if "published" not in found and (days := _day_in(url)):
        found["published"], origins["published"] = days, "url"


def _add_date(found: dict[str, Any], origins: dict[str, str], detail: Detail, issue: Detail | None) -> None:
    date = detail.date
    origin = f"line {detail.line}: {detail.words}"
    known = issue.date.days() if issue is not None and issue.date is not None else None
    if date is not None and date.year is None and known is not None and issue is not None:
        date = date.in_year_of(known)
        origin += f"; year from line {issue.line}: {issue.words}"
    days = date.days() if date is not None else None
    if days is not None:
        found[detail.field], origins[detail.field] = days, origin


def _leading_day(text: str) -> DateRange | None:
    """The day of a timestamp: ``2013-12-09T10:00:00+01:00``."""
    date = find_date(text[:10])
    return date.days() if date is not None else None


def _country_of(told: Mapping[str, FrontField]) -> str | None:
    if "country" in told:
        return told["country"].text.upper()
    return _country_of_url(told["url"].text) if "url" in told else None


def _country_of_url(url: str) -> str | None:
    match = COUNTRY_DOMAIN.match(url.lower())
    if match is None or match[1] in OPEN_DOMAINS:
        return None
    return DOMAIN_COUNTRIES.get(match[1], match[1].upper())


def _day_in(url: str) -> DateRange | None:
    match = URL_DATE.search(url.lower())
    return (
        parse_date(f"{match['day']} {match['month']} {match['year']}")
        if match and match["month"].isalpha()
        else (parse_date(f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}") if match else None)
    )


def is_field(name: str) -> bool:
    """Whether a card has a field of that name, as front matter may call it."""
    return name.lower() in _front_names()


@cache
def _front_names() -> Mapping[str, str]:
    return keys_by_entry(PACKAGE, "front_fields.txt")

"""E-mails: their headers are the card; the newest text is read, not what it quotes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from typing import Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.ingest.formats.html_page import from_html
from factlint.settings import Settings

ORIGIN: Final = "e-mail headers"
SAVED_FROM: Final = "snapshot-content-location"
"""The header that a browser writes into a page that it saves."""
QUOTED: Final = re.compile(r"^\s*>", re.MULTILINE)
BLANK: Final = re.compile(r"\n\s*\n")


def read(path: str, data: bytes, _settings: Settings) -> Extracted:
    """The text of an e-mail, or of a saved page in MHTML; of several parts the plain one, else the page.

    Raises:
        InputError: it has no text.
    """
    message = BytesParser(policy=policy.default).parsebytes(data)
    part = message.get_body(preferencelist=("plain", "html"))
    if not isinstance(part, EmailMessage):
        raise unreadable(path, "an e-mail without text", "save its text as .txt")
    content = str(part.get_content())
    if part.get_content_subtype() == "html":
        page = from_html(path, content)
        if message[SAVED_FROM]:
            return replace(page, fields={"url": str(message[SAVED_FROM]), **page.fields})
        return replace(page, fields={**page.fields, **_fields(message)}, origin=ORIGIN)
    return joined(_paragraphs(message, content), _fields(message), ORIGIN)


def _fields(message: EmailMessage) -> dict[str, str]:
    sent = message["date"].datetime if message["date"] else None
    name, address = parseaddr(str(message["from"] or ""))
    fields = {
        "title": str(message["subject"] or ""),
        "author": name or address,
        "published": sent.date().isoformat() if sent else "",
    }
    return {name: value for name, value in fields.items() if value}


def _paragraphs(message: EmailMessage, content: str) -> Iterator[Paragraph]:
    """The subject, then the paragraphs that quote nobody; lines of one are put together."""
    yield Paragraph(str(message["subject"] or ""), "subject")
    for number, block in enumerate(BLANK.split(content.replace("\r\n", "\n")), 1):
        if not QUOTED.match(block):
            yield Paragraph(block, f"paragraph {number}")

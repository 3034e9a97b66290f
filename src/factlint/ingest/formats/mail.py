"""E-mails: their headers are the card; the newest text is read, not what it quotes."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from mimetypes import guess_extension
from pathlib import PurePath
from typing import Final

from factlint.ingest.decode import unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.ingest.formats.html_marks import WESTERN
from factlint.ingest.formats.html_page import from_html
from factlint.ingest.formats.inner import InnerFile
from factlint.settings import Settings

ORIGIN: Final = "e-mail headers"
ASCII, UTF_8 = "us-ascii", "utf-8"
MAIL: Final = "message/rfc822"
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
    content = _letters(part)
    if part.get_content_subtype() == "html":
        page = from_html(path, content)
        if message[SAVED_FROM]:
            saved = {"url": str(message[SAVED_FROM]), "retrieved": _fields(message).get("published", "")}
            return replace(
                page, fields={**{name: told for name, told in saved.items() if told}, **page.fields}
            )
        return replace(page, fields={**page.fields, **_fields(message)}, origin=ORIGIN)
    return joined(_paragraphs(message, content), _fields(message), ORIGIN)


def inner_files(_path: str, data: bytes, _settings: Settings) -> Iterator[InnerFile]:
    """What is attached to an e-mail, in order; of a saved page nothing, since all its parts are the page."""
    message = BytesParser(policy=policy.default).parsebytes(data)
    if message[SAVED_FROM] or not message.is_multipart():
        return
    for number, part in enumerate(message.iter_attachments(), 1):
        is_mail = part.get_content_type() == MAIL
        content = bytes(part.get_content()) if is_mail else part.get_payload(decode=True)
        ending = ".eml" if is_mail else guess_extension(part.get_content_type()) or ""
        name = part.get_filename() or f"{number}{ending}"
        if isinstance(content, bytes):
            yield InnerFile(name, PurePath(name).stem, f"attachment {name}", content)


def _letters(part: EmailMessage) -> str:
    """The letters of a part: as it declares, else in UTF-8, else as programs on Windows write them."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    for encoding in (part.get_content_charset() or ASCII, UTF_8):
        with suppress(UnicodeDecodeError, LookupError):
            return data.decode(encoding)
    return data.decode(WESTERN, errors="replace")


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

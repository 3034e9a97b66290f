"""Which format a file has, by its content: endings lie."""

import io
import re
from typing import Final, Literal

from factlint.ingest.decode import UTF16_MARKS

Format = Literal["html", "pdf", "docx", "odt", "epub", "rtf", "mail", "table", "warc"]

LOOKED_AT: Final = 2048
"""Bytes at the head of a file that tell its format."""
HTML: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
TEXT_ENDINGS: Final = (".txt", ".text", ".md", ".markdown")
"""Whoever names a file so means its letters as they are, also where they are tags or headers."""
TABLE_ENDINGS: Final = (".csv", ".tsv")
PAGE_ENDINGS: Final = (".html", ".htm", ".xhtml")
TAG: Final = re.compile(rb"<[a-z][a-z0-9]*[\s>]", re.IGNORECASE)
MAIL: Final = re.compile(rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.MULTILINE)
MAIL_HEADERS: Final = re.compile(
    rb"^(?:from|message-id|mime-version|received|return-path|subject|content-type):",
    re.IGNORECASE | re.MULTILINE,
)
FEWEST_HEADERS: Final = 2
GZIP: Final = b"\x1f\x8b"
PACKAGES: Final[dict[str, Format]] = {"word/document.xml": "docx", "xl/workbook.xml": "table"}
MIME_TYPES: Final[dict[bytes, Format]] = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/epub+zip": "epub",
}


def format_of(data: bytes, path: str) -> Format | None:
    """The format of a file; None if it is none that is read, as plain text is.

    Args:
        data: its content, which decides.
        path: its name, which is asked only of what is written in letters: pages, e-mails and tables are, and so is a text.
    """
    head = data[:LOOKED_AT].removeprefix(b"\xef\xbb\xbf")
    if head.lstrip().startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith(b"PK"):
        return _in_package(data)
    if head.startswith(b"WARC/") or (head.startswith(GZIP) and path.lower().endswith(".warc.gz")):
        return "warc"
    return None if path.lower().endswith(TEXT_ENDINGS) else _in_letters(head, path.lower())


def _in_letters(head: bytes, name: str) -> Format | None:
    """The format of what is written in letters, by its first ones and its name in lower case."""
    if head.startswith(UTF16_MARKS):
        head = head.decode("utf-16", errors="ignore").encode(errors="ignore")
    if HTML.match(head) or (name.endswith(PAGE_ENDINGS) and TAG.search(head)):
        return "html"
    if _is_mail(head):
        return "mail"
    return "table" if name.endswith(TABLE_ENDINGS) and b"\0" not in head else None


def _in_package(data: bytes) -> Format | None:
    """The format of what a ZIP archive holds."""
    import zipfile  # noqa: PLC0415  # only archives need it

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names and archive.getinfo("mimetype").file_size < LOOKED_AT:
                return MIME_TYPES.get(archive.read("mimetype").strip())
            return next((form for name, form in PACKAGES.items() if name in names), None)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return None


def _is_mail(head: bytes) -> bool:
    """Whether a text begins with the headers of an e-mail. Source: RFC 5322."""
    headers = MAIL.match(head.replace(b"\r\n", b"\n"))
    return headers is not None and len(MAIL_HEADERS.findall(headers.group())) >= FEWEST_HEADERS

"""ZIP archives with documents in them, opened with care."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factlint.ingest.decode import InputError, over_limit, unreadable
from factlint.model import Problem
from factlint.settings import Settings

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

EXPANDED = "max_expanded_bytes"
HEAD = 4096
"""Bytes at the head of a part in which entities are declared."""
SAVE_AGAIN = "open it in its program and save it again, or save its text as .txt"


def parsed(path: str, xml: bytes) -> Any:  # noqa: ANN401  # the parser's own class has no name
    """The root of a part that is written in XML.

    Raises:
        InputError: it is broken, or has entities, which can expand without end or fetch what is elsewhere.
    """
    from defusedxml import DefusedXmlException, ElementTree  # noqa: PLC0415  # only such files need it

    try:
        return ElementTree.fromstring(xml)
    except ElementTree.ParseError as error:
        raise unreadable(path, f"broken XML: {error}", SAVE_AGAIN) from error
    except DefusedXmlException as error:
        raise _with_entities(path) from error


def _with_entities(path: str) -> InputError:
    what = "XML with entities, which can expand without end"
    return InputError(Problem(kind="limit", path=path, what=what, remedy=SAVE_AGAIN))


def _has_entities(archive: "ZipFile", member: "ZipInfo") -> bool:
    """Whether a part declares entities: no program that writes documents does."""
    with archive.open(member) as part:
        return b"<!ENTITY" in part.read(HEAD)


@contextmanager
def opened(path: str, data: bytes, settings: Settings) -> "Iterator[ZipFile]":
    """An archive whose members are, taken together, no larger than the limit when they are expanded.

    Raises:
        InputError: it is broken or encrypted, has XML with entities, or expands beyond ``max_expanded_bytes``.
    """
    import zipfile  # noqa: PLC0415  # only archives need it

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(member.file_size for member in archive.infolist())
            if size > settings.max_expanded_bytes:
                what = f"expands to {size:,} bytes"
                raise over_limit(path, what, EXPANDED, settings, "save its text as .txt")
            if any(member.flag_bits & 1 for member in archive.infolist()):
                raise unreadable(path, "encrypted", "save it without a password")
            for member in archive.infolist():
                if member.filename.endswith((".xml", ".rels")) and _has_entities(archive, member):
                    raise _with_entities(path)
            yield archive
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise unreadable(
            path, "broken archive: it ends too early, or parts are missing", SAVE_AGAIN
        ) from error

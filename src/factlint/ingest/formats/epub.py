"""EPUB books: their chapters in reading order."""

import posixpath
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile

from factlint.ingest.decode import InputError, unreadable
from factlint.ingest.formats.extracted import Extracted, Paragraph, joined
from factlint.ingest.formats.html_page import read_page
from factlint.ingest.formats.packages import SAVE_AGAIN, opened, parsed
from factlint.settings import Settings

ORIGIN: Final = "EPUB metadata"
CONTAINER: Final = "META-INF/container.xml"
OPF: Final = "{http://www.idpf.org/2007/opf}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
FIELDS: Final = {
    "title": "title",
    "author": "creator",
    "publisher": "publisher",
    "published": "date",
    "language": "language",
    "licence": "rights",
}


def read(path: str, data: bytes, settings: Settings) -> Extracted:
    """The text of a book, each paragraph with its chapter.

    Raises:
        InputError: it is broken or encrypted, or expands beyond the limit.
    """
    with opened(path, data, settings) as archive:
        try:
            container = parsed(path, archive.read(CONTAINER))
            place = next(each.attrib["full-path"] for each in container.iter() if "full-path" in each.attrib)
            package = parsed(path, archive.read(place))
        except (StopIteration, KeyError) as error:
            raise unreadable(path, "broken EPUB: it does not say where its text is", SAVE_AGAIN) from error
        files = {item.get("id"): item.get("href", "") for item in package.iter(f"{OPF}item")}
        chapters = [files.get(ref.get("idref"), "") for ref in package.iter(f"{OPF}itemref")]
        names = [posixpath.join(posixpath.dirname(place), name) for name in chapters if name]
        paragraphs = list(_paragraphs(path, archive, names))
    fields = {name: package.findtext(f".//{DC}{tag}") for name, tag in FIELDS.items()}
    if day := fields.get("published"):
        fields["published"] = day[:10]
    return joined(paragraphs, fields, ORIGIN)


def _paragraphs(path: str, archive: ZipFile, names: list[str]) -> Iterator[Paragraph]:
    for number, name in enumerate(names, 1):
        try:
            chapter, _ = read_page(path, archive.read(name))
        except InputError:  # a cover, or a title page with a picture only
            continue
        for paragraph in chapter:
            yield paragraph._replace(place=f"chapter {number}, {paragraph.place}")

"""The conflicts as rows, a claim each, in CSV and XLSX."""

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import Final

from factlint.model import Report
from factlint.report.location import locations_of
from factlint.report.sentences import headline_of, reasons_of
from factlint.report.visible import visible

COLUMNS: Final = (
    *("fingerprint", "rule", "name", "severity", "status", "disputed", "value", "quote", "speaker", "source"),
    *("publisher", "published", "path", "line", "place", "reasons", "link", "decision", "checker", "note"),
)
"""The last three are empty: people fill them in, and `factlint import` reads them."""
TO_FILL: Final = ("", "", "")
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula, and would run. Source: OWASP, CSV Injection."""
OLDEST: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive knows: the same report gives the same bytes."""


def render_csv(report: Report) -> str:
    """A row a claim, and a row an input finding, below the names of the columns."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_inert(cell) for cell in row] for row in _rows(report))
    return target.getvalue()


def render_xlsx(report: Report) -> bytes:
    """The same as a workbook with one sheet; every cell is text, so that none is a formula."""
    from openpyxl import Workbook  # noqa: PLC0415  # only this format needs it
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  # the same

    book = Workbook(write_only=True)
    sheet = book.create_sheet("conflicts")
    for row in (COLUMNS, *_rows(report)):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=None)
            cell.value = visible(text)
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    target = io.BytesIO()
    book.save(target)
    return _undated(target.getvalue())


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    sources = {source.id: source for source in report.sources}
    for conflict in report.conflicts:
        head = (
            conflict.fingerprint,
            conflict.rule,
            conflict.name,
            conflict.severity,
            conflict.status,
            headline_of(conflict),
        )
        places = locations_of(conflict, sources)
        if not conflict.claims:
            (place,) = places
            found = ("", "", "", "", "", "", place.path, str(place.line or ""), "", reasons_of(conflict))
            yield (*head, *found, "", *TO_FILL)
        for claim, place in zip(conflict.claims, places, strict=False):
            source = sources[claim.source]
            yield (
                *(*head, claim.value.canonical, claim.quote, claim.speaker or "", source.name),
                *(source.publisher or "", source.published.latest.isoformat() if source.published else ""),
                *(place.path, str(place.line or ""), place.landmark, reasons_of(conflict), source.url or ""),
                *TO_FILL,
            )


def _inert(cell: str) -> str:
    shown = visible(cell)
    return f"'{shown}" if shown.startswith(FORMULA) else shown


def _undated(workbook: bytes) -> bytes:
    """A workbook without the moment at which it was made."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as made,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for name in made.namelist():
            if name != "docProps/core.xml":
                written.writestr(zipfile.ZipInfo(name, OLDEST), made.read(name), zipfile.ZIP_DEFLATED)
            else:
                written.writestr(zipfile.ZipInfo(name, OLDEST), CORE, zipfile.ZIP_DEFLATED)
    return target.getvalue()


CORE: Final = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>factlint</dc:creator></cp:coreProperties>'
)

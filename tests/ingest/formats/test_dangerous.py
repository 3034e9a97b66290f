"""A folder full of files that are made to do harm: each is named, the good one is read, and memory stays small."""

import io
import json
import subprocess
import sys
import zipfile

import docx
import openpyxl
import pytest

from making import MAKERS, ODT_NAMES, archive, pdf

STORY = (
    "Library opens in Ashby",
    "The new library opened on 6 December 2013 after years of work by the council and its many friends in town.",
)
MOST_MEGABYTES = 500
RUN = """
import json, resource, sys
from factlint import check
report = check(sys.argv[1])
told = {conflict.path.rpartition("/")[2]: [conflict.name, conflict.message] for conflict in report.conflicts if conflict.path}
read = [source.name for source in report.sources]
print(json.dumps([told, read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def long_pdf(pages):
    """A PDF with many pages that share one content."""
    kids = " ".join(f"{number} 0 R" for number in range(4, pages + 4))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>",
        "<< /Length 0 >> stream\n\nendstream",
        *["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>"] * pages,
    ]
    body, places = "%PDF-1.4\n", []
    parts = [body]
    at = len(body)
    for number, each in enumerate(objects, 1):
        places.append(at)
        parts.append(f"{number} 0 obj {each} endobj\n")
        at += len(parts[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF"
    return ("".join(parts) + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}").encode()


def word_with(part, content):
    with zipfile.ZipFile(io.BytesIO(MAKERS["story.docx"](STORY))) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    return archive(**{**members, part: content})


def laughing_workbook():
    book = openpyxl.Workbook()
    book.active.append(["Library", "Books"])
    book.active.append(["Ashby", 40_000])
    target = io.BytesIO()
    book.save(target)
    with zipfile.ZipFile(target) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"].decode()
    return archive(**{**members, "xl/worksheets/sheet1.xml": LAUGHS + sheet.replace("Ashby", "&b;")})


def open_document(content, doctype=LAUGHS):
    return archive(
        **{
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{doctype}<office:document-content {ODT_NAMES}><office:body>{content}</office:body>"
            "</office:document-content>",
        }
    )


def bomb():
    """An archive of 100 kilobytes that expands to 200 megabytes of spaces."""
    return archive(
        **{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b" " * 200_000_000}
    )


def merged_cells():
    made = docx.Document()
    made.add_paragraph("The library counted its books again this year, and the mayor was content with it.")
    table = made.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "40,000 books"
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


BAD = {
    "encrypted.pdf": (lambda: pdf(STORY, encrypt="secret"), "source-unreadable", "encrypted PDF"),
    "truncated.docx": (lambda: MAKERS["story.docx"](STORY)[:900], "source-unreadable", "ends too early"),
    "bomb.odt": (bomb, "limit-exceeded", "expands to 200,000,039 bytes"),
    "laughs.odt": (lambda: open_document("&b;"), "limit-exceeded", "XML with entities"),
    "laughs.docx": (
        lambda: word_with("word/footnotes.xml", f"{LAUGHS}<x>&b;</x>"),
        "limit-exceeded",
        "XML with entities",
    ),
    "fetch.odt": (
        lambda: open_document("&c;", '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'),
        "limit-exceeded",
        "XML with entities",
    ),
    "laughs-in-text.docx": (
        lambda: word_with("word/document.xml", f"{LAUGHS}<x>&b;</x>"),
        "limit-exceeded",
        "XML with entities",
    ),
    "laughs.xlsx": (laughing_workbook, "limit-exceeded", "XML with entities"),
    "long.pdf": (lambda: long_pdf(10_000), "limit-exceeded", "10,000 pages, more than the limit of 2,000"),
    "wrong.pdf": (lambda: b"The library opened.", "source-unreadable", "no PDF file by its content"),
    "mixed.txt": (lambda: "£5 for a café".encode() + b" caf\xe9", "source-unreadable", "in two encodings"),
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """What is told of each file, which sources were read, and the most memory that it took, in megabytes."""
    folder = tmp_path_factory.mktemp("dangerous")
    for name, (make, _, _) in BAD.items():
        (folder / name).write_bytes(make())
    with (folder / "large.txt").open("wb") as large:
        large.truncate(200_000_000)
    (folder / "merged.docx").write_bytes(merged_cells())
    (folder / "good.txt").write_text("\n".join(STORY), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(folder)], capture_output=True, text=True, check=True, timeout=100
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", BAD)
def test_each_is_named_with_what_is_wrong(outcome, name):
    told, _, _ = outcome
    _, rule, what = BAD[name]
    assert told[name][0] == rule
    assert what in told[name][1]


def test_a_file_of_200_megabytes_is_named(outcome):
    assert outcome[0]["large.txt"][1].startswith("200,000,000 bytes, more than the limit of 100,000,000")


def test_the_rest_is_read(outcome):
    assert outcome[1] == ["good", "merged"]


def test_memory_stays_small(outcome):
    assert outcome[2] < MOST_MEGABYTES


def test_nothing_else_is_told(outcome):
    assert sorted(outcome[0]) == sorted([*BAD, "large.txt"])

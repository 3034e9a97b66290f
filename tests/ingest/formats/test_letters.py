"""Pages and e-mails are decoded as they declare; where they declare nothing, or wrongly, as browsers do."""

import pytest

from factlint.ingest import load
from factlint.settings import Settings

WORDS = "The café in Ashby lost £5,000 – “too much”, its owner José Müller said on Friday."
PAGE = "<html><head>{}<title>Fire</title></head><body><article><p>{}</p><p>{}</p></article></body></html>"


def read(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    (document,) = load([tmp_path], Settings()).documents
    return document.text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("", "utf-8"),
        ("", "windows-1252"),
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="iso-8859-1">', "windows-1252"),
        ('<meta charset="utf-8">', "windows-1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=macintosh">', "mac-roman"),
        ('<meta charset="no such thing">', "windows-1252"),
        ("", "utf-16"),
    ],
)
def test_a_page(tmp_path, declared, encoding):
    assert WORDS in read(tmp_path, "a.html", PAGE.format(declared, WORDS, WORDS).encode(encoding))


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("Content-Type: text/plain; charset=utf-8", "utf-8"),
        ("Content-Type: text/plain; charset=windows-1252", "windows-1252"),
        ("X-Mailer: none", "utf-8"),
        ("X-Mailer: none", "windows-1252"),
        ("Content-Type: text/plain; charset=no-such-thing", "utf-8"),
    ],
)
def test_an_e_mail(tmp_path, header, encoding):
    head = (
        f"Subject: Fire\nFrom: Ann Roe <ann@courier.example>\n{header}\nContent-Transfer-Encoding: 8bit\n\n"
    )
    assert WORDS in read(tmp_path, "a.eml", head.encode() + WORDS.encode(encoding))

"""Bytes of a file to its text, or to what is wrong with them."""

import codecs
import sys
from pathlib import Path

from factlint.model import Problem
from factlint.settings import Settings

STANDARD_INPUT = "-"
"""The path that stands for what is piped in."""

UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class InputError(Exception):
    """An input that cannot be used.

    Attributes:
        problem: what is wrong with it.
    """

    def __init__(self, problem: Problem) -> None:
        """Carry a problem to where the file was opened."""
        super().__init__(problem.what)
        self.problem = problem


def unreadable(path: str, what: str, remedy: str, line: int | None = None) -> InputError:
    """The exception for a file that cannot be read."""
    return InputError(Problem(kind="unreadable", path=path, line=line, what=what, remedy=remedy))


def read_bytes(path: str, settings: Settings) -> bytes:
    """The content of a file.

    Raises:
        InputError: it cannot be opened, is no regular file, or is larger than ``max_file_bytes``.
    """
    if path == STANDARD_INPUT:
        return _piped(settings)
    file = Path(path)
    try:
        status = file.stat()
        if not file.is_file():
            raise unreadable(path, "not a regular file", "name a text file or a folder")
        if status.st_size > settings.max_file_bytes:
            what = f"{status.st_size:,} bytes, more than the limit of {settings.max_file_bytes:,}"
            raise unreadable(path, what, "split it, or raise max_file_bytes")
        return file.read_bytes()
    except OSError as error:
        raise unreadable(path, reason(error), "check the path and its permissions") from error


def _piped(settings: Settings) -> bytes:
    """What is piped in.

    Raises:
        InputError: it is larger than ``max_file_bytes``.
    """
    data = sys.stdin.buffer.read(settings.max_file_bytes + 1)
    if len(data) > settings.max_file_bytes:
        what = f"more than the limit of {settings.max_file_bytes:,} bytes"
        raise unreadable(STANDARD_INPUT, what, "split it, or raise max_file_bytes")
    return data


def reason(error: OSError) -> str:
    """Why the system refused, in lower case and without the path."""
    return (error.strerror or type(error).__name__).lower()


def decode(path: str, data: bytes, settings: Settings) -> str:
    """The text of a file in UTF-8, or in UTF-16 with a byte order mark, with its line ends as they are.

    Other encodings are not guessed: a wrong guess would change a sign of currency, or a letter of a name.

    Raises:
        InputError: empty, binary, in another encoding, or with a line over ``max_line_characters``.
    """
    if not data.strip().removeprefix(codecs.BOM_UTF8):
        what = "the file is empty" if not data else "the file holds only white space"
        raise InputError(
            Problem(kind="empty", path=path, what=what, remedy="remove it, or put the article's text into it")
        )
    if data.startswith(UTF16_MARKS):
        text = _from_utf16(path, data)
        _check_lines(path, text, settings.max_line_characters)
        return text
    zero = data.find(b"\0")
    if zero >= 0:
        remedy = f"convert it to UTF-8 text, for UTF-16 with: iconv -f UTF-16 -t UTF-8 {path}"
        raise unreadable(path, f"binary file (zero byte at byte {zero})", remedy)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        remedy = f"convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8 {path}"
        raise unreadable(path, f"not valid UTF-8 at byte {error.start}", remedy, line) from error
    _check_lines(path, text, settings.max_line_characters)
    return text


def _from_utf16(path: str, data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        what = f"not valid UTF-16 at byte {error.start}, as its byte order mark says"
        raise unreadable(path, what, "save it as UTF-8") from error


def _check_lines(path: str, text: str, limit: int) -> None:
    if len(text) <= limit:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limit:
            what = f"a line of {len(line):,} characters, more than the limit of {limit:,}"
            raise unreadable(path, what, "break it into paragraphs", number)

"""Bytes of a file to its text, or to what is wrong with them."""

import codecs
import sys
from pathlib import Path

from factlint.ingest.encodings import guess, is_mixed
from factlint.model import Problem
from factlint.settings import Settings

STANDARD_INPUT = "-"
"""The path that stands for what is piped in."""

LETTERS_SHOWN = 20
MOST_BYTES = 4
"""Of one code point in UTF-8 and in UTF-16."""
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


def without_extra(path: str, what: str, extra: str) -> InputError:
    """The exception for a file whose reader is an extra that is not installed."""
    remedy = f"install it: pip install 'factlint[{extra}]'"
    return unreadable(path, f"{what} need an extra that is not installed", remedy)


def over_limit(path: str, what: str, limit: str, settings: Settings, remedy: str) -> InputError:
    """The exception for a file that a limit keeps out.

    Args:
        path: as given by the user.
        what: how large it is ("411 pages").
        limit: its name among the settings.
        settings: those in force.
        remedy: what to do but to raise it.
    """
    what = f"{what}, more than the limit of {getattr(settings, limit):,}"
    return InputError(Problem(kind="limit", path=path, what=what, remedy=f"{remedy}, or raise {limit}"))


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
            what = f"{status.st_size:,} bytes"
            raise over_limit(path, what, "max_file_bytes", settings, "split it")
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
        what = f"at least {len(data):,} bytes"
        raise over_limit(STANDARD_INPUT, what, "max_file_bytes", settings, "split it")
    return data


def reason(error: OSError) -> str:
    """Why the system refused, in lower case and without the path."""
    return (error.strerror or type(error).__name__).lower()


def decode(path: str, data: bytes, settings: Settings) -> str:
    """The text of a file in UTF-8, or in UTF-16 with a byte order mark, with its line ends as they are.

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
        _check_lines(path, text, settings)
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
        mixed = "; the rest is: it is in two encodings" if is_mixed(data) else ""
        raise unreadable(path, f"not valid UTF-8 at byte {error.start}{mixed}", remedy, line) from error
    _check_lines(path, text, settings)
    return text


def decode_or_guess(path: str, data: bytes, settings: Settings) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file, and what is to be said where its encoding had to be guessed.

    Raises:
        InputError: as for `decode`, and no guess is likely.
    """
    if len(data) > MOST_BYTES * settings.max_characters:  # so that it need not be decoded to be refused
        raise over_limit(path, f"a text of {len(data):,} bytes", "max_characters", settings, "split it")
    found = None if _is_unicode(data) else guess(data)
    if found is None:
        return decode(path, data, settings), ()
    _check_lines(path, found.text, settings)
    letters = "".join(dict.fromkeys(letter for letter in found.text if not letter.isascii()))
    problem = Problem(
        kind="guessed",
        path=path,
        what=f"not in UTF-8; read as {found.encoding}, which is a guess, with the letters {letters[:LETTERS_SHOWN]}",
        remedy="save it as UTF-8, once you have seen that these letters are right",
    )
    return found.text, (problem,)


def _is_unicode(data: bytes) -> bool:
    """Whether a text is in an encoding that needs no guess."""
    if data.startswith(UTF16_MARKS):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _from_utf16(path: str, data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        what = f"not valid UTF-16 at byte {error.start}, as its byte order mark says"
        raise unreadable(path, what, "save it as UTF-8") from error


def _check_lines(path: str, text: str, settings: Settings) -> None:
    limit = settings.max_line_characters
    if len(text) <= limit:
        return
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > limit:
            what, remedy = f"a line of {len(line):,} characters", "break it into paragraphs"
            problem = over_limit(path, what, "max_line_characters", settings, remedy).problem
            raise InputError(problem.model_copy(update={"line": number}))

"""Serves the desk on this machine, until it is interrupted."""

import secrets
import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factlint.cli.output import InputError
from factlint.cli.watch import state_of
from factlint.model import Claim, Conflict, Report, Source

if TYPE_CHECKING:
    from factlint.review.desk import Desk

HOST = "127.0.0.1"


def serve(  # noqa: PLR0913, PLR0917  # what a desk is made of
    desk: "Desk",
    check: Callable[[], Report],
    review: Callable[[Report], Report],
    texts: Callable[[], Mapping[str, str]],
    settle: Callable[[Report, Conflict, str, str], None],
    correct: Callable[[Source, Claim, str, str], None],
    watched: Sequence[str | Path],
    *,
    port: int,
    opens_browser: bool,
) -> None:
    """Serve the desk until somebody interrupts; the address is shown once it answers.

    Args:
        desk: the reviewer's.
        check: works out the report without decisions.
        review: gives a report the statuses that the decisions give now.
        texts: the text of each source, by its id.
        settle: holds a fact settled.
        correct: sets a claim right.
        watched: files and folders whose change makes a new check.
        port: 0 for any that is free.
        opens_browser: whether the browser is told the address.

    Raises:
        InputError: the extra is not installed, or the port is taken.
    """
    try:
        import uvicorn  # noqa: PLC0415  # an extra

        from factlint.web import Room, desk_app  # noqa: PLC0415  # the same
    except ImportError as error:
        what = "the desk in the browser needs an extra that is not installed: pip install 'factlint[web]'; --terminal needs none."
        raise InputError(what) from error
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen()  # from here on a browser waits, however long the server takes to start
    except OSError as error:
        raise InputError(f"port {port} cannot be used: {error.strerror}.") from error
    taken = listener.getsockname()[1]
    token = secrets.token_urlsafe(24)
    documents = [path for path in watched if Path(path) != desk.path]
    room = Room(desk, check, review, texts, settle, correct, lambda: state_of(documents))
    address = f"http://{HOST}:{taken}/{token}/"
    click.echo(
        f"The desk of {desk.person} is at {address}\nIt can be reached from this machine alone. Ctrl+C ends it.",
        err=True,
    )
    if opens_browser:
        click.launch(address)
    server = uvicorn.Server(uvicorn.Config(desk_app(room, token, taken), log_level="warning", lifespan="off"))
    server.run(sockets=[listener])

"""The desk as a web application that answers one machine, one address, and no other page."""

import datetime as dt
import secrets
from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from typing import Any, Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from factlint.model import Conflict
from factlint.model.decision import ANSWERS
from factlint.report.pictures.svg import style as picture_style
from factlint.report.visible import visible
from factlint.review import DecisionError
from factlint.web.room import Json, Room

ASSETS: Final = "factlint.web.assets"
KINDS: Final = {"desk.html": "text/html", "desk.css": "text/css", "desk.js": "text/javascript"}
HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'; "
        "base-uri 'none'; form-action 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Nothing but the desk's own script runs, and no other page can frame it or read from it."""

Call = Callable[[Request], Awaitable[Response]]


class RefusedError(ValueError):
    """What was sent is no decision: what is wrong, for people."""


class Guard(BaseHTTPMiddleware):
    """Lets in who knows the token, at the desk's own address, from the desk's own page."""

    def __init__(self, app: Any, token: str, hosts: frozenset[str]) -> None:  # noqa: ANN401  # as Starlette types it
        """Guard an application.

        Args:
            app: what is guarded.
            token: the first part of every path.
            hosts: names by which the desk may be called, with the port; another one may be a page that rebinds its name.
        """
        super().__init__(app)
        self._token = token
        self._hosts = hosts

    async def dispatch(self, request: Request, call_next: Call) -> Response:
        """Answer, or refuse."""
        response = self._refusal(request) or await call_next(request)
        response.headers.update(HEADERS)
        return response

    def _refusal(self, request: Request) -> Response | None:
        host = request.headers.get("host", "")
        if host not in self._hosts:
            return PlainTextResponse("The desk is not at this name.", 403)
        token = request.url.path.split("/")[1]
        if not secrets.compare_digest(token.encode(), self._token.encode()):
            return PlainTextResponse("The address lacks the token that factlint showed in the terminal.", 403)
        origin = request.headers.get("origin")
        if origin is not None and origin != f"http://{host}":
            return PlainTextResponse("Another page may not speak to the desk.", 403)
        if request.method == "POST" and origin is None:
            return PlainTextResponse("A decision has to come from the desk's own page.", 403)
        if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return PlainTextResponse("Another page may not speak to the desk.", 403)
        return None


def desk_app(room: Room, token: str, port: int) -> Starlette:
    """The application.

    Args:
        room: what is reviewed.
        token: without it, nothing is answered.
        port: at which it is served, on this machine.
    """
    hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost"))

    def page(request: Request) -> Response:
        name = request.path_params.get("name") or "desk.html"
        if name not in KINDS:
            return PlainTextResponse("There is no such file.", 404)
        text = files(ASSETS).joinpath(name).read_text(encoding="utf-8")
        return Response(picture_style() * name.endswith(".css") + text, media_type=KINDS[name])

    def waiting(request: Request) -> Response:
        return _told(lambda: room.waiting(request.query_params.get("text", "")))

    def revision(_request: Request) -> Response:
        return _told(room.revision)

    def conflict(request: Request) -> Response:
        return _told(lambda: room.conflict(request.path_params["of"]))

    def document(request: Request) -> Response:
        number, of = request.path_params["number"], request.path_params["of"]
        return _told(lambda: room.document(number, of))

    async def decide(request: Request) -> Response:
        from starlette.concurrency import run_in_threadpool  # noqa: PLC0415  # beside the one place that needs it

        try:
            sent = await request.json()
        except ValueError:
            return JSONResponse({"wrong": "no JSON"}, 400)
        return await run_in_threadpool(lambda: _told(lambda: _decided(room, sent)))

    routes = [
        Route(f"/{token}/", page),
        Route(f"/{token}/assets/{{name}}", page),
        Route(f"/{token}/waiting", waiting),
        Route(f"/{token}/revision", revision),
        Route(f"/{token}/conflict/{{of}}", conflict),
        Route(f"/{token}/document/{{number:int}}/{{of}}", document),
        Route(f"/{token}/decide", decide, methods=["POST"]),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Guard, token=token, hosts=hosts)])


def _told(work: Callable[[], Json]) -> Response:
    """What comes of a piece of work, with what other people wrote made visible, or what is wrong."""
    try:
        return JSONResponse(_shown(work()))
    except (KeyError, IndexError):
        return JSONResponse({"wrong": "it is not there any more"}, 404)
    except (RefusedError, DecisionError) as error:
        return JSONResponse({"wrong": str(error)}, 400)


def _shown(value: Any) -> Any:  # noqa: ANN401  # any JSON
    """JSON in which no text has control characters, line breaks of documents apart."""
    if isinstance(value, str):
        return "\n".join(_kept_blanks(line) for line in value.split("\n"))
    if isinstance(value, Mapping):
        return {key: _shown(each) for key, each in value.items()}
    return [_shown(each) for each in value] if isinstance(value, list | tuple) else value


def _kept_blanks(line: str) -> str:
    before, after = (" " * text[:1].isspace() for text in (line, line[::-1]))
    return f"{before}{visible(line)}{after}" if line.strip() else line[:1]


def _decided(room: Room, sent: object) -> Json:
    """Write what was decided; the conflict it was about, if any.

    Raises:
        RefusedError: it is no decision.
        KeyError: the conflict is not there any more.
        DecisionError: it cannot be written.
    """
    if not isinstance(sent, dict):
        raise RefusedError("a decision is an object")
    told: Mapping[str, Any] = sent
    kind = _text(told, "kind")
    if kind in ("undo", "redo"):
        done = room.desk.undo() if kind == "undo" else room.desk.redo()
        return {
            **room.revision(),
            "did": "taken back" if done else "nothing to take back",
            "of": getattr(done, "of", ""),
        }
    conflict = room.find(_text(told, "of"))
    if kind not in WAYS:
        raise RefusedError(f"there is no decision {kind!r}")
    did = WAYS[kind](room, conflict, told)
    return {**room.revision(), "did": did, "of": conflict.fingerprint}


def _text(told: Mapping[str, Any], name: str, *, may_be_empty: bool = False) -> str:
    text = told.get(name, "")
    if not isinstance(text, str) or not (text.strip() or may_be_empty):
        raise RefusedError(f"{name} is missing")
    return text.strip()


def _answer(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    answer = next((each for each in ANSWERS if each == told.get("answer")), None)
    if answer is None:
        raise RefusedError(f"there is no answer {told.get('answer')!r}")
    room.desk.answer(conflict, answer, _text(told, "note", may_be_empty=True))
    return answer


def _waive(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    try:
        day = dt.date.fromisoformat(_text(told, "expires"))
    except ValueError as error:
        raise RefusedError("expires is no date; write it as 2027-01-31") from error
    room.desk.waive(conflict, _text(told, "reason"), day)
    return f"waived until {day}"


def _settle(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    value = _text(told, "value")
    try:
        room.settle(conflict, value, _text(told, "evidence"))
    except ValueError as error:
        raise RefusedError(f"{value!r} is no value of that kind: {error}") from error
    return f"settled as {value}"


def _correct(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    value, words = _text(told, "value", may_be_empty=True), _text(told, "words", may_be_empty=True)
    if not value and not words:
        raise RefusedError("neither another value nor other words are given")
    try:
        room.correct(conflict, _text(told, "claim"), value, words)
    except ValueError as error:
        raise RefusedError(str(error)) from error
    return "set right"


def _note(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    room.desk.note(conflict, _text(told, "note"))
    return "noted"


def _assign(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    to = _text(told, "to", may_be_empty=True)
    room.desk.assign(conflict, to)
    return f"given to {to or 'nobody'}"


def _reply(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    state = next((each for each in ("asked", "answered", "corrected") if each == told.get("state")), None)
    if state is None:
        raise RefusedError("state is none of asked, answered and corrected")
    room.desk.reply(conflict, _text(told, "whom"), state, _text(told, "note", may_be_empty=True))  # type: ignore[arg-type]  # one of the three
    return state


def _link(room: Room, conflict: Conflict, told: Mapping[str, Any]) -> str:
    """Put the first two claims that are named by their places among the quotes together, or keep them apart."""
    by_id = {claim.id: claim for claim in conflict.claims}
    try:
        one, other = (by_id[each] for each in told.get("claims", ()))
    except (KeyError, ValueError, TypeError) as error:
        raise RefusedError("name two claims of this conflict") from error
    if told.get("link") not in ("must", "cannot"):
        raise RefusedError("link is neither must nor cannot")
    room.desk.link(one, other, told["link"], _text(told, "reason"))
    room.again()
    return "put together" if told["link"] == "must" else "kept apart"


WAYS: Final[Mapping[str, Callable[[Room, Conflict, Mapping[str, Any]], str]]] = {
    "answer": _answer,
    "waive": _waive,
    "settle": _settle,
    "correct": _correct,
    "note": _note,
    "assign": _assign,
    "reply": _reply,
    "link": _link,
}
"""What can be decided about a conflict, by the name that the page sends."""

"""The desk in the browser answers its own page and nobody else, and what is decided stands in the file."""

import asyncio
import datetime as dt
import json
from typing import NamedTuple

import pytest

pytest.importorskip("starlette")

import factlint
from factlint.cli.watch import state_of
from factlint.model.decision import Review
from factlint.pipeline import reviewed, sources_of
from factlint.review import read_decisions
from factlint.review.desk import Desk
from factlint.web import Room, desk_app

TOKEN, PORT = "t0ken", 8123
HERE = f"http://127.0.0.1:{PORT}"
EVIL = "<img src=x onerror=alert(1)>\x1b[31m\u202e"
COURIER = "The council chose the site of the library in Ashby from 99 bids.\n\nAnn Lee, 41, opened it on 3 May 2013.\n"
GAZETTE = "The council had chosen the site of the library in Ashby from 111 bids.\n\nAnn Lee, 45, opened it on 8 May 2013.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/courier.txt").write_text(COURIER, encoding="utf-8")
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def settled():
    return []


@pytest.fixture
def room(folder, settled):
    file, sources = folder / "decisions.jsonl", folder / "sources"

    def review(report):
        decisions = read_decisions(file)
        told = Review(answers=decisions.answers, waivers=decisions.waivers, today=dt.date(2026, 11, 30))
        return reviewed(report, told)

    return Room(
        Desk(file, "Ann"),
        lambda: factlint.check(sources),
        review,
        lambda: sources_of(sources).texts,
        lambda _report, conflict, value, evidence: settled.append(
            (conflict.fingerprint, float(value), evidence)
        ),
        lambda source, claim, value, words: settled.append((source.name, claim.quote, value, words)),
        lambda: state_of([sources]),
    )


class Answer(NamedTuple):
    """What the application answered."""

    status_code: int
    headers: dict[str, str]
    text: str

    def json(self):
        return json.loads(self.text)


class Client:
    """Speaks to the application as a server would, without one."""

    def __init__(self, room):
        self._app = desk_app(room, TOKEN, PORT)

    def __call__(self, method, path, body=b"", **headers):
        told = {"host": f"127.0.0.1:{PORT}", **headers}
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "scheme": "http",
            "server": ("127.0.0.1", PORT),
            "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in told.items()],
        }
        sent = []

        async def receive():
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message):
            sent.append(message)

        asyncio.run(self._app(scope, receive, send))
        start = next(each for each in sent if each["type"] == "http.response.start")
        found = {name.decode(): value.decode() for name, value in start["headers"]}
        return Answer(start["status"], found, b"".join(each.get("body", b"") for each in sent).decode())


@pytest.fixture
def client(room):
    return Client(room)


def get(client, path, **headers):
    return client("GET", f"/{TOKEN}/{path}", **headers)


def decide(client, decision, origin=HERE, **headers):
    own = {"origin": origin} if origin else {}
    return client("POST", f"/{TOKEN}/decide", json.dumps(decision).encode(), **{**own, **headers})


def first(client):
    return get(client, "waiting").json()["waiting"][0]["id"]


def test_the_queue_tells_what_waits(client):
    told = get(client, "waiting").json()
    assert (told["person"], told["all"]) == ("Ann", 3)
    assert {each["headline"].partition(":")[0] for each in told["waiting"]} == {
        "Number of bids",
        "Age of Ann Lee",
        "Date of “Ann Lee, 41, opened”",
    }


def test_a_filter_leaves_what_has_its_words(room):
    told = room.waiting("AGE of")
    assert ([each["headline"].partition(":")[0] for each in told["waiting"]], told["left"]) == (
        ["Age of Ann Lee"],
        3,
    )
    assert room.waiting("nothing of the kind")["fitting"] == 0


def test_a_conflict_has_its_quotes_its_picture_and_its_documents(client):
    bids = next(each["id"] for each in get(client, "waiting").json()["waiting"] if "bids" in each["headline"])
    told = get(client, f"conflict/{bids}").json()
    assert [(quote["value"], quote["words"]) for quote in told["quotes"]] == [
        ("99", "99 bids"),
        ("111", "111 bids"),
    ]
    assert told["picture"].startswith("<svg")
    document = get(client, f"document/{told['documents'][0]}/{bids}").json()
    assert "".join(words for words, _ in document["parts"]) == COURIER
    assert [words for words, is_marked in document["parts"] if is_marked] == ["99 bids"]


@pytest.mark.parametrize("answer", ["conflict", "same-thing", "needs-call"])
def test_an_answer_is_written_and_its_conflict_waits_no_more(client, room, answer):
    of = first(client)
    done = decide(client, {"kind": "answer", "of": of, "answer": answer})
    assert (done.status_code, done.json()["did"]) == (200, answer)
    assert of not in [each["id"] for each in get(client, "waiting").json()["waiting"]]
    (line,) = room.desk.path.read_text(encoding="utf-8").splitlines()
    assert {"of": of, "answer": answer, "by": "Ann"}.items() <= json.loads(line).items()


def test_what_was_decided_is_taken_back_and_done_again(client):
    of = first(client)
    decide(client, {"kind": "answer", "of": of, "answer": "same-thing"})
    assert decide(client, {"kind": "undo"}).json()["of"] == of
    assert first(client) == of
    decide(client, {"kind": "redo"})
    assert first(client) != of


def test_every_other_decision_is_written(client, room, settled):
    of = first(client)
    claims = [quote["claim"] for quote in get(client, f"conflict/{of}").json()["quotes"]]
    for decision in (
        {"kind": "note", "note": "who counted?"},
        {"kind": "assign", "to": "Bob"},
        {"kind": "reply", "whom": "the council", "state": "asked"},
        {"kind": "link", "link": "cannot", "claims": claims, "reason": "two rounds"},
        {"kind": "settle", "value": "99", "evidence": "the list"},
        {"kind": "waive", "reason": "no time", "expires": "2027-01-31"},
    ):
        assert decide(client, {"of": of, **decision}).status_code == 200
    found = read_decisions(room.desk.path)
    assert len(found.notes) == len(found.assigned) == len(found.replies) == len(found.links) == 1
    assert [waiver.expires for waiver in found.waivers] == [dt.date(2027, 1, 31)]
    assert settled == [(of, 99.0, "the list")]
    assert get(client, "waiting").json()["replies"][0]["whom"] == "the council"


@pytest.mark.parametrize(
    ("decision", "wrong"),
    [
        ({"kind": "answer", "answer": "maybe"}, "there is no answer 'maybe'"),
        ({"kind": "dance"}, "there is no decision 'dance'"),
        ({"kind": "waive", "reason": "x", "expires": "soon"}, "expires is no date"),
        ({"kind": "waive", "expires": "2027-01-31"}, "reason is missing"),
        ({"kind": "note", "note": "  "}, "note is missing"),
        ({"kind": "link", "link": "must", "claims": ["a"], "reason": "x"}, "name two claims"),
        ({"kind": "reply", "whom": "x", "state": "angry"}, "state is none of"),
        ({"kind": "settle", "value": "many", "evidence": "x"}, "no value of that kind"),
    ],
)
def test_what_is_no_decision_is_refused_and_nothing_is_written(client, room, decision, wrong):
    done = decide(client, {"of": first(client), **decision})
    assert done.status_code == 400
    assert wrong in done.json()["wrong"]
    assert not room.desk.path.exists()


def test_a_claim_is_set_right(client, settled):
    of = next(each["id"] for each in get(client, "waiting").json()["waiting"] if "bids" in each["headline"])
    quote = get(client, f"conflict/{of}").json()["quotes"][1]
    sent = {"kind": "correct", "of": of, "claim": quote["claim"], "value": "~111", "words": ""}
    assert decide(client, sent).json()["did"] == "set right"
    assert settled == [("gazette", "111 bids", "~111", "")]
    assert decide(client, {**sent, "claim": "f" * 12}).status_code == 404
    assert decide(client, {**sent, "value": ""}).status_code == 400


def test_a_conflict_that_is_not_there_is_told(client):
    assert decide(client, {"kind": "answer", "of": "0" * 16, "answer": "conflict"}).status_code == 404
    assert get(client, "conflict/0000").status_code == 404


def test_without_the_token_nothing_is_answered(client):
    for path in ("/", "/waiting", "/wrong/waiting", "/t0ken2/", "/t0ke/waiting"):
        assert client("GET", path).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"host": "evil.example:8123"},
        {"host": "127.0.0.1:9999"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_another_page_is_refused(client, room, headers):
    assert get(client, "waiting", **headers).status_code == 403
    sent = {"kind": "answer", "of": first(client), "answer": "conflict"}
    assert decide(client, sent, **headers).status_code == 403
    assert not room.desk.path.exists()


def test_a_decision_without_an_origin_is_refused(client):
    assert decide(client, {"kind": "undo"}, origin=None).status_code == 403


def test_nothing_but_its_own_script_runs_and_nobody_frames_it(client):
    page = get(client, "")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "style=" not in page.text
    assert " on" not in page.text.replace(" one", "").replace(" only", "").split("<body>")[0]
    assert get(client, "assets/desk.js").headers["content-type"].startswith("text/javascript")
    assert get(client, "assets/../app.py").status_code in (403, 404)


def test_control_characters_in_sources_are_shown_and_not_sent(folder, room):
    path = folder / "sources" / "courier.txt"
    path.write_text(
        f"---\npublisher: {EVIL}\n---\n{COURIER.replace('chose', f'chose {EVIL}')}", encoding="utf-8"
    )
    client = Client(room)
    for each in get(client, "waiting").json()["waiting"]:
        told = get(client, f"conflict/{each['id']}").text + get(client, f"document/0/{each['id']}").text
        assert "\\u001b" not in told
        assert "\u202e" not in told


def test_a_source_that_changes_is_checked_again_and_told(client, folder):
    before = get(client, "revision").json()
    (folder / "sources/herald.txt").write_text(
        COURIER.replace("99", "120").replace("41", "52"), encoding="utf-8"
    )
    after = get(client, "revision").json()
    assert after["revision"] != before["revision"]
    assert "new" in after["news"]


def test_what_another_window_decides_changes_the_revision(client, room):
    before = get(client, "revision").json()["revision"]
    Desk(room.desk.path, "Bob").note(room.find(first(client)), "seen")
    assert get(client, "revision").json()["revision"] != before


def test_a_blind_desk_shows_nothing_of_what_others_answered(room):
    of = room.waiting()["waiting"][0]["id"]
    Desk(room.desk.path, "Bob").answer(room.find(of), "needs-call", "secret thought")
    Desk(room.desk.path, "Bob").note(room.find(of), "a secret note")
    blind = Room(
        Desk(room.desk.path, "Ann", is_blind=True),
        room.check,
        lambda report: report,
        room.texts,
        room.settling,
        room.correcting,
        room.state,
    )
    assert of in [each["id"] for each in blind.waiting()["waiting"]]
    assert "secret" not in json.dumps(blind.conflict(of))


def test_who_decides_between_two_blind_reviewers_sees_both_and_has_the_last_word(client, room):
    of = first(client)
    for person, answer in (("Bob", "conflict"), ("Cora", "same-thing")):
        Desk(room.desk.path, person, is_blind=True).answer(room.find(of), answer, f"{person} thinks so")
    (disputed,) = room.waiting("disagree")["waiting"]
    assert (disputed["id"], disputed["differs"]) == (of, True)
    history = get(client, f"conflict/{of}").json()["history"]
    assert [each.partition(": ")[2] for each in history] == [
        "Bob: conflict – Bob thinks so",
        "Cora: same-thing – Cora thinks so",
    ]
    decide(client, {"kind": "answer", "of": of, "answer": "same-thing"})
    assert room.waiting("disagree")["fitting"] == 0
    assert room.find(of).status == "decided"

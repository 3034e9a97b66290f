"""Claim files that people keep: edited, renewed when the document changes, and obeyed by the check."""

import json

import pytest
from click.testing import CliRunner

from factlint.cli.root import root

COURIER = "The council chose the site of the library in Ashby from 99 bids.\n\nAbout 300 visitors came on 6 December 2013.\n"
GAZETTE = "The council had chosen the site of the library in Ashby from 111 bids.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/courier.txt").write_text(COURIER, encoding="utf-8")
    (tmp_path / "sources/gazette.txt").write_text(GAZETTE, encoding="utf-8")
    return tmp_path


def run(*arguments):
    done = CliRunner().invoke(root, arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def rewrite(path, records):
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")


def headlines():
    report = json.loads(run("check", "sources", "claims", "--format", "json", "--quiet").stdout)
    return [conflict["headline"] or conflict["name"] for conflict in report["conflicts"]]


@pytest.fixture
def kept(desk):
    assert run("extract", "sources", "--output", "claims").exit_code == 0
    return desk / "claims/courier.claims.jsonl"


def test_a_file_for_each_document_one_claim_a_line_in_order(kept):
    assert sorted(path.name for path in kept.parent.iterdir()) == [
        "courier.claims.jsonl",
        "gazette.claims.jsonl",
    ]
    card, *claims = lines(kept)
    assert card["card"]["path"] == "sources/courier.txt"
    assert [claim["start"] for claim in claims] == sorted(claim["start"] for claim in claims)


@pytest.mark.usefixtures("kept")
def test_with_its_claim_files_a_check_says_the_same():
    assert headlines() == ["Number of bids: 99 or 111"]


def test_what_is_edited_counts_instead_of_the_document(kept):
    records = [
        {**each, "value": {**each["value"], "low": "111", "high": "111", "canonical": "111"}}
        if each.get("quote") == "99 bids"
        else each
        for each in lines(kept)
    ]
    rewrite(kept, records)
    assert headlines() == []


@pytest.mark.usefixtures("kept")
def test_a_file_that_is_there_is_not_overwritten():
    done = run("extract", "sources", "--output", "claims")
    assert done.exit_code == 2
    assert "is there already" in done.stderr


@pytest.mark.usefixtures("kept")
def test_a_document_that_changed_makes_its_file_stale_until_it_is_renewed(desk):
    (desk / "sources/courier.txt").write_text(f"It rained.\n\n{COURIER}", encoding="utf-8")
    assert "sources/courier.txt has changed since; its own claims are used" in headlines()[0]
    (told,) = [
        line
        for line in run("check", "sources", "claims", "--format", "concise").stdout.splitlines()
        if "FL910" in line
    ]
    remedy = told.partition("bring it up to date: factlint ")[2]
    assert run(*remedy.split()).exit_code == 0
    assert headlines() == ["Number of bids: 99 or 111"]


def test_when_a_file_is_renewed_what_people_did_stays(desk, kept):
    card, *claims = lines(kept)
    edited = [{**each, "subject": "offers"} if each["quote"] == "99 bids" else each for each in claims]
    rewrite(kept, [card, *(each for each in edited if each["quote"] != "About 300 visitors")])
    (desk / "sources/courier.txt").write_text(f"It rained.\n\n{COURIER}\nIt has 4 rooms.\n", encoding="utf-8")
    assert run("extract", "sources", "--output", "claims", "--update").exit_code == 0
    _, *renewed = lines(kept)
    by_quote = {each["quote"]: each for each in renewed}
    assert (by_quote["99 bids"]["subject"], by_quote["99 bids"]["line"]) == ("offers", 3)
    assert "About 300 visitors" not in by_quote
    assert "4 rooms" in by_quote


def test_what_people_took_out_stays_out_again_and_again(desk, kept):
    card, *claims = lines(kept)
    rewrite(kept, [card, *(each for each in claims if each["quote"] != "About 300 visitors")])
    for rain in ("It rained.", "It rained again."):
        (desk / "sources/courier.txt").write_text(f"{rain}\n\n{COURIER}", encoding="utf-8")
        assert run("extract", "sources", "--output", "claims", "--update").exit_code == 0
    assert "About 300 visitors" not in {each.get("quote") for each in lines(kept)}


def test_a_claim_of_people_whose_words_are_gone_is_kept_and_told(desk, kept):
    card, *claims = lines(kept)
    rewrite(
        kept,
        [card, *({**each, "subject": "offers"} if each["quote"] == "99 bids" else each for each in claims)],
    )
    (desk / "sources/courier.txt").write_text(COURIER.replace("99 bids", "98 bids"), encoding="utf-8")
    done = run("extract", "sources", "--output", "claims", "--update")
    assert "the words of 1 of your claims are no longer in sources/courier.txt" in done.stderr
    (own,) = [each for each in lines(kept) if each.get("subject") == "offers"]
    assert own["start"] is None


def test_a_broken_file_is_named_and_not_renewed(kept):
    before = kept.read_text(encoding="utf-8") + "{\n"
    kept.write_text(before, encoding="utf-8")
    done = run("extract", "sources", "--output", "claims", "--update")
    assert done.exit_code == 2
    assert "courier.claims.jsonl" in done.stderr
    assert kept.read_text(encoding="utf-8") == before


def test_update_needs_a_folder():
    assert run("extract", "sources", "--update").exit_code == 2


def test_a_folder_that_cannot_be_made_is_told(desk):
    (desk / "claims").write_text("", encoding="utf-8")
    done = run("extract", "sources", "--output", "claims/kept")
    assert done.exit_code == 2
    assert "cannot be written" in done.stderr

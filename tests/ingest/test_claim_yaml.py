"""A claim file that people write goes in; claims, or clear problems, come out."""

import pytest

from factlint.ingest import load
from factlint.settings import Settings

WHOLE = """
source:
  name: courier
  title: Library opens
  publisher: The Courier
  author: Ann Roe
  url: https://courier.example/library
  published: 2013-12
  updated: 2013-12-09
  country: GB
  matter: library
  sha256: 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef
claims:
  - quote: about 300 visitors
    kind: quantity
    value: "~300"
    line: 9
    column: 5
    subject: visitors
    attribute: attend
    scope: on the first day
    speaker: the mayor
    as_of: 2013-12-09
    context: [library, opening]
  - {quote: by 2018, kind: time, value: <=2018-12-31, subject: branches, attribute: reopen, modality: planned}
  - {quote: the mayor Ann Roe, kind: role, value: Mayor, person: Ann Roe, body: Town Council}
  - {quote: 'Leeds, York and Selby', kind: list, members: [Leeds, York and Selby], value: 2..3, subject: towns}
  - {quote: Norman Roe, kind: name, value: Norman Roe}
"""


def read(tmp_path, text):
    (tmp_path / "a.claims.yaml").write_text(text, encoding="utf-8")
    return load([tmp_path], Settings())


def one_problem(tmp_path, text):
    found = read(tmp_path, text)
    (problem,) = found.problems
    return problem.line, problem.what, problem.remedy


def test_every_field_of_the_source(tmp_path):
    (source,) = read(tmp_path, WHOLE).sources
    assert (source.name, source.title, source.publisher) == ("courier", "Library opens", "The Courier")
    assert (source.author, source.url) == ("Ann Roe", "https://courier.example/library")
    assert (source.country, source.matter) == ("GB", "library")
    assert (str(source.published.earliest), str(source.updated.earliest)) == ("2013-12-01", "2013-12-09")
    assert (source.id, source.origins["title"]) == ("0123456789ab", "claim file")


def test_every_kind_of_claim(tmp_path):
    found = read(tmp_path, WHOLE)
    assert found.problems == ()
    assert [(claim.kind, claim.value.canonical, claim.origin) for claim in found.claims] == [
        ("quantity", "~300", "file"),
        ("time", "<=2018-12-31", "file"),
        ("role", "mayor", "file"),
        ("list", "2..3", "file"),
        ("quantity", "2..3", "derived"),
        ("name", "norman roe", "file"),
    ]


def test_every_field_of_a_claim(tmp_path):
    claim = read(tmp_path, WHOLE).claims[0]
    assert (claim.source, claim.quote, claim.value.raw) == (
        "0123456789ab",
        "about 300 visitors",
        "about 300 visitors",
    )
    assert (claim.start, claim.end, claim.line, claim.column) == (None, None, 9, 5)
    assert (claim.subject, claim.attribute, claim.scope) == ("visitors", "attend", "on the first day")
    assert (claim.modality, claim.speaker, claim.as_of) == ("actual", "the mayor", "2013-12-09")
    assert claim.context == ("librari", "open")


def test_a_claim_holds_for_the_day_of_its_source_if_it_names_none(tmp_path):
    assert read(tmp_path, WHOLE).claims[1].as_of == "2013-12-31"


def test_the_context_is_made_of_subject_attribute_and_quote_if_it_is_not_given(tmp_path):
    assert read(tmp_path, WHOLE).claims[1].context == ("branch", "reopen")


def test_the_count_of_a_list_says_where_it_comes_from(tmp_path):
    roster, count = read(tmp_path, WHOLE).claims[3:5]
    assert (count.derived_from, count.subject, count.value.bound) == (roster.id, "towns", "range")


def test_ids_are_unique_and_do_not_depend_on_the_order(tmp_path):
    head, *claims = WHOLE.strip().split("\n  - ")
    first = read(tmp_path, WHOLE).claims
    second = read(tmp_path, "\n  - ".join([head, *reversed(claims)])).claims
    assert len({claim.id for claim in first}) == len(first)
    assert {claim.id for claim in first} == {claim.id for claim in second}


def test_the_same_words_twice_are_two_claims(tmp_path):
    line = "  - {quote: three, kind: quantity, value: 3}\n"
    claims = read(tmp_path, "claims:\n" + line * 2).claims
    assert len({claim.id for claim in claims}) == 2


def test_a_claim_file_speaks_with_the_voice_of_its_document(tmp_path):
    article = "The council opened a new library in the old town hall on Friday after two years."
    (tmp_path / "b.txt").write_text(article, encoding="utf-8")
    digest = load([tmp_path / "b.txt"], Settings()).sources[0].sha256
    sources = read(tmp_path, f"source: {{sha256: {digest}}}\nclaims: []\n").sources
    assert len({source.voice for source in sources}) == 1


@pytest.mark.parametrize(
    ("claim", "line", "what", "remedy"),
    [
        ("{quoet: a, kind: name, value: A}", 3, "unknown field 'quoet' of a claim", "did you mean 'quote'?"),
        ("{kind: name, value: A}", 3, "this claim has no 'quote'", "add it; docs/claims.md lists the fields"),
        (
            "{quote: a, kind: quantty, value: 3}",
            3,
            "kind: 'quantty' is not known",
            "did you mean 'quantity'?",
        ),
        (
            "{quote: a, kind: name, value: A, line: x}",
            3,
            "line: 'x' is no whole number from 1",
            "count from 1, or leave it out",
        ),
        (
            "{quote: a, quote: b, kind: name, value: A}",
            3,
            "the field 'quote' of this claim comes twice",
            "keep one of them",
        ),
        (
            "{quote: a, kind: name, value: A, person: B}",
            3,
            "a name has no 'person'",
            "remove it, or write kind: role",
        ),
        (
            "{quote: [a], kind: name, value: A}",
            3,
            "quote: one text or number is wanted here",
            "docs/claims.md lists the fields",
        ),
        (
            "just words",
            3,
            "this claim is no list of fields",
            "write it as 'field: value', docs/claims.md lists the fields",
        ),
    ],
)
def test_a_bad_claim_is_named_and_the_others_are_kept(tmp_path, claim, line, what, remedy):
    text = f"claims:\n  - {{quote: good, kind: name, value: Good}}\n  - {claim}\n"
    assert one_problem(tmp_path, text) == (line, what, remedy)
    assert [claim.quote for claim in read(tmp_path, text).claims] == ["good"]


def test_a_bad_value_names_the_forms_that_are_good(tmp_path):
    line, what, _ = one_problem(tmp_path, "claims:\n  - quote: many\n    kind: quantity\n    value: many\n")
    assert line == 4
    assert what.startswith("value: 'many' is no quantity; write one of 99, ~100, >=7")


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("claims: [\n", 2, "broken YAML: expected the node content, but found '<stream end>'"),
        ("just words\n", 1, "no claim file: 'source' and 'claims' are missing"),
        ("source: {name: a}\n", 1, "the part 'claims' is missing"),
        ("sources: {name: a}\nclaims: []\n", 1, "unknown part 'sources'"),
        ("source: {published: soon}\nclaims: []\n", 1, "published: 'soon' is no date"),
        ("source: {sha256: abc}\nclaims: []\n", 1, "sha256 is not 64 hexadecimal digits"),
        ("source: {nme: a}\nclaims: []\n", 1, "unknown field 'nme' of a source"),
    ],
)
def test_a_broken_file_is_one_problem_and_no_source(tmp_path, text, line, what):
    found = read(tmp_path, text)
    assert len(found.problems) == 1
    problem = found.problems[0]
    assert problem.line == line
    assert problem.what.startswith(what.rstrip())


def test_a_list_that_holds_itself_is_no_claim(tmp_path):
    assert one_problem(tmp_path, "claims: &a [*a]\n")[1] == "this claim is no list of fields"

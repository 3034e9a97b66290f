import json
import re

import click
import pytest

from factlint.cli.root import COMMANDS, root
from factlint.rules import RULES
from factlint.version import __version__

CONTEXT = click.Context(root, info_name="factlint")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(run, name):
    command = root.get_command(CONTEXT, name)
    assert command.name == name
    assert command.short_help
    assert command.help
    assert command.epilog.startswith(f"Example: factlint {name}")
    told = run(name, "--help").stdout
    for option in (parameter for parameter in command.params if isinstance(parameter, click.Option)):
        assert option.help
        assert option.opts[0] in told


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_the_whole_lists_every_command(run, name):
    assert re.search(rf"^  {name} +\w+", run("-h").stdout, re.MULTILINE)


def test_an_unknown_command_is_a_usage_error(run):
    assert run("chekc").exit_code == 2


def test_the_version_is_told(run):
    assert run("--version").stdout == f"factlint {__version__}\n"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_is_explained_by_code_and_by_name(run, rule):
    told = run("explain", rule.code.lower()).stdout
    assert told == run("explain", rule.name).stdout
    assert told.startswith(f"{rule.code} {rule.name}  ({rule.severity})\n")
    assert " ".join(rule.flags.split()) in " ".join(told.split())


def test_an_unknown_rule_names_the_nearest(run):
    result = run("explain", "date-differ")
    assert result.exit_code == 2
    assert "There is no rule 'date-differ'." in result.stderr
    assert "FL201 dates-differ" in result.stderr


def test_all_rules_are_listed(run):
    listed = [line.split()[:2] for line in run("rules").stdout.splitlines() if line.startswith("FL")]
    assert listed == [[rule.code, rule.name] for rule in RULES]


def test_extract_writes_a_card_and_its_claims_for_each_source(run):
    lines = [json.loads(line) for line in run("extract", "docs").stdout.splitlines()]
    assert [line["card"]["name"] if "card" in line else line["quote"] for line in lines] == [
        "harbour",
        "3 boats",
        "gazette",
        "4 boats",
    ]


def test_extract_tells_what_could_not_be_read(run, pipeline, unreadable):
    pipeline.conflicts = (unreadable,)
    result = run("extract", "docs")
    assert result.exit_code == 2
    assert result.stderr == "fog.md: FL901 warning: no such file; check the name\n"
    assert len(result.stdout.splitlines()) == 4


def explained(run, *pair):
    return run("explain", "--pair", *pair, "docs")


@pytest.mark.parametrize("names", [("harbour", "gazette"), ("harbour.md:2", "gazette.md:7:4 boats")])
def test_two_claims_are_explained_by_id_or_by_place(run, names):
    told = explained(run, *names).stdout
    assert "same-noun  both count boats" in told
    assert "Outcome  grouped: They stand in one group." in told


@pytest.mark.parametrize(
    ("pair", "why"),
    [
        (("fog", "gazette"), "there is no claim 'fog'"),
        (("harbour.md:3", "gazette"), "there is no claim 'harbour.md:3'"),
        (("harbour", "harbour.md:2"), "the two names mean one claim"),
        (("", "gazette"), "there is no claim ''"),
    ],
)
def test_a_pair_that_is_none_is_a_usage_error(run, pair, why):
    result = explained(run, *pair)
    assert result.exit_code == 2
    assert why in result.stderr


def test_a_name_of_several_claims_lists_them(run, pipeline):
    pipeline.twice = True
    result = explained(run, "harbour.md:2", "gazette")
    assert result.exit_code == 2
    assert "'harbour.md:2' names 2 claims" in result.stderr
    assert "harbour-again  quantity  5 boats" in result.stderr


def test_two_rules_at_once_are_a_usage_error(run):
    assert run("explain", "FL101", "FL102").exit_code == 2


def test_candidates_are_written_one_a_line_with_all_that_a_judge_needs(run, tmp_path):
    (line,) = run("candidates", "docs").stdout.splitlines()
    candidate = json.loads(line)
    assert (candidate["id"], candidate["rule"], candidate["built_in"]) == ("c", "FL101", "error")
    assert [(claim["path"], claim["quote"], claim["value"]) for claim in candidate["claims"]] == [
        ("harbour.md", "3 boats", "3"),
        ("gazette.md", "4 boats", "4"),
    ]

    run("candidates", "docs", "--output", str(tmp_path / "found.jsonl"))
    assert (tmp_path / "found.jsonl").read_text("utf-8") == line + "\n"


def test_candidates_of_an_unreadable_input_exit_with_two(run, pipeline, unreadable):
    pipeline.conflicts = (unreadable,)
    result = run("candidates", "fog.md")
    assert result.exit_code == 2
    assert "fog.md" in result.stderr

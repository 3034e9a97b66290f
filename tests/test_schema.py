"""The JSON Schema that is shipped. `make schema` renews it."""

import json
import os
from importlib import resources

import pytest

import factlint
from factlint.model import Report

SCHEMA = resources.files("factlint").joinpath("report.schema.json")


def as_text(schema):
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


@pytest.fixture(scope="module")
def written(root):
    text = as_text(Report.model_json_schema(mode="serialization"))
    if os.environ.get("FACTLINT_GOLDENS"):
        (root / "src" / "factlint" / "report.schema.json").write_text(text, encoding="utf-8")
    return SCHEMA.read_text(encoding="utf-8")


def test_the_shipped_schema_is_that_of_the_model(written):
    assert written == as_text(Report.model_json_schema(mode="serialization")), "run `make schema`"


def test_the_schema_names_every_part_of_a_report(written):
    assert set(json.loads(written)["properties"]) == set(Report.model_fields)


def test_a_report_is_valid_under_the_schema(root, written):
    jsonschema = pytest.importorskip("jsonschema")
    report = factlint.check([root / "claims" / "pioneers-retold"])
    jsonschema.validate(json.loads(report.model_dump_json()), json.loads(written))

"""The JSON Schemas that are shipped. `make schema` renews them."""

import json
import os
from importlib import resources

import pytest
import yaml

import factlint
from factlint.ingest.claim_schema import claim_file_schema
from factlint.model import Report
from factlint.model.draft import DraftReport
from factlint.pipeline import check_draft

MODELS = {"report.schema.json": Report, "draft.schema.json": DraftReport}


def as_text(schema):
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


@pytest.fixture(scope="module", params=MODELS)
def model_and_schema(request, root):
    """A model, and its schema as it is shipped."""
    model = MODELS[request.param]
    if os.environ.get("FACTLINT_GOLDENS"):
        text = as_text(model.model_json_schema(mode="serialization"))
        (root / "src" / "factlint" / request.param).write_text(text, encoding="utf-8")
    return model, resources.files("factlint").joinpath(request.param).read_text(encoding="utf-8")


def test_the_shipped_schema_is_that_of_the_model(model_and_schema):
    model, written = model_and_schema
    assert written == as_text(model.model_json_schema(mode="serialization")), "run `make schema`"


def test_the_schema_names_every_part(model_and_schema):
    model, written = model_and_schema
    in_json = {name for name, field in model.model_fields.items() if not field.exclude}
    assert set(json.loads(written)["properties"]) == {*in_json, *model.model_computed_fields}


def test_what_is_written_is_valid_under_the_schema(root, model_and_schema):
    jsonschema = pytest.importorskip("jsonschema")
    model, written = model_and_schema
    sources = root / "claims" / "pioneers-retold"
    made = (
        factlint.check(sources)
        if model is Report
        else check_draft(sources, root / "claims" / "draft" / "pioneers.md")
    )
    jsonschema.validate(json.loads(made.model_dump_json()), json.loads(written))


@pytest.fixture(scope="module")
def claim_schema(root):
    """The schema of claim files, as it is shipped."""
    path = root / "src" / "factlint" / "claims.schema.json"
    if os.environ.get("FACTLINT_GOLDENS"):
        path.write_text(as_text(claim_file_schema()), encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_the_shipped_schema_of_claim_files_is_that_of_their_fields(claim_schema):
    assert claim_schema == as_text(claim_file_schema()), "run `make schema`"


class AsEditorsRead(yaml.SafeLoader):
    """YAML as editors read it: in JSON's types, which have no dates."""


AsEditorsRead.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if not tag.endswith(":timestamp")]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_the_worked_claim_files_are_valid_under_it_and_wrong_ones_are_not(root, claim_schema):
    jsonschema = pytest.importorskip("jsonschema")
    check = jsonschema.Draft202012Validator(json.loads(claim_schema))
    files = sorted((root / "claims" / "pioneers").glob("*.claims.yaml"))
    assert len(files) == 5
    for file in files:
        whole = yaml.load(file.read_text(encoding="utf-8"), AsEditorsRead)  # noqa: S506  # a safe loader
        assert [error.message for error in check.iter_errors(whole)] == []
    claim = {"quote": "99 bids", "kind": "quantity", "value": 99}
    wrong = [{**claim, "valeu": 1}, {**claim, "kind": "number"}, {"kind": "quantity"}, {**claim, "line": 0}]
    assert all(not check.is_valid({"claims": [each]}) for each in wrong)
    assert check.is_valid({"claims": [claim]})

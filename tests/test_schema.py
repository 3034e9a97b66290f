"""The JSON Schemas that are shipped. `make schema` renews them."""

import json
import os
from importlib import resources

import pytest

import factlint
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
    assert set(json.loads(written)["properties"]) == {*model.model_fields, *model.model_computed_fields}


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

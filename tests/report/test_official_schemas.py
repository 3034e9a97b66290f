"""What we write is valid under the schemas of those who read it; `make schemas` fetches these."""

import json
import os
from pathlib import Path

import pytest

import factlint
from factlint.report.formats import Layout, find_format
from factlint.rules import RULES

SCHEMAS = os.environ.get("FACTLINT_SCHEMAS", "")
pytestmark = pytest.mark.skipif(
    not SCHEMAS, reason="run `make schemas`, which fetches the schemas from the index"
)


@pytest.fixture(scope="module", params=["clean", "disputed"])
def report(request, root):
    found = factlint.check(root / "claims" / "pioneers-retold")
    return found if request.param == "disputed" else found.model_copy(update={"conflicts": ()})


def schema(pattern):
    (path,) = Path(SCHEMAS).glob(pattern)
    return path


def test_sarif(report):
    jsonschema = pytest.importorskip("jsonschema")
    written = json.loads(find_format("sarif").render(report, Layout(rules=RULES)))
    official = json.loads(schema("sarif_pydantic-*/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(written, official)


def test_junit(report):
    etree = pytest.importorskip("lxml.etree")
    xsd = etree.XMLSchema(etree.parse(schema("pytest-*/testing/example_scripts/junit-10.xsd")))
    written = etree.fromstring(find_format("junit").render(report, Layout()).encode())
    xsd.assertValid(written)

"""The page that describes claim files tells the truth."""

import json
import re
from pathlib import Path

from factlint.ingest import load
from factlint.ingest.claim_fields import CLAIM_FIELDS, SOURCE_FIELDS
from factlint.model import Claim, Source
from factlint.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")


def example(language):
    return re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)[1]


def test_the_examples_can_be_read(tmp_path):
    (tmp_path / "a.claims.yaml").write_text(example("yaml"), encoding="utf-8")
    (tmp_path / "b.claims.jsonl").write_text(example("json"), encoding="utf-8")
    found = load([tmp_path], Settings())
    assert found.problems == ()
    assert [claim.kind for claim in found.claims] == [
        "quantity",
        "time",
        "role",
        "list",
        "quantity",
        "name",
        "quantity",
    ]


def test_every_field_is_described():
    yaml_part, json_part = PAGE.split("## JSON lines")
    assert [name for name in (*SOURCE_FIELDS, *CLAIM_FIELDS) if f"`{name}`" not in yaml_part] == []
    written = json.loads(example("json").splitlines()[1])
    names = {*Source.model_fields, *Claim.model_fields, *written, *written["value"]}
    assert [name for name in sorted(names) if f"`{name}`" not in json_part] == []

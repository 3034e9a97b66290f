"""The worked example, each article in another format with its card beside it: the same conflicts as from text."""

from pathlib import Path

from factlint import check
from factlint.ingest import load
from factlint.settings import Settings
from making import MAKERS

EXAMPLE = Path(__file__).parents[3] / "claims" / "pioneers-retold"
FORMATS = ["main.htm", "story.pdf", "story.docx", "plain.eml", "story.odt"]


def disputes(folder):
    """Rule, values and what is disputed of every finding."""
    return sorted(
        (conflict.rule, conflict.severity, tuple(claim.value.canonical for claim in conflict.claims))
        for conflict in check(folder).conflicts
    )


def test_the_same_conflicts(tmp_path):
    for document, name in zip(load([EXAMPLE], Settings()).documents, FORMATS, strict=True):
        source = document.source
        body = [line for line in document.text.split("---\n", 2)[2].split("\n") if line.strip()]
        target = tmp_path / f"{source.name}{Path(name).suffix}"
        target.write_bytes(MAKERS[name]([source.title, *body]))
        day = source.published.earliest if source.published else None
        card = [f'publisher = "{source.publisher}"'] + [f"published = {day}"] * bool(day)
        target.with_name(f"{target.name}.source.toml").write_text("\n".join(card), encoding="utf-8")

    assert disputes(tmp_path) == disputes(EXAMPLE)

"""Claim files beside their documents: what people kept of a document is used instead of searching it again."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from factlint.ingest.drafts import Draft
from factlint.model import Problem


def with_claim_files(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Problem]]:
    """The drafts, those of documents with the claims of their claim files, and a problem for each claim file that is out of date.

    A claim file whose document is not there stands for it.
    """
    texts = {number: draft for number, draft in enumerate(drafts) if draft.text is not None}
    found = dict(enumerate(drafts))
    problems: list[Problem] = []
    for number, draft in enumerate(drafts):
        if not draft.document_path:
            continue
        same = [at for at, text in texts.items() if text.sha256 == draft.sha256 and not found[at].is_claimed]
        if same:
            at = next((at for at in same if _is_at(texts[at], draft.document_path)), same[0])
            found[at] = replace(found[at], claims=draft.claims, is_claimed=True)
            del found[number]
        elif any(_is_at(text, draft.document_path) for text in texts.values()):
            problems.append(_stale(draft))
            del found[number]
    return [found[number] for number in sorted(found)], problems


def claimed(named: Iterable[tuple[Draft, str]]) -> frozenset[str]:
    """The ids of the sources whose claims come from claim files."""
    return frozenset(source for draft, source in named if draft.is_claimed)


def _is_at(text: Draft, path: str) -> bool:
    """Whether a document lies at a path, or has its name where the path was written in another folder."""
    if os.path.abspath(text.path) == os.path.abspath(path):  # noqa: PTH100  # links are not followed
        return True
    return not os.path.lexists(path) and PurePath(text.path).name == PurePath(path).name


def _stale(draft: Draft) -> Problem:
    return Problem(
        kind="outdated",
        path=draft.path,
        what=f"{draft.document_path} has changed since; its own claims are used",
        remedy="bring it up to date: "
        f"factlint extract {draft.document_path} --output {PurePath(draft.path).parent} --update",
    )

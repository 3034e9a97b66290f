"""Sources read but not yet named: an id and a name depend on the other sources of the run."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from factlint.ingest.card import Card
from factlint.ingest.copies import Sketch, copies
from factlint.ingest.decode import STANDARD_INPUT
from factlint.model import Cell, Claim, Landmark, Segment, Source

ID_DIGITS = 12


@dataclass(frozen=True)
class Draft:
    """A source as its file gives it.

    Attributes:
        path: as given by the user.
        sha256: of the document, in hexadecimal: its first twelve digits become the id.
        card: what is known about it.
        voice: what exact copies of one text have in common.
        sketch: what copies in part have in common; empty for a claim file.
        text: of the document; None for a claim file.
        segments: of the text.
        cells: of its tables.
        landmarks: of a text that was taken out of a file, where in the file it stood.
        claims: of a claim file; their source is the first twelve digits of ``sha256``.
        document_path: of a claim file, where its document lay when it was written; empty if that is not known.
        is_claimed: whether a document's claims come from a claim file.
        characters: of the document that a claim file speaks of; not used where there is a text.
    """

    path: str
    sha256: str
    card: Card
    voice: str
    sketch: Sketch = frozenset()
    text: str | None = None
    segments: tuple[Segment, ...] = ()
    cells: tuple[Cell, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    claims: tuple[Claim, ...] = ()
    document_path: str = ""
    is_claimed: bool = False
    characters: int = 0

    @property
    def id(self) -> str:
        """The source's id as long as no other source has it."""
        return self.sha256[:ID_DIGITS]


def name_sources(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Source]]:
    """Give each draft, in path order, its id, its name and its voice."""
    ids: Counter[str] = Counter()
    names: Counter[str] = Counter()
    voices = _voices(drafts)
    for draft in drafts:
        name = draft.card.name or stem_of(draft.path)
        own = {field.name: getattr(draft.card, field.name) for field in fields(Card) if field.name != "name"}
        source = Source(
            id=_numbered(draft.id, ids),
            name=_numbered(name, names),
            path=draft.path,
            sha256=draft.sha256,
            text_sha256=None if draft.text is None else sha256_of(draft.text),
            characters=draft.characters if draft.text is None else len(draft.text),
            voice=voices[draft.card.matter, draft.voice],
            **own,
        )
        yield draft, source


def sha256_of(text: str) -> str:
    """The hash of a text in UTF-8, in hexadecimal; lone surrogates are hashed as they are."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def claims_of(draft: Draft, source: Source) -> tuple[Claim, ...]:
    """The claims of a claim file, under the id that its source has been given."""
    suffix = source.id.removeprefix(draft.id)
    if not suffix:
        return draft.claims
    return tuple(
        claim.model_copy(
            update={
                "source": source.id,
                "id": claim.id + suffix,
                "derived_from": claim.derived_from + suffix if claim.derived_from else None,
            }
        )
        for claim in draft.claims
    )


def stem_of(path: str) -> str:
    """The file's name without its ending, also without the two of a claim file; "standard input" of what is piped in."""
    if path == STANDARD_INPUT:
        return "standard input"
    name = Path(path).name
    for ending in (".claims.yaml", ".claims.yml", ".claims.jsonl", ".claims.csv"):
        if name.lower().endswith(ending):
            return name[: -len(ending)]
    return Path(path).stem


def _numbered(text: str, taken: Counter[str]) -> str:
    """The text itself the first time, then with "-2", "-3" …; never one that is taken."""
    taken[text] += 1
    if taken[text] == 1:
        return text
    candidate = f"{text}-{taken[text]}"
    return candidate if candidate not in taken else _numbered(candidate, taken)


def _voices(drafts: Sequence[Draft]) -> dict[tuple[str | None, str], str]:
    """For each matter and text the lowest id among its copies there."""
    by_matter: dict[str | None, list[Draft]] = {}
    for draft in drafts:
        by_matter.setdefault(draft.card.matter, []).append(draft)
    return {
        (matter, text): voice
        for matter, members in by_matter.items()
        for text, voice in _voices_of(members).items()
    }


def _voices_of(drafts: Sequence[Draft]) -> dict[str, str]:
    """For each text the lowest id among its copies, exact or nearly so. A claim file speaks with the voice of its document."""
    by_hash = {draft.sha256: draft.voice for draft in drafts if draft.text is not None}
    lowest: dict[str, str] = {}
    for draft in drafts:
        voice = by_hash.get(draft.sha256, draft.voice)
        lowest[voice] = min(lowest.get(voice, draft.id), draft.id)
    for alike in copies({draft.voice: draft.sketch for draft in drafts if draft.sketch}):
        lowest.update(dict.fromkeys(alike, min(lowest[voice] for voice in alike if voice in lowest)))
    return {draft.voice: lowest[by_hash.get(draft.sha256, draft.voice)] for draft in drafts}

"""A claim set right by a reviewer: kept in the claim file of its document, which the next check takes for what the document says."""

from pathlib import Path

from factlint.cli.config import Workspace
from factlint.cli.extract import UNSAFE, read_claim_file
from factlint.cli.output import write_kept
from factlint.model import Claim, Source
from factlint.settings import Settings

CLAIMS = "claims"
"""The folder for claim files, where it is one of those that are checked."""


def correct_claim(  # noqa: PLR0913  # who, how, whose, what, and the two things that can be wrong
    workspace: Workspace,
    settings: Settings,
    source: Source,
    claim: Claim,
    *,
    value: str = "",
    words: str = "",
) -> Path:
    """Write what a document says instead of what was found in it; the claim file.

    It lies in the workspace's folder for claims, if that is checked, else beside the document.

    Args:
        workspace: in which the document is checked.
        settings: with which its other claims are found.
        source: the document's card.
        claim: what is set right.
        value: the value as in a claim file, as ``99``; empty to leave it.
        words: the words in the document that say so; empty to leave them.

    Raises:
        ValueError: the value is none of its kind, or the words do not stand in the document.
        InputError: the claim file that is there is broken.
        OutputError: it cannot be written.
    """
    from factlint.ingest.values import parse_value  # noqa: PLC0415  # loads nothing for --help
    from factlint.pipeline import extract_files  # noqa: PLC0415  # the same
    from factlint.review.claim_files import Kept, claim_file, corrected, kept  # noqa: PLC0415  # the same

    checked = {Path(path).resolve() for path in workspace.paths}
    folder = workspace.root / CLAIMS
    if folder.resolve() not in checked:
        folder = Path(source.path).parent
    path = folder / f"{UNSAFE.sub('_', source.name)}.claims.jsonl"
    read = extract_files([source.path], settings)
    own = next(each for each in read.sources if each.sha256 == source.sha256)
    text = read.texts[own.id]
    if words and words not in text:
        raise ValueError("these words do not stand in the document")
    new = claim.value
    if value:
        person, body = getattr(claim.value, "person", ""), getattr(claim.value, "body", None)
        new = parse_value(claim.kind, value, raw=words or claim.quote, person=person, body=body)
    right = claim.model_copy(update={"value": new, "quote": words or claim.quote, "passage": None})
    old = kept(*read_claim_file(path)) if path.exists() else Kept()
    found = [each for each in read.claims if each.source == own.id]
    written, _ = claim_file(own, found, text, corrected(old, found, claim, right))
    write_kept(written, path)
    return path

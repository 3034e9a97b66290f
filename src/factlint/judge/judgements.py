"""Judgements from outside: a file of answers to candidates, and of links between claims."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import ValidationError

from factlint.judge.judge import Judge, built_in
from factlint.model import Conflict, Group, Judgement, Judgements, Link, Problem, Ruling

EXAMPLE = '{"candidate": "…", "verdict": "drop", "reason": "…"}'


class JudgementError(ValueError):
    """A file of judgements that cannot be used: file, line, what is wrong and what to do."""


def read_judgements(path: Path) -> Judgements:
    """The judgements and links of a file of JSON lines; empty lines are passed over.

    Raises:
        JudgementError: the file cannot be read, a line is malformed, or two lines answer one candidate.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise JudgementError(
            f"{path}: cannot be read ({_reason(error)}); give a file of JSON lines."
        ) from error
    entries = [_entry(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    judgements = [entry for entry in entries if isinstance(entry, Judgement)]
    _refuse_second_answers(path, judgements)
    links = tuple(entry for entry in entries if isinstance(entry, Link))
    return Judgements(path=str(path), judgements=tuple(judgements), links=links)


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return "not valid UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unknown reason"


def _entry(path: Path, number: int, line: str) -> Judgement | Link:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise JudgementError(f"{path}, line {number}: not valid JSON; write {EXAMPLE}.") from error
    if not isinstance(fields, dict) or "line" in fields:
        raise JudgementError(f"{path}, line {number}: no judgement; write {EXAMPLE}.")
    kind = Link if "claims" in fields else Judgement
    try:
        return kind.model_validate({**fields, "line": number})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        what = f"{where}: {first['msg']}" if where else first["msg"]
        raise JudgementError(f"{path}, line {number}: {what}; see docs/judgements.md.") from error


def _refuse_second_answers(path: Path, judgements: Iterable[Judgement]) -> None:
    first: dict[str, int] = {}
    for judgement in judgements:
        before = first.setdefault(judgement.candidate, judgement.line)
        if before != judgement.line:
            raise JudgementError(
                f"{path}, line {judgement.line}: candidate {judgement.candidate} was judged in line {before}; "
                "keep one of the two."
            )


class AnswersFirst:
    """A judge that gives the answers of a file, and asks another judge where there is none."""

    def __init__(self, judgements: Judgements, otherwise: Judge = built_in) -> None:
        """Keep the answers at hand by candidate."""
        self._answers = {judgement.candidate: judgement for judgement in judgements.judgements}
        self._otherwise = otherwise

    def __call__(self, candidate: Conflict, group: Group) -> Ruling:
        """What the file says of a candidate, else what the other judge says."""
        answer = self._answers.get(candidate.id)
        if answer is None:
            return self._otherwise(candidate, group)
        severity = {"conflict": candidate.severity, "note": "note", "drop": None}[answer.verdict]
        return Ruling.model_validate(
            {"severity": severity, "reasons": (answer.reason,), "judge": answer.judge}
        )


def unused(judgements: Judgements, candidates: Iterable[str], claims: Iterable[str]) -> Iterator[Problem]:
    """A problem for each line that names a candidate or a claim that is not there.

    Args:
        judgements: of one file.
        candidates: the ids of all candidates.
        claims: the ids of all claims.
    """
    found, known = set(candidates), set(claims)
    for judgement in judgements.judgements:
        if judgement.candidate not in found:
            yield _missing(judgements.path, judgement.line, f"no candidate {judgement.candidate}")
    for link in judgements.links:
        for claim in link.claims:
            if claim not in known:
                yield _missing(link.path or judgements.path, link.line, f"no claim {claim}")


def _missing(path: str, line: int, what: str) -> Problem:
    return Problem(
        kind="unused",
        path=path,
        line=line,
        what=f"{what} in these sources",
        remedy="the source may have changed; judge anew, or delete the line",
    )

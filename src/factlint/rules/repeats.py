"""A value that several sources give, against one of a single source."""

from collections.abc import Mapping

from factlint.model import Conflict
from factlint.model.wording import in_words


def with_repeats(conflict: Conflict, voices: Mapping[str, str]) -> Conflict:
    """The finding, with the reminder that sources copy from each other where one value only has more than one voice.

    Args:
        conflict: about quantities or times; others stay as they are.
        voices: the voice of each source, by the source's id.
    """
    if conflict.verdict != "conflict" or any(
        claim.kind not in ("quantity", "time") for claim in conflict.claims
    ):
        return conflict
    tellers: dict[str, set[str]] = {}
    for claim in conflict.claims:
        tellers.setdefault(in_words(claim.value), set()).add(voices.get(claim.source, claim.source))
    often = [value for value, told in tellers.items() if len(told) > 1]
    if len(often) != 1 or len(tellers) == 1:
        return conflict
    reason = f"several sources give {often[0]}, and one may have it from another"
    return conflict.model_copy(update={"explanations": (*conflict.explanations, reason)})

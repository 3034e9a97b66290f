"""What was decided about each conflict, in sentences."""

from typing import Final

from factlint.model.decision import Answer, Decisions, Waiver

STATES: Final = {"asked": "was asked", "answered": "answered", "corrected": "corrected it"}
"""How far a right of reply has come, in words."""


def history(decisions: Decisions) -> dict[str, list[str]]:
    """What was decided about conflicts and rules, by fingerprint or code, oldest first."""
    told = [
        *((each.on, each.of, _waived(each)) for each in decisions.waivers),
        *((each.on, each.of, answered(each)) for each in decisions.answers),
        *((each.on, each.of, f"{each.by} noted: {each.note}") for each in decisions.notes),
        *((each.on, each.of, f"{each.by} gave it to {each.to or 'nobody'}") for each in decisions.assigned),
        *(
            (each.on, each.of, f"{each.whom} {STATES[each.state]}{_why(each.note)}")
            for each in decisions.replies
        ),
    ]
    found: dict[str, list[str]] = {}
    for on, of, what in sorted(told):
        found.setdefault(of, []).append(f"{on[:10]}: {what}" if on else what)
    return found


def answered(answer: Answer) -> str:
    """Who says what a conflict is, and why: "Ann: same-thing – two rounds of bids"."""
    return f"{answer.by}: {answer.answer}{_why(answer.note)}"


def _why(note: str) -> str:
    return f" – {note}" if note else ""


def _waived(waiver: Waiver) -> str:
    if waiver.is_withdrawn:
        return f"the waiver was taken back by {waiver.owner}: {waiver.reason}"
    until = f" until {waiver.expires}" if waiver.expires else ""
    return f"waived{until} by {waiver.owner}: {waiver.reason}"

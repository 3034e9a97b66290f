"""Evidence that two places are those of one event, one person or one building."""

from factlint.align import times
from factlint.align.evidence import Evidence
from factlint.align.pair import Pair
from factlint.align.profile import Profile
from factlint.align.surroundings import one_sentence, one_source, shared_context
from factlint.model import Place

EVENT = "event"


def _role(profile: Profile) -> str:
    return profile.claim.value.role if isinstance(profile.claim.value, Place) else EVENT


def _owner(profile: Profile) -> list[str]:
    """The words of the name of whose place it is."""
    return profile.claim.subject.casefold().split()


def same_owner(pair: Pair) -> float:
    """The home of one person, by given name and surname, or the seat of one building, by half of its name."""
    if _role(pair.one) == EVENT:
        return 0.0
    a, b = _owner(pair.one), _owner(pair.other)
    if _role(pair.one) == "home":
        return float((a[0], a[-1]) == (b[0], b[-1]))
    return float(2 * len(set(a) & set(b)) > max(len(set(a)), len(set(b))))


def other_owner(pair: Pair) -> float:
    """Of two people, or of two buildings."""
    return float(_role(pair.one) != EVENT and not same_owner(pair))


def same_place(pair: Pair) -> float:
    """The very same name, or one that holds the other."""
    return float(pair.agrees)


def same_street(pair: Pair) -> float:
    """Two addresses in one street that exclude each other, or two parts of one place."""
    return float(pair.relation == "conflict" and _role(pair.one) == EVENT)


def same_address(pair: Pair) -> float:
    """The very same house or block of one street."""
    a, b = pair.one.claim.value, pair.other.claim.value
    if not isinstance(a, Place) or not isinstance(b, Place) or a.number is None or not a.street:
        return 0.0
    return float((a.number, a.block, a.street) == (b.number, b.block, b.street) and _role(pair.one) == EVENT)


EVIDENCE = (
    Evidence("same-owner", "the home of one person, or the seat of one building", same_owner),
    Evidence("other-owner", "of two people, or of two buildings", other_owner),
    Evidence("same-place", "the places are the same", same_place),
    Evidence("same-address", "one house or block of one street", same_address),
    Evidence("same-street", "two addresses in one street, or two parts of one place", same_street),
    Evidence("shared-event", "the events are told in the same words", times.shared_event),
    Evidence("event-in-context", "the event of one is told around the other", times.event_in_context),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("same-verb", "the events are of one kind", times.same_verb),
    Evidence("one-source", "one source gives both", one_source),
    Evidence("one-sentence", "one sentence gives both", one_sentence),
)

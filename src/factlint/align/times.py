"""Evidence that two times belong to the same event."""

from factlint.align.evidence import Evidence
from factlint.align.profile import Profile, likeness
from factlint.align.quantities import one_source, other_modality, same_value, shared_context
from factlint.model import Period


def shared_event(one: Profile, other: Profile) -> float:
    """How alike the words are that tell what happened, rare words counting more."""
    return likeness(one.topic, other.topic)


def event_in_context(one: Profile, other: Profile) -> float:
    """How much of what happened in one is spoken of around the other."""
    return max(likeness(one.topic, other.context), likeness(one.context, other.topic))


def same_verb(one: Profile, other: Profile) -> float:
    """The events have verbs of one concept."""
    return float(bool(one.frame) and one.frame == other.frame)


def verb_in_context(one: Profile, other: Profile) -> float:
    """The event of one is named around the other."""
    if same_verb(one, other):
        return 0.0
    return float(
        bool(one.frame and other.frame)
        and (one.frame in other.context_concepts or other.frame in one.context_concepts)
    )


def other_verb(one: Profile, other: Profile) -> float:
    """The events have verbs of different concepts, and neither is named around the other."""
    return float(
        bool(one.frame and other.frame) and not same_verb(one, other) and not verb_in_context(one, other)
    )


def identical_time(one: Profile, other: Profile) -> float:
    """The very same value."""
    return float(one.claim.value.canonical == other.claim.value.canonical)


def meeting_time(one: Profile, other: Profile) -> float:
    """Different values that can both be right."""
    return float(
        bool(same_value(one, other))
        and not identical_time(one, other)
        and not _open(one)
        and not _open(other)
    )


def _open(profile: Profile) -> bool:
    value = profile.claim.value
    return (
        isinstance(value, Period) and (value.earliest is None or value.latest is None) and not value.partial
    )


def other_role(one: Profile, other: Profile) -> float:
    """A start against an end, or the like."""
    a, b = one.claim.value, other.claim.value
    return float(
        isinstance(a, Period) and isinstance(b, Period) and {a.role, b.role} == {"start", "deadline"}
    )


def years_apart(one: Profile, other: Profile) -> float:
    """More than a year lies between them: rarely two statements about one event."""
    a, b = one.claim.value, other.claim.value
    if not isinstance(a, Period) or not isinstance(b, Period):
        return 0.0
    one_day, other_day = a.latest or a.earliest, b.latest or b.earliest
    if one_day is None or other_day is None or same_value(one, other):
        return 0.0
    return float(abs((one_day - other_day).days) > 366)


EVIDENCE = (
    Evidence("shared-event", "the events are told in the same words", shared_event),
    Evidence("event-in-context", "the event of one is told around the other", event_in_context),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("same-verb", "the events are of one kind", same_verb),
    Evidence("verb-in-context", "the kind of event of one is named around the other", verb_in_context),
    Evidence("other-verb", "the events are of different kinds", other_verb),
    Evidence("identical-time", "the times are the same", identical_time),
    Evidence("meeting-time", "the times can both be right", meeting_time),
    Evidence("other-modality", "one is planned and the other is not", other_modality),
    Evidence("other-role", "a start and an end", other_role),
    Evidence("one-source", "one source gives both values", one_source),
    Evidence("years-apart", "more than a year lies between them", years_apart),
)

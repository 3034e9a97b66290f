"""Evidence that two times belong to the same event."""

from factlint.align.evidence import Evidence
from factlint.align.lexicon import are_sisters
from factlint.align.pair import Pair
from factlint.align.profile import Profile, coverage
from factlint.align.surroundings import one_sentence, one_source, shared_context, told_as_replaced
from factlint.model import Period

VERY_NEAR_DAYS = 3
NEAR_DAYS = 45
YEAR_DAYS = 366


def shared_event(pair: Pair) -> float:
    """How much of the words that tell what happened in one is found in the other, rare words counting more."""
    return coverage(pair.one.topic, pair.other.topic)


def shared_phrase(pair: Pair) -> float:
    """The event of one is told with a phrase that stands around the other."""
    return float(
        bool(pair.one.event_phrases & pair.other.phrases or pair.other.event_phrases & pair.one.phrases)
    )


def event_in_context(pair: Pair) -> float:
    """How much of what happened in one is spoken of around the other."""
    return max(coverage(pair.one.topic, pair.other.context), coverage(pair.one.context, pair.other.topic))


def same_verb(pair: Pair) -> float:
    """The events have verbs of one concept."""
    return float(bool(pair.one.frame) and pair.one.frame == pair.other.frame)


def verb_in_context(pair: Pair) -> float:
    """The event of one is named around the other."""
    if same_verb(pair):
        return 0.0
    return float(
        bool(pair.one.frame and pair.other.frame)
        and (pair.one.frame in pair.other.context_concepts or pair.other.frame in pair.one.context_concepts)
    )


def other_verb(pair: Pair) -> float:
    """The events have verbs of different concepts, and neither is named around the other."""
    return float(
        bool(pair.one.frame and pair.other.frame) and not same_verb(pair) and not verb_in_context(pair)
    )


def sister_event(pair: Pair) -> float:
    """A beginning and an end, or other events told apart with care."""
    return float(are_sisters(pair.one.frame, pair.other.frame))


def identical_time(pair: Pair) -> float:
    """The very same value."""
    return float(pair.one.value == pair.other.value)


def first_clock(pair: Pair) -> float:
    """Each is the first time of day that its source tells: that of the main event, as a rule."""
    return float(pair.one.is_first_clock and pair.other.is_first_clock)


def meeting_time(pair: Pair) -> float:
    """Different values that can both be right."""
    return float(pair.agrees and not identical_time(pair) and not _open(pair.one) and not _open(pair.other))


def _open(profile: Profile) -> bool:
    value = profile.claim.value
    return (
        isinstance(value, Period) and (value.earliest is None or value.latest is None) and not value.partial
    )


def other_role(pair: Pair) -> float:
    """A start against an end, or the like."""
    a, b = pair.one.claim.value, pair.other.claim.value
    return float(
        isinstance(a, Period) and isinstance(b, Period) and {a.role, b.role} == {"start", "deadline"}
    )


def plan_and_outcome(pair: Pair) -> float:
    """One is planned and the other is not, and they are told in some of the same words."""
    return float(
        (pair.one.claim.modality == "planned") != (pair.other.claim.modality == "planned")
        and shared_event(pair) > 0
    )


def _days_apart(pair: Pair) -> int | None:
    """Days between two times that exclude each other; None if they do not, or have no date."""
    a, b = pair.one.claim.value, pair.other.claim.value
    if not isinstance(a, Period) or not isinstance(b, Period) or pair.agrees:
        return None
    ends = [(p.earliest or p.latest, p.latest or p.earliest) for p in (a, b)]
    (first, first_end), (second, second_end) = ends
    if first is None or first_end is None or second is None or second_end is None:
        return None
    return max((second - first_end).days, (first - second_end).days, 0)


def near_time(pair: Pair) -> float:
    """The times exclude each other and are close: 1 within three days, half within 45."""
    apart = _days_apart(pair)
    if apart is None or apart > NEAR_DAYS:
        return 0.0
    return 1.0 if apart <= VERY_NEAR_DAYS else 0.5


def years_apart(pair: Pair) -> float:
    """More than a year lies between them: rarely two statements about one event."""
    apart = _days_apart(pair)
    return float(apart is not None and apart > YEAR_DAYS)


EVIDENCE = (
    Evidence("shared-event", "the events are told in the same words", shared_event),
    Evidence("shared-phrase", "the same phrase tells both events", shared_phrase),
    Evidence("event-in-context", "the event of one is told around the other", event_in_context),
    Evidence("shared-context", "the words around them are alike", shared_context),
    Evidence("same-verb", "the events are of one kind", same_verb),
    Evidence("verb-in-context", "the kind of event of one is named around the other", verb_in_context),
    Evidence("other-verb", "the events are of different kinds", other_verb),
    Evidence("sister-event", "a beginning and an end", sister_event),
    Evidence("identical-time", "the times are the same", identical_time),
    Evidence("first-clock", "each is the first time of day in its source", first_clock),
    Evidence("meeting-time", "the times can both be right", meeting_time),
    Evidence("near-time", "the times are close", near_time),
    Evidence("plan-and-outcome", "one is the plan of what the other reports", plan_and_outcome),
    Evidence("other-role", "a start and an end", other_role),
    Evidence("one-source", "one source gives both values", one_source),
    Evidence("told-as-replaced", "words tell that one replaced the other", told_as_replaced),
    Evidence("one-sentence", "one sentence gives both values", one_sentence),
    Evidence("years-apart", "more than a year lies between them", years_apart),
)

"""Times of a document as claims: what happened, or is to happen, when."""

from factlint.extraction.found import Found
from factlint.extraction.reading import Reading, Sentence
from factlint.extraction.times.clauses import Stretch
from factlint.extraction.times.events import Event, event_of, headline_event
from factlint.extraction.times.find import find
from factlint.extraction.times.ground import Ground
from factlint.extraction.times.mention import TimeMention
from factlint.extraction.times.surroundings import is_told_as_past
from factlint.language import content_stems, tokens
from factlint.model import Claim, DateRange, Duration, Modality, Period, Skipped, Span


def time_claims(reading: Reading) -> tuple[Found, list[Span]]:
    """The claims that a document's times make, and the spans that are times and no quantities.

    The spans are those of dates, years and clock times, claimed or not; lengths of time may be read as quantities too.
    """
    document = reading.document
    times = find(readable(reading), document.source)
    claims: list[Claim] = []
    skipped: list[Skipped] = []
    for at, mention in enumerate(times.mentions):
        others = times.mentions[max(0, at - 1) : at] + times.mentions[at + 1 : at + 2]
        sentence = reading.sentence_at(mention.start)
        why = reason_to_skip(mention, sentence)
        value = mention.period if is_placed_length(mention) else mention.duration or mention.period
        if sentence is None or value is None or why:
            skipped.append(Skipped(source=document.source.id, start=mention.start, end=mention.end, why=why))
        else:
            claims.append(claim(reading, sentence, (mention, times.ground, others), value))
    return Found(tuple(claims), len(times.mentions), tuple(skipped)), owned_spans(times.mentions)


def is_placed_length(mention: TimeMention) -> bool:
    """Whether a length of time says when something is due: "will meet in two weeks"."""
    return mention.period is not None and mention.duration is not None and mention.period.role != "duration"


def owned_spans(mentions: list[TimeMention]) -> list[Span]:
    """The spans of dates, years and clock times, in order."""
    return [
        Span(start=m.start, end=m.end) for m in mentions if m.duration is None and m.timex3_type != "DURATION"
    ]


def readable(reading: Reading) -> str:
    """The document's text at its own offsets, boilerplate and markup blanked out."""
    pieces: list[str] = []
    position = 0
    for segment in reading.document.segments:
        if segment.kind == "boilerplate":
            continue
        pieces.append("\n" * (segment.start - position))
        pieces.append(reading.text[segment.start : segment.end])
        position = segment.end
    return "".join(pieces)


def reason_to_skip(mention: TimeMention, sentence: Sentence | None) -> str:
    """Why a time makes no claim; empty if it makes one."""
    if sentence is None:
        return "outside the sentences"
    if sentence.segment.kind == "card":
        return "source card"
    if mention.age:
        return "age"
    if mention.duration is None and mention.period is None:
        return "recurring time" if mention.timex3_type == "SET" else "names no date"
    if mention.period and (mention.period.partial or "").startswith("T") and mention.period.minute is None:
        return "part of a day alone"
    return ""


def claim(
    reading: Reading,
    sentence: Sentence,
    times: tuple[TimeMention, Ground, list[TimeMention]],
    value: Period | Duration,
) -> Claim:
    """The claim of one time: its cue and words, and the event that it dates; beside it its ground and its neighbours."""
    mention, ground, others = times
    start = max(mention.cue_start, sentence.start)
    end = min(mention.end, sentence.end)
    event, context = dated_event(reading, sentence, mention, others)
    return Claim.quoting(
        reading.document,
        start,
        end,
        value,
        subject=event.subject,
        attribute=event.attribute,
        modality=modality(reading.text, sentence, mention, ground),
        speaker=sentence.segment.speaker,
        segment=sentence.segment.kind,
        context=context,
    )


def dated_event(
    reading: Reading, sentence: Sentence, mention: TimeMention, others: list[TimeMention]
) -> tuple[Event, tuple[str, ...]]:
    """The event of a time and the stems that tell its topic; a dateline has those of the headline."""
    if sentence.segment.kind != "dateline":
        return event_of(sentence, stretch(mention), [stretch(other) for other in others]), sentence.context
    headline = next((s for s in reading.document.segments if s.kind == "title"), None)
    headed = reading.text[headline.start : headline.end].strip() if headline else ""
    text = headed or reading.document.source.title or ""
    return headline_event(text, tokens(text)), tuple(content_stems(text))


def stretch(mention: TimeMention) -> Stretch:
    """Where the words of a time stand."""
    return Stretch(mention.start, mention.end, mention.cue_start)


def modality(text: str, sentence: Sentence, mention: TimeMention, ground: Ground) -> Modality:
    """Whether a time dates something that happened, something planned, or the report itself."""
    if sentence.segment.kind == "dateline":
        return "reported"
    period, now = mention.period, ground.now
    if mention.duration or period is None or (period.earliest is None and period.latest is None):
        return "planned" if mention.tense == "future" else "actual"
    if now is None:
        ahead = period.role == "deadline" and not is_told_as_past(text, mention.cue_start)
    else:
        ahead = lies_ahead(period, now)
    return "planned" if ahead or mention.tense == "future" else "actual"


def lies_ahead(period: Period, now: DateRange) -> bool:
    """Whether a period begins, or a deadline ends, after the document was written."""
    edge = period.earliest or period.latest
    return edge is not None and edge > now.latest

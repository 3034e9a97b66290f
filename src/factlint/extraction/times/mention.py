"""An expression of time in a text."""

from dataclasses import dataclass

from factlint.extraction.times.edtf import edtf
from factlint.model import Duration, Period


@dataclass(frozen=True, slots=True)
class TimeMention:
    """An expression of time in a text.

    Attributes:
        start, end: code points of the expression itself, without a leading "by", "until", "from", "in" or "on".
        timex3_type: ``DATE``, ``TIME``, ``DURATION`` or ``SET``.
        timex3_value: TimeML value, for instance ``2013-11-05``, ``P2Y`` or ``PRESENT_REF``.
        period: where it lies in the calendar; None for what names no place in it.
        duration: the length that it states, if it is one.
        cue: the words that lead it ("by", "no later than"), in lower case; empty if there are none.
        cue_start: code point where the cue begins; ``start`` if there is none.
        tense: ``past`` or ``future`` by the words around it; None if they do not say.
        age: whether it is an age ("18 years old").
        ends: the two ends of a stretch ("from May to September"); empty for anything else.
    """

    start: int
    end: int
    timex3_type: str
    timex3_value: str
    period: Period | None
    duration: Duration | None
    cue: str
    cue_start: int
    tense: str | None
    age: bool = False
    ends: tuple["TimeMention", ...] = ()

    @property
    def edtf(self) -> str | None:
        """The time in the Extended Date/Time Format (``2013-11``, ``../2013-09-30``, ``2014-22``); None if it has none."""
        return edtf(self.timex3_type, self.timex3_value, self.period)

"""Lines of a page that are no part of its article: navigation, notices, boxes, and everything after its end."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from factlint.ingest.line_patterns import PACKAGE, is_listed
from factlint.ingest.lines import Line, plain_line
from factlint.ingest.marks import Mark, Marks, first_body_line
from factlint.language import entries

NAVIGATION_WORDS = 12
NOTICE_CHARACTERS = 400
MOST_ENDINGS = 10
"""An article that goes on after so many end markers has none."""

RESUMED_CHARACTERS = 600
"""So much running text after an end marker is the article going on, if it speaks of the same things."""

RESUMED_SHARE = 0.3
"""Share of the article's frequent stems that must come back after an end marker."""

OWN_SHARE = 0.55
"""Share of the stems of a carousel's line that the article must have, if the line is about it."""

FREQUENT_STEMS = 20
HEADLINES_IN_A_ROW = 4
"""So many headlines, one after the other, are a list of other stories."""

HEADLINE_WORDS = 5
MARKUP_CHARACTERS = 1000
MARKUP = re.compile(
    r"(?:\{\{?[^{}]*\}\}?|\[\[(?:file|image|category):.*\]\]|\{\||<?!--.*|<[^<>]+>|\s)+", re.IGNORECASE
)
"""A line of wiki or HTML markup that holds no words of the article: ``{{archive}}``, ``[[File:a.jpg|thumb|]]``"""

CLOSED = "after the end of the article"


def mark_markup(lines: Sequence[Line], marks: Marks) -> Marks:
    """Lines of markup, and lines without a letter or a digit."""
    return {
        i: Mark("boilerplate", "markup")
        for i, line in enumerate(lines)
        if i not in marks and (_is_markup(line.text) or not any(map(str.isalnum, line.text)))
    }


def _is_markup(text: str) -> bool:
    return text[0] in "{[<!" and len(text) <= MARKUP_CHARACTERS and bool(MARKUP.fullmatch(text))


def mark_ending(lines: Sequence[Line], marks: Marks) -> Marks:
    """Everything from the first line that ends the article, unless the article has not begun or goes on."""
    begun = first_body_line(lines, marks)
    short = (i for i, line in enumerate(lines) if line.words <= NAVIGATION_WORDS and not line.is_prose)
    endings = [i for i in short if is_listed("endings.txt", lines[i])]
    for i in islice((i for i in endings if i > begun), MOST_ENDINGS):
        if not _resumes(lines, begun, i):
            return {
                j: Mark("boilerplate", CLOSED)
                for j in [*(j for j in endings if j < i), *range(i, len(lines))]
            }
    return {i: Mark("boilerplate", "navigation") for i in endings}


def _resumes(lines: Sequence[Line], begun: int, ending: int) -> bool:
    """Whether what follows an end marker is long and speaks of what the article speaks of."""
    after = [line for line in lines[ending + 1 :] if line.is_prose]
    if sum(len(line.text) for line in after) < RESUMED_CHARACTERS:
        return False
    frequent = frequent_stems(lines[begun:ending])
    coming_back: set[str] = set()
    for line in after:
        coming_back.update(frequent.intersection(line.stems))
        if len(coming_back) >= RESUMED_SHARE * len(frequent):
            return True
    return False


def frequent_stems(lines: Iterable[Line]) -> set[str]:
    """The stems that come most often, which tell what an article is about."""
    counts = Counter(chain.from_iterable(line.stems for line in lines))
    return {stem for stem, _ in counts.most_common(FREQUENT_STEMS)}


def mark_navigation(lines: Sequence[Line], marks: Marks) -> Marks:
    """Single lines: navigation, notices, and labels that lead to other pages."""
    found = {}
    for i, line in enumerate(lines):
        why = _why_furniture(line)
        if i not in marks and why:
            found[i] = Mark("boilerplate", why)
    return found


def _why_furniture(line: Line) -> str | None:
    sentence = line.ends_sentence and line.words > 3
    if line.words <= NAVIGATION_WORDS and not sentence and is_listed("navigation.txt", line):
        return "navigation"
    if len(line.text) <= NOTICE_CHARACTERS and is_listed("notices.txt", line):
        return "notice"
    label, colon, rest = line.text.partition(":")
    labelled = colon and plain_line(label) in entries(PACKAGE, "labels.txt")
    if labelled and not line.is_prose and not rest.rstrip().endswith("."):
        return "link to another page"
    return None


def mark_interludes(lines: Sequence[Line], marks: Marks) -> Marks:
    """Boxes with links: a heading and the short lines and list items below it."""
    found: dict[int, Mark] = {}
    for i, line in enumerate(lines):
        if i in found or line.words > NAVIGATION_WORDS or line.ends_sentence:
            continue
        if is_listed("interludes.txt", line):
            found[i] = Mark("boilerplate", "box of links")
            found.update((j, Mark("boilerplate", "box of links")) for j in _members(lines, i + 1))
    return {i: mark for i, mark in found.items() if i not in marks}


def _members(lines: Sequence[Line], start: int) -> Iterator[int]:
    for i in range(start, len(lines)):
        line = lines[i]
        if line.is_prose or (line.ends_sentence and not line.is_list_item):
            return
        yield i


def mark_repeated(lines: Sequence[Line], marks: Marks) -> Marks:
    """Lines that only repeat the line before them, and carousels of teasers.

    Where several different lines are repeated, they are a carousel; those about this very article stay once.
    """
    doubled = {i for i in range(1, len(lines)) if lines[i].text == lines[i - 1].text}
    found = {i: Mark("boilerplate", "repeats the line above") for i in doubled}
    carousel = {i - 1 for i in doubled if i - 2 in doubled or i + 2 in doubled} - doubled
    if carousel:
        found.update(_other_stories(lines, carousel, set(found)))
    return {i: mark for i, mark in found.items() if i not in marks}


def _other_stories(lines: Sequence[Line], carousel: set[int], doubled: set[int]) -> Marks:
    """The lines of a carousel that are not about this article."""
    article = (line for i, line in enumerate(lines) if i not in doubled and i not in carousel)
    told = set(chain.from_iterable(line.stems for line in article))
    found = {}
    for i in carousel:
        stems = lines[i].stems
        if sum(stem in told for stem in stems) < OWN_SHARE * len(stems):
            found[i] = Mark("boilerplate", "carousel of teasers")
    return found


def mark_teasers(lines: Sequence[Line], marks: Marks) -> Marks:
    """Beginnings of other stories: a headline, perhaps a byline, and a paragraph that breaks off."""
    found: dict[int, Mark] = {}
    for i in range(first_body_line(lines, marks) + 1, len(lines)):
        if not lines[i].is_cut_off or lines[i].text[0] in "\"“'‘`":
            continue
        head = _teaser_head(lines, i)
        if head is not None:
            found.update((j, Mark("boilerplate", "teaser")) for j in range(head, i + 1))
    return {i: mark for i, mark in found.items() if i not in marks}


def _teaser_head(lines: Sequence[Line], cut_off: int) -> int | None:
    """The headline above a paragraph that breaks off, over at most one byline and one full sentence."""
    for i in range(cut_off - 1, max(cut_off - 4, -1), -1):
        if lines[i].looks_like_headline and not lines[i].text.casefold().startswith("by "):
            return i
        if lines[i].is_prose and i < cut_off - 1:
            return None
    return None


def mark_headline_lists(lines: Sequence[Line], marks: Marks) -> Marks:
    """Runs of headlines of other stories, unless a colon introduces them or they are all that the file holds."""
    found: dict[int, Mark] = {}
    run: list[int] = []
    for i in range(len(lines) + 1):
        if (
            i < len(lines)
            and i not in marks
            and lines[i].looks_like_headline
            and lines[i].words >= HEADLINE_WORDS
        ):
            run.append(i)
            continue
        if len(run) >= HEADLINES_IN_A_ROW and not _introduced(lines, run[0]):
            found.update((j, Mark("boilerplate", "list of headlines")) for j in run)
        run = []
    rest = [line for i, line in enumerate(lines) if i not in found and line.is_prose]
    return found if sum(len(line.text) for line in rest) > sum(len(lines[i].text) for i in found) else {}


def _introduced(lines: Sequence[Line], index: int) -> bool:
    return index > 0 and lines[index - 1].text.endswith(":")

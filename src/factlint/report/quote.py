"""Shows a verbatim quote in the room there is."""

from factlint.report.visible import display_width, visible
from factlint.report.wrap import ELLIPSIS, shortened

SENTENCE_ENDS = (".", "!", "?", ".”", ".’", '."', ELLIPSIS)

Stretch = tuple[int, int]
"""First word, and the word after the last one."""


def shown_quote(quote: str, focus: str, width: int) -> str:
    """The quote between quotation marks, with an ellipsis where the sentence goes on; nothing for an empty one.

    If it is too long, the words around the focus are kept.

    Args:
        quote: verbatim.
        focus: the words in it that matter most ("around 100"); may be empty or absent.
        width: columns, marks included.
    """
    if not quote.strip():
        return ""
    words = visible(quote).split(" ")
    room = width - display_width("“… ") - display_width(" …”")
    first, last = _around(words, _place(words, visible(focus)), room)
    text = shortened(" ".join(words[first:last]), room)
    opening = "“" if first == 0 and text[:1].isupper() else f"“{ELLIPSIS} "
    closing = "”" if text.endswith(SENTENCE_ENDS) else f" {ELLIPSIS}”"
    return opening + text + closing


def _place(words: list[str], focus: str) -> Stretch:
    """Where the focus stands among the words; their first word if it does not."""
    text = " ".join(words)
    start = max(0, text.find(focus)) if focus else 0
    end = start + len(focus) if text.startswith(focus, start) else start
    return text.count(" ", 0, start), text.count(" ", 0, end) + 1


def _around(words: list[str], focus: Stretch, room: int) -> Stretch:
    """The focus and as many words on both sides as fit into the room, one more at a time on the side that has fewer so far."""
    widths = [display_width(word) for word in words]
    first, last = focus
    taken = sum(widths[first:last]) + last - first - 1
    while True:
        sides = [last] if last < len(words) else []
        if first > 0:
            sides.insert(0 if focus[0] - first < last - focus[1] else 1, first - 1)
        word = next((at for at in sides if taken + 1 + widths[at] <= room), None)
        if word is None:
            return first, last
        first, last = min(first, word), max(last, word + 1)
        taken += 1 + widths[word]

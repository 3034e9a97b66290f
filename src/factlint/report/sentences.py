"""What a finding says, in sentences: the same words in every format."""

from factlint.model import Conflict


def headline_of(conflict: Conflict) -> str:
    """What is wrong, in one line."""
    return conflict.message if conflict.path is not None else conflict.headline or conflict.message


def reasons_of(conflict: Conflict) -> str:
    """Why, what may explain it, and what would settle it; without what the headline says already."""
    why = [conflict.message] if headline_of(conflict) != conflict.message else []
    why += conflict.explanations
    why += [f"To settle it: {conflict.settled_by}"] if conflict.settled_by else []
    return " ".join(sentence(part) for part in why if part.strip())


def whole_of(conflict: Conflict) -> str:
    """The headline and the reasons."""
    return " ".join(part for part in (sentence(headline_of(conflict)), reasons_of(conflict)) if part)


def sentence(text: str) -> str:
    """The text as a sentence: with a capital, and a full stop unless it ends in a mark of its own."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…", "”")) else f"{text}."

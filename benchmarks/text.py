"""News-like text of our own, as long as one wants, the same on every run."""

import random
import re

PLACES = ("Norbury", "Eastholm", "Kelford", "Saint Maren", "Upper Wick", "Castle Ford", "Loxley Bay")
PEOPLE = ("Ada Marsh", "Tom Okoro", "Lena Brandt", "Ravi Pillai", "Joan Keble", "Petr Havel")
OFFICES = ("Mayor", "Fire Chief", "Transport Minister", "Professor", "Councillor")
MONTHS = ("January", "March", "April", "June", "August", "October", "November")
WRONG = 1 / 30
DIGITS = re.compile(r"\b\d{1,3}\b")
SENTENCES = (
    "{office} {person} said that {small} people were hurt when a ferry struck the pier at {place} on {day} {month} {year}.",
    "About {hundred} passengers were on board, and {small} of them needed hospital care, a spokeswoman for the line said.",
    "The repair is expected to cost £{small}.{digit} million, {percent}% more than the council had planned to spend.",
    "Between {small} and {hundred} visitors come to {place} on a fine day, and most of them arrive by boat.",
    "At least {small} vehicles were left on the quay, their owners having been told to go home and wait for news.",
    "More than {hundred} homes lost power for {small} hours after a cable under the harbour was cut by an anchor.",
    "{person}, {small}, a retired teacher, was among the first to reach the water and would not call it brave.",
    "{person}, chair of the {place} Harbour Board, wants the pier to open again by {month} {year}.",
    "A report by the ferry company is due early next year, and both unions have asked to see it before the public does.",
    "The harbour has stood in its present place since {year}, and it was last rebuilt in the 1970s by a firm from {place}.",
    "The line stopped its service on Tuesday, and nobody at its office in {place} would say when the boats might return.",
    "Council leaders met behind closed doors last week, but {person} left before the vote and gave no reason for it.",
    "An inquiry that {office} {person} opened in {month} has yet to hear from the captain or from his employers.",
    "The weather was calm, and nobody could explain why the boat did not slow down as it came towards the shore.",
    "Crews from {place}, {place} and {place} helped through the night with pumps and lamps that farmers had lent them.",
    "“We had practised this again and again, and it showed,” {person} told reporters on the steps of the town hall.",
    "Divers searched the hull for cracks and found that the rudder had jammed against a stone of the old sea wall.",
    "{person}, who speaks for the crew, said that the company had ignored warnings about the brakes of its older ships.",
    "{office} {person} has promised help to fishermen whose nets were torn, although the money is still to be found.",
    "Shopkeepers along the front complain that the closed road keeps their customers away while the works go on.",
    "“It is a wonder that nobody was thrown into the sea,” said {person}, whose café looks out over the landing stage.",
    "The owners of the ferry, a family firm in {place}, did not answer questions about their insurance or their training.",
    "Critics of the board, among them {person}, argue that a new jetty would be cheaper to keep than the old pier.",
    "A choir from {place} sang in the church beside the quay, where flowers and letters had been laid at the door.",
    "Engineers will look at the pillars under the landing stage before the barriers can be taken away.",
)
"""As dense as news: over the development cases of the shared folder, sentences have 116 characters, 28 % of them hold a
quantity and 32 % a time; here it is 112 characters, 30 % and 33 %."""


def sentence(rng: random.Random) -> str:
    """One sentence with its gaps filled."""
    words = {"place": PLACES, "person": PEOPLE, "office": OFFICES, "month": MONTHS}
    numbers = {"small": (2, 40), "hundred": (100, 900), "percent": (3, 60), "digit": (1, 9), "day": (1, 28)}
    filled = rng.choice(SENTENCES)
    for gap, choices in words.items():
        while f"{{{gap}}}" in filled:
            filled = filled.replace(f"{{{gap}}}", rng.choice(choices), 1)
    for gap, (low, high) in {**numbers, "year": (1990, 2020)}.items():
        while f"{{{gap}}}" in filled:
            filled = filled.replace(f"{{{gap}}}", str(rng.randint(low, high)), 1)
    return filled


def article(characters: int, seed: int = 0) -> str:
    """A headline and paragraphs of three sentences, at least as long as asked."""
    rng = random.Random(seed)  # noqa: S311  # a benchmark needs the same text every time, not a secret
    paragraphs = [f"Ferry strikes the pier at {rng.choice(PLACES)}"]
    length = len(paragraphs[0])
    while length < characters:
        paragraphs.append(" ".join(sentence(rng) for _ in range(3)))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs) + "\n"


def matter(sources: int, characters: int, seed: int = 0) -> list[str]:
    """Articles on one story: each tells most of its facts, in an order of its own, and gets one in thirty wrong."""
    rng = random.Random(seed)  # noqa: S311  # as above
    facts = [sentence(rng) for _ in range(characters // 100)]
    headline = f"Ferry strikes the pier at {rng.choice(PLACES)}"
    return [_told(rng, headline, facts, characters) for _ in range(sources)]


def _told(rng: random.Random, headline: str, facts: list[str], characters: int) -> str:
    told = [
        DIGITS.sub(lambda _: str(rng.randint(2, 90)), fact) if rng.random() < WRONG else fact
        for fact in facts
    ]
    rng.shuffle(told)
    lines, length = [headline], 0
    for at in range(0, len(told), 3):
        if length < characters:
            lines.append(" ".join(told[at : at + 3]))
            length += len(lines[-1]) + 2
    return "\n\n".join(lines) + "\n"

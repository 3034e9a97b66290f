"""News-like text of our own, as long as one wants, the same on every run."""

import random

PLACES = ("Norbury", "Eastholm", "Kelford", "Saint Maren", "Upper Wick", "Castle Ford", "Loxley Bay")
PEOPLE = ("Ada Marsh", "Tom Okoro", "Lena Brandt", "Ravi Pillai", "Joan Keble", "Petr Havel")
OFFICES = ("Mayor", "Fire Chief", "Transport Minister", "Professor", "Councillor")
MONTHS = ("January", "March", "April", "June", "August", "October", "November")
SENTENCES = (
    "{office} {person} said that {small} people were hurt when a ferry struck the pier at {place} on {day} {month} {year}.",
    "About {hundred} passengers were on board, and {small} of them needed hospital care.",
    "The repair is expected to cost £{small}.{digit} million, {percent}% more than the council had planned.",
    "{person}, chair of the {place} Harbour Board, wants the pier to open again by {month} {year}.",
    "The weather was calm, and nobody could explain why the boat did not slow down.",
    "Between {small} and {hundred} visitors come on a summer day, up from {small} in {year}.",
    "Crews from {place}, {place}, {place} and {place} helped through the night.",
    "A report by the ferry company is due early next year, and two unions have asked to see it first.",
    "At least {small} vehicles were left on the quay until the following Monday.",
    "“We had practised this for years, and it showed,” {person} told reporters in {place}.",
    "The harbour has stood in its present place since {year}, and it was last rebuilt in the 1970s.",
    "More than {hundred} homes lost power for {small} hours after a cable was cut.",
)


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

"""What the generated matters are about: facts in several wordings, and sentences that only look like them.

In a wording ``{n}`` is the fact's number and ``{day}`` its date; ``{who}`` and ``{town}`` are the same in all articles of
a matter, ``{other}`` is a neighbouring town.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """One thing that several articles tell.

    Attributes:
        name: for people who read a failing test.
        wordings: sentences that tell it.
        low, high: between which its number lies, inclusive; of a date the days of a month.
        is_date: whether it is a date.
    """

    name: str
    wordings: tuple[str, ...]
    low: int
    high: int
    is_date: bool = False


@dataclass(frozen=True)
class Domain:
    """One kind of matter.

    Attributes:
        headline: over every article.
        facts: told in every article.
        traps: sentences with a number of their own, each near to a fact and not about it.
        fillers: sentences without numbers.
    """

    headline: str
    facts: tuple[Fact, ...]
    traps: tuple[str, ...]
    fillers: tuple[str, ...]


DOMAINS = {
    "elections": Domain(
        "{town} elects a new council",
        (
            Fact(
                "candidates",
                (
                    "{n} candidates stood for the council of {town}.",
                    "The council race in {town} drew {n} candidates.",
                    "Voters in {town} could choose among {n} candidates for the council.",
                ),
                21,
                99,
            ),
            Fact(
                "polling stations",
                (
                    "The county opened {n} polling stations in {town}.",
                    "{n} polling stations were opened in {town}.",
                    "In {town}, {n} polling stations opened their doors.",
                ),
                100,
                400,
            ),
            Fact(
                "age of the winner",
                (
                    "{who}, {n}, won the seat for the harbour ward.",
                    "The harbour ward went to {n}-year-old {who}.",
                ),
                26,
                78,
            ),
            Fact(
                "day of the vote",
                ("The council was elected on {day}.", "The election of the council took place on {day}."),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "Four years earlier, {n} candidates had stood for the council.",
            "In {other}, {n} polling stations were opened.",
            "Of the candidates, {n} were women.",
        ),
        (
            "The count went on late into the night.",
            "Observers called the vote calm.",
            "Rain kept some people at home.",
        ),
    ),
    "courts": Domain(
        "{who} is sentenced in {town}",
        (
            Fact(
                "witnesses",
                (
                    "The court in {town} heard {n} witnesses.",
                    "{n} witnesses were heard by the court in {town}.",
                    "During the trial the court heard {n} witnesses.",
                ),
                21,
                99,
            ),
            Fact(
                "fine",
                (
                    "The judge fined {who} ${n},000.",
                    "{who} was fined ${n},000 by the judge.",
                    "The judge ordered {who} to pay a fine of ${n},000.",
                ),
                101,
                400,
            ),
            Fact(
                "age of the defendant",
                ("{who}, {n}, listened without a word.", "The {n}-year-old {who} listened without a word."),
                26,
                78,
            ),
            Fact(
                "day of the arrest",
                ("{who} was arrested on {day}.", "Police arrested {who} on {day}."),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "In a trial of 2009, the court heard {n} witnesses.",
            "His lawyer, {n}, spoke for an hour.",
            "The prosecution had asked for a fine of ${n},000.",
        ),
        ("The public gallery was full.", "An appeal is expected.", "The judge spoke of a breach of trust."),
    ),
    "companies": Domain(
        "Mill owner in {town} sells up",
        (
            Fact(
                "jobs",
                (
                    "The sale of the mill in {town} puts {n} jobs at risk.",
                    "{n} jobs are at risk after the sale of the mill in {town}.",
                    "At the mill in {town}, {n} jobs are at risk.",
                ),
                100,
                900,
            ),
            Fact(
                "price",
                (
                    "The buyer paid ${n} million for the mill.",
                    "The mill was bought for ${n} million.",
                    "${n} million was paid for the mill.",
                ),
                21,
                99,
            ),
            Fact(
                "age of the head",
                ("{who}, {n}, has led the mill for years.", "The mill is led by {n}-year-old {who}."),
                26,
                78,
            ),
            Fact(
                "day of the sale",
                ("The mill was sold on {day}.", "The sale of the mill took place on {day}."),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "A rival in {other} cut {n} jobs last year.",
            "In 1998, the mill had been bought for ${n} million.",
            "The buyer hopes to save {n} of the jobs.",
        ),
        (
            "The union asked for talks.",
            "Orders had been falling.",
            "The river has driven its wheels since the beginning.",
        ),
    ),
    "sport": Domain(
        "{town} win the cup",
        (
            Fact(
                "spectators",
                (
                    "{n},000 spectators watched the final in {town}.",
                    "The final in {town} was watched by {n},000 spectators.",
                    "A crowd of {n},000 watched the final in {town}.",
                ),
                21,
                79,
            ),
            Fact(
                "fans arrested",
                (
                    "Police arrested {n} fans after the match.",
                    "{n} fans were arrested after the match.",
                    "After the match, {n} fans were arrested by police.",
                ),
                100,
                300,
            ),
            Fact(
                "age of the captain",
                ("{who}, {n}, lifted the cup.", "The cup was lifted by {n}-year-old {who}."),
                22,
                38,
            ),
            Fact(
                "day of the final",
                ("The final was played on {day}.", "{town} played the final on {day}."),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "The semi-final in {other} was watched by {n},000 spectators.",
            "Last year, police had arrested {n} fans after the final.",
            "The goalkeeper, {n}, missed the match.",
        ),
        ("The second half was slow.", "The coach praised the defence.", "Songs were heard until morning."),
    ),
    "weather": Domain(
        "Storm hits {town}",
        (
            Fact(
                "houses",
                (
                    "The storm damaged {n} houses in {town}.",
                    "{n} houses in {town} were damaged by the storm.",
                    "In {town}, the storm damaged {n} homes.",
                ),
                100,
                900,
            ),
            Fact(
                "injured",
                (
                    "{n} people were injured in {town}.",
                    "The storm injured {n} people in {town}.",
                    "At least {n} people were hurt in {town}.",
                ),
                21,
                80,
            ),
            Fact(
                "age of the rescuer",
                (
                    "{who}, {n}, rowed neighbours to safety.",
                    "The {n}-year-old {who} rowed neighbours to safety.",
                ),
                26,
                78,
            ),
            Fact(
                "day of the storm",
                ("The storm hit {town} on {day}.", "The storm struck {town} on {day}."),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "The storm of 1987 damaged {n} houses in {town}.",
            "In {other}, the storm killed {n} people.",
            "Two of the injured, one of them {n}, were in hospital.",
        ),
        (
            "Trees lay across the roads.",
            "The ferry stayed in the harbour.",
            "Electricity came back in the evening.",
        ),
    ),
    "policy": Domain(
        "{town} chooses schools for a trial",
        (
            Fact(
                "schools",
                (
                    "The ministry chose {n} schools for the trial.",
                    "{n} schools were chosen for the trial.",
                    "The trial will run in the {n} schools chosen by the ministry.",
                ),
                21,
                99,
            ),
            Fact(
                "applications",
                (
                    "The schools were chosen from {n} applications.",
                    "The ministry had received {n} applications from schools.",
                    "{n} schools had applied to the ministry.",
                ),
                100,
                900,
            ),
            Fact(
                "grant",
                (
                    "The trial gets ${n} million from the ministry.",
                    "The ministry gives the trial ${n} million.",
                    "${n} million was granted by the ministry for the trial.",
                ),
                101,
                400,
            ),
            Fact(
                "day of the announcement",
                (
                    "The ministry announced its choice on {day}.",
                    "The choice was announced by the ministry on {day}.",
                ),
                2,
                12,
                is_date=True,
            ),
        ),
        (
            "In an earlier trial in 2006, {n} schools were chosen.",
            "{other} gets ${n} million for its museums.",
            "Of the schools, {n} lie in the north.",
        ),
        ("Teachers welcomed the plan.", "Critics asked for more details.", "Parents will be told by letter."),
    ),
}

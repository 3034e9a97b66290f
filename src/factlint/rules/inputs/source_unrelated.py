"""FL904: a source about something else."""

from collections.abc import Iterator

from factlint.model import Conflict, Problem
from factlint.rules.finding import input_finding
from factlint.rules.rule import Example, Rule


def inspect(problem: Problem) -> Iterator[Conflict]:
    """A note for every source that strayed among those of another matter."""
    if problem.kind == "unrelated":
        yield input_finding(RULE, problem)


OPENING = (
    "On Friday 5 May 2015 the new stone bridge in Ashby was opened by Mayor Ann Marlow before 300 guests. The bridge had "
    "cost £4 million, and 40 workers from Corley had built it in two years. In March 2014 a flood damaged its northern "
    "pier, and 12 divers repaired the pier within three weeks. The council borrowed £2 million from a bank in Denham."
)
REPORT = (
    "Mayor Ann Marlow opened the stone bridge in Ashby on 5 May 2015. About 300 guests came. The council paid £4 million "
    "for the bridge, of which £2 million was borrowed from a bank. A flood damaged the northern pier in March 2014, and "
    "12 divers repaired it. The 40 workers who built it in two years came from Corley. A school choir of 25 sang, and three buses ran until midnight."
)
STRAY = (
    "The cricket club of Elmley won 14 of its 22 matches in the season of 2015. Its captain, Tom Keble, scored 812 runs, "
    "and the youngest bowler, aged 16, took 31 wickets. The season ticket will rise from £60 to £75 in April 2016, said "
    "treasurer Jane Rook. A storm tore the roof off the pavilion on 3 July, and it took 9 carpenters to mend it. Some 900 spectators watched the last innings in September, when thunder ended play at tea."
)

RULE = Rule(
    code="FL904",
    name="source-unrelated",
    family="inputs",
    severity="note",
    flags="A source shares hardly a topic with any of the other sources, as if it had strayed in.",
    matters="Nothing in it is checked by the others, and a number in it may be compared with one of another story.",
    passes="Two sources alone; short sources; sources of which each matter has its own.",
    tolerance="A fifth of the topics around the claims of the shorter source.",
    source="",
    examples=(
        Example((OPENING, REPORT, STRAY), fires=True, because="two stories of a bridge and one of cricket"),
        Example((OPENING, REPORT, OPENING), fires=False, because="three stories of a bridge"),
        Example(
            (OPENING, REPORT, f"---\nmatter: cricket\n---\n{STRAY}"),
            fires=False,
            because="it has its own matter",
        ),
    ),
    inspect=inspect,
)

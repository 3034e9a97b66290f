"""Two figures that one source may have swapped."""

from building import claim, count, group
from factlint.rules.quantity import amounts_differ
from factlint.rules.swaps import SWAPPED, with_swaps
from factlint.settings import Settings


def disputed(attribute, **said):
    the_group = group(*(claim(source, count(number), "people", attribute) for source, number in said.items()))
    (conflict,) = amounts_differ.check(the_group, Settings())
    return the_group, conflict


def explained(*found):
    return [SWAPPED in conflict.explanations for _, conflict in with_swaps(found)]


def test_figures_that_mirror_each_other_may_have_been_swapped():
    killed, injured = disputed("kill", a=12, b=7), disputed("injure", a=7, b=12)

    assert explained(killed, injured) == [True, True]


def test_other_figures_were_not_swapped():
    killed, injured, missing = (
        disputed("kill", a=12, b=7),
        disputed("injure", a=7, b=13),
        disputed("missing", c=7, d=12),
    )

    assert explained(killed, injured, missing) == [False, False, False]

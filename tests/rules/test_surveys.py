"""Rules that survey accounts keep matters apart, as the aligner does."""

import pytest

from factlint import check

CHARGED = "Ann Marlow was charged with fraud."
NOT_CHARGED = "Ann Marlow was not charged with fraud."


@pytest.mark.parametrize(("matter", "codes"), [("north", {"FL603"}), ("south", set())])
def test_sources_of_two_matters_are_not_compared(tmp_path, matter, codes):
    for name, of, text in (("a", "north", CHARGED), ("b", matter, NOT_CHARGED)):
        (tmp_path / f"{name}.md").write_text(f"---\nmatter: {of}\n---\n{text}\n", encoding="utf-8")

    assert {conflict.rule for conflict in check([tmp_path]).conflicts} == codes


def test_what_is_found_in_one_matter_depends_on_no_other(tmp_path):
    for matter, noun in (("north", "bids"), ("south", "offers")):
        for number, count in enumerate((99, 111)):
            text = f"---\nmatter: {matter}\n---\nThe council chose the site of the library in Ashby from {count} {noun}.\n"
            (tmp_path / f"{matter}{number}.txt").write_text(text, encoding="utf-8")
    both = check(tmp_path)
    alone = check([tmp_path / "north0.txt", tmp_path / "north1.txt"])
    north = {claim.id for claim in alone.claims}
    groups = [group for group in both.groups if {claim.id for claim in group.claims} <= north]
    assert [(group.id, group.support) for group in groups] == [
        (group.id, group.support) for group in alone.groups
    ]
    assert [each.id for each in both.conflicts if {claim.id for claim in each.claims} <= north] == [
        each.id for each in alone.conflicts
    ]

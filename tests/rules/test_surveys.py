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

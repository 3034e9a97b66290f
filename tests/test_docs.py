import re
from decimal import Decimal

import pytest

from factlint.model import Claim, Group, Quantity
from factlint.rules.rule import Rule
from factlint.settings import Settings


@pytest.fixture(scope="module")
def documented_rule(root):
    page = (root / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")
    names = {}
    exec(re.search(r"^```python\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)[1], names)  # noqa: S102  # our own page
    return names["RULE"]


@pytest.mark.parametrize(("percent", "findings"), [(100, 0), (101, 1)])
def test_the_rule_of_the_guide_works_as_it_stands(documented_rule, percent, findings):
    share = Quantity(low=Decimal(percent), high=Decimal(percent), unit="percent")
    claim = Claim(id="c", source="s", quote=f"{percent}%", value=share, attribute="part")
    group = Group(id="g", label="homes damaged", kind="quantity", claims=(claim,))
    assert isinstance(documented_rule, Rule)
    assert len(list(documented_rule.check(group, Settings()))) == findings


def test_every_page_links_to_what_exists(root):
    for page in (root / "docs").rglob("*.md"):
        links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        missing = [link for link in links if not (page.parent / link).exists()]
        assert not missing, f"{page.name}: {missing}"

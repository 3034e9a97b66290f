"""Sources that strayed in from another story."""

from building import claim, count
from factlint.align import strays
from factlint.model import Source

BRIDGE = " ".join(f"bridge{n}" for n in range(40))
CRICKET = " ".join(f"cricket{n}" for n in range(40))


def found(**topics):
    sources = [
        Source(id=name, path=f"{name}.md", name=name, sha256="", characters=1, voice=name[0])
        for name in topics
    ]
    claims = [claim(name, count(1), context=words) for name, words in topics.items()]
    return [*strays(sources, claims)]


def test_the_one_that_shares_nothing_is_the_stray():
    assert found(a=BRIDGE, b=BRIDGE, c=CRICKET, d=BRIDGE) == ["c"]


def test_of_two_sources_nobody_knows_which_one_strayed():
    assert found(a=BRIDGE, b=CRICKET) == []


def test_a_copy_of_a_stray_makes_it_no_member():
    assert found(a=BRIDGE, b=BRIDGE, c=CRICKET, c_copy=CRICKET, d=BRIDGE) == ["c", "c_copy"]


def test_two_stories_of_two_sources_each_are_no_strays():
    assert found(a=BRIDGE, b=BRIDGE, c=CRICKET, d=CRICKET) == []


def test_a_source_that_says_little_is_no_stray():
    assert found(a=BRIDGE, b=BRIDGE, c="cricket match") == []

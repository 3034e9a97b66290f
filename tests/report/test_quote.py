import pytest

from factlint.report.quote import shown_quote
from factlint.report.visible import display_width


@pytest.mark.parametrize(
    ("quote", "focus", "width", "shown"),
    [
        ("chosen from 99 bids", "99", 60, "“… chosen from 99 bids …”"),
        ("Chosen from 99 bids.", "99", 60, "“Chosen from 99 bids.”"),
        ("chosen\n  from 99\tbids", "99", 60, "“… chosen from 99 bids …”"),
        (
            "a panel that sat for weeks chose it from 99 bids by many firms",
            "99",
            25,
            "“… it from 99 bids by …”",
        ),
        ("Nobody who was there had counted the many bids", "99", 26, "“Nobody who was there …”"),
        ("99 and again 99 and once more", "99", 18, "“… 99 and again …”"),
        (" ", "99", 20, ""),
        ("Donaudampfschifffahrtsgesellschaft", "", 20, "“Donaudampfsch…”"),
    ],
)
def test_a_quote_keeps_the_words_around_its_focus(quote, focus, width, shown):
    assert shown_quote(quote, focus, width) == shown


@pytest.mark.parametrize("width", range(8, 60))
@pytest.mark.parametrize("focus", ["about 100", "nine countries", "absent", "Ο"])
def test_a_quote_is_never_wider_than_its_room(width, focus):
    quote = "A competition which drew about 100 teams from nine countries – Ελλάδα and 日本 among them"
    assert display_width(shown_quote(quote, focus, width)) <= width


def test_words_are_shown_verbatim():
    quote = "drew about 100 teams from nine countries and 日本"
    shown = shown_quote(quote, "about 100", 30)
    assert shown.strip("“”… ") in quote
    assert "about 100" in shown

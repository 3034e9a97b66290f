import pytest

from factlint.report.visible import display_width, visible
from factlint.report.wrap import broken, shortened, wrapped


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, ["> "]),
        ("one two", 9, ["> one two"]),
        ("one two", 8, ["> one", "  two"]),
        ("incontrovertible fact", 8, ["> incontrovertible", "  fact"]),
    ],
)
def test_words_wrap_under_a_hanging_indent(text, width, lines):
    assert wrapped(text, width, "> ", "  ") == lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, [""]),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("river-weekly", 7, ["river-", "weekly"]),
        ("press-release-2015", 14, ["press-release-", "2015"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("日本新聞", 5, ["日本", "新聞"]),
        ("日本", 1, ["日", "本"]),
    ],
)
def test_a_cell_breaks_between_words_then_in_names_then_anywhere(text, width, lines):
    assert broken(text, width) == lines


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two …"),
        ("one two three", 9, "one two …"),
        ("one two three", 8, "one …"),
        ("incontrovertible", 6, "incon…"),
        ("日本新聞社", 6, "日本…"),
    ],
)
def test_a_text_is_cut_after_a_word(text, width, shown):
    assert shortened(text, width) == shown
    assert display_width(shown) <= width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\r\nlines\tand  more", "two lines and more"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x00\x7f\x9b", "␀␡\\x9b"),
        ("\u202egpj.exe", "\\u202egpj.exe"),
        ("caf\udce9.md", "caf\\udce9.md"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("£3.8 billion – “naïve” 日本 👩\u200d🚒", "£3.8 billion – “naïve” 日本 👩\u200d🚒"),
    ],
)
def test_control_characters_are_shown_and_letters_kept(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("£é", 2),
        ("e\u0301", 1),
        ("日本", 4),
        ("ｶﾅ", 2),
        ("\x1b[1mFL101\x1b[0m", 5),
        ("\x1b[2m日\x1b[0m", 2),
    ],
)
def test_width_counts_columns_of_the_terminal(text, columns):
    assert display_width(text) == columns

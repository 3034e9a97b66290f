"""A text goes in; what each of its lines is comes out."""

import pytest

from factlint.ingest import load_text

FIRST = "The council opened a new library in the old town hall on Friday after two years of work."
SECOND = "About 300 people came to the opening, and the mayor read the first story to the children."


def roles(text):
    """The kind of segment of every line that holds something."""
    document = load_text(text)
    found = []
    for segment in document.segments:
        lines = [line for line in document.text[segment.start : segment.end].split("\n") if line.strip()]
        found += [(segment.kind, line.strip()) for line in lines]
    return found


def kinds(text):
    return [kind for kind, _ in roles(text)]


def test_a_plain_article_is_title_and_body():
    assert roles(f"Library opens at last\n\n{FIRST}\n\n{SECOND}\n") == [
        ("title", "Library opens at last"),
        ("body", FIRST),
        ("body", SECOND),
    ]


def test_a_text_that_starts_with_a_paragraph_has_no_title():
    assert kinds(f"{FIRST}\n{SECOND}") == ["body", "body"]


def test_segments_cover_every_word_and_do_not_overlap():
    text = f"---\ntitle: Library\ndate: 2020-05-01\n---\nHome\n\nLibrary opens\n\n{FIRST}\n\nLeave a Reply\n\nName"
    document = load_text(text)
    places = [place for segment in document.segments for place in range(segment.start, segment.end)]
    assert len(places) == len(set(places))
    assert all(text[place].isspace() for place in set(range(len(text))) - set(places))


@pytest.mark.parametrize(
    "line",
    [
        "Accessibility",
        "News Article",
        "« Back to News",
        "Leave a comment",
        "Share this: Facebook",
        "Email this story to a friend | Printable Version",
        "Copyright 2019 Radio Ten. All rights reserved.",
        "© 2019 Radio Ten",
        "(Reporting by Ann Roe; editing by Bob Poe)",
        "Please enable Javascript to watch this video",
        "Click here to read more about libraries.",
        "Sign up for our newsletter and never miss a story.",
        "READ MORE: Reading room to close in June",
        ">> VIDEO: The mayor reads aloud",
        "{{archive}}",
        "___",
        "This story was originally published at 11:50 a.m.",
    ],
)
def test_single_lines_of_page_furniture(line):
    assert roles(f"Library opens at last\n{FIRST}\n{line}\n{SECOND}")[2] == ("boilerplate", line)


@pytest.mark.parametrize(
    "line",
    [
        "Search teams found two bodies.",
        "Back to the drawing board, said the mayor.",
        "Copyright cases rose by 12 per cent last year, the court said in its report on Monday.",
        "Share prices fell by 4 per cent.",
        "Comments on the plan were sent in by 211 residents.",
        "Home to 400 people, the village has no library.",
        "By 2018, all branches will be open.",
        "Updated guidance was issued in May 2012 after three complaints.",
        "Posted on every door was a note with the date.",
        "[[Leeds]] was chosen from 99 towns.",
        "• 300 people came to the opening",
        "Photographs show 20 boats at the quay on the night of the storm.",
    ],
)
def test_sentences_that_only_look_like_furniture_stay(line):
    assert ("body", line) in roles(f"Library opens at last\n{FIRST}\n{line}\n{SECOND}")


@pytest.mark.parametrize(
    "ending", ["Comments are closed.", "Latest blog posts", "Leave a Reply", "No comments:"]
)
def test_everything_after_the_end_of_the_article_is_boilerplate(ending):
    other = "A survey found that 63 per cent of readers would rather stay at home than go out."
    assert (
        kinds(f"Library opens at last\n{FIRST}\n{ending}\nAnother story\n{other}")[2:] == ["boilerplate"] * 3
    )


def test_an_end_marker_before_the_article_ends_nothing():
    assert kinds(f"Library opens at last\nLeave a comment\n{FIRST}\n{SECOND}") == [
        "title",
        "boilerplate",
        "body",
        "body",
    ]


def test_an_end_marker_in_the_middle_of_the_article_ends_nothing():
    more = [
        f"The library of the council has {n} old books about the town hall and its work."
        for n in range(20, 32)
    ]
    text = "\n".join(["Library opens at last", FIRST, "Leave a Reply", *more])
    assert kinds(text).count("body") == 1 + len(more)


def test_teasers_are_headline_byline_and_a_broken_off_paragraph():
    text = f"""Library opens at last
{FIRST}
{SECOND}
Bus fares to rise
By Ann Roe
Riders will pay 12 per cent more from the first of...
"""
    assert kinds(text) == ["title", "body", "body", "boilerplate", "boilerplate", "boilerplate"]


def test_a_quotation_that_trails_off_is_no_teaser():
    text = f"Library opens at last\n{FIRST}\nA long wait\n“I never thought that I should live to see it...\n{SECOND}"
    assert "boilerplate" not in kinds(text)


def test_a_box_of_links_ends_where_the_article_goes_on():
    text = f"Library opens at last\n{FIRST}\nRELATED STORIES\n+ Three hurt on bus\n+ Fares to rise\n{SECOND}"
    assert kinds(text) == ["title", "body", "boilerplate", "boilerplate", "boilerplate", "body"]


def test_a_carousel_repeats_other_stories_and_one_line_of_this_one():
    other = "Three men were hurt when a bus left the road near the airport early this morning."
    own = "A new library opened in the old town hall on Friday after years of work by the council."
    text = f"Library opens at last\n{own}\n{own}\n{other}\n{other}\n{FIRST}\n{SECOND}\n{FIRST}"
    assert roles(text)[1:5] == [
        ("body", own),
        ("boilerplate", own),
        ("boilerplate", other),
        ("boilerplate", other),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Image caption The mayor cut the ribbon at 9 a.m.", "caption"),
        ("Figure 3: Visitors of the library by year, in thousands", "caption"),
        ("Table 2. Books by town", "caption"),
        ("[^1]: The council had asked 11 firms before.", "footnote"),
        ("| 2013 | 40,000 |", "table"),
        ("|------|--------|", "boilerplate"),
        ("Figures released on Friday show that 300 people came to the library.", "body"),
        ("Table tennis is played in the hall on 3 days of the week.", "body"),
        ("Log in to comment", "boilerplate"),
        ("By continuing to use this site you agree to our cookies.", "boilerplate"),
    ],
)
def test_parts_of_an_article_that_are_no_paragraphs(line, kind):
    assert (kind, line) in roles(f"Library opens at last\n\n{FIRST}\n\n{line}\n\n{SECOND}\n")


def test_what_readers_comment_is_no_part_of_the_article():
    text = f"Library opens at last\n\n{FIRST}\n\n{SECOND}\n\nComments (12)\n\nWe were 500, I tell you.\n"
    assert kinds(text) == ["title", "body", "body", "boilerplate", "boilerplate"]


def test_a_run_of_headlines_is_a_list_of_other_stories():
    heads = [f"Mayor to visit town number {word}" for word in ("one", "two", "three", "four")]
    text = "\n".join(["---", "title: Library opens", "---", *heads, FIRST, SECOND])
    assert [kind for kind, line in roles(text) if line in heads] == ["boilerplate"] * 4


def test_a_list_that_a_colon_introduces_stays():
    members = [f"Ann Roe of Mill Lane number {word}" for word in ("one", "two", "three", "four")]
    text = "\n".join(["Library opens", FIRST, "Prizes went to these four:", *members, SECOND])
    assert "boilerplate" not in kinds(text)


def test_the_title_is_the_heading_that_the_article_speaks_of():
    text = f"The Daily Walker\nNews for hikers\nLibrary opens in town hall\n{FIRST}\n{SECOND}"
    assert kinds(text)[:3] == ["boilerplate", "boilerplate", "title"]
    assert load_text(text).source.title == "Library opens in town hall"


def test_a_deck_below_the_title_is_a_title_too():
    text = f"Library opens in town hall\nMayor reads to children at the opening\n{FIRST}\n{SECOND}"
    assert kinds(text)[:2] == ["title", "title"]


def test_a_caption_with_its_credit_is_no_title():
    assert kinds(f"Ann Roe at the opening (Photo: Bob Poe)\n{FIRST}")[0] == "body"


def test_a_speech_over_several_paragraphs_is_one_quotation():
    text = f"""Library opens at last
{FIRST}
Dr Ann Roe, chair of the trust, said:
“We are glad that the town has its library back.
“It took two years and a great deal of patience.”
{SECOND}"""
    quotation = next(s for s in load_text(text).segments if s.kind == "quotation")
    assert quotation.speaker == "Dr Ann Roe, chair of the trust"
    assert kinds(text) == ["title", "body", "body", "quotation", "quotation", "body"]


def test_a_quotation_inside_a_paragraph_does_not_split_it():
    assert kinds(f"“It is done,” said Ann Roe. The library has 20,000 books.\n{FIRST}") == ["body", "body"]


def test_the_front_matter_title_is_a_title_at_its_place_in_the_file():
    document = load_text(f"---\ntitle: 'Library opens'\npublished: 2020-05-01\n---\n\n{FIRST}")
    title = next(segment for segment in document.segments if segment.kind == "title")
    assert document.text[title.start : title.end] == "Library opens"
    assert [segment.kind for segment in document.segments] == ["card", "title", "card", "body"]


def test_carriage_returns_change_nothing_but_the_spans():
    text = f"Library opens at last\n05 Nov 2013\n\n{FIRST}\n\nLeave a Reply\n"
    document = load_text(text.replace("\n", "\r\n"))
    assert [segment.kind for segment in document.segments] == ["title", "dateline", "body", "boilerplate"]
    assert "\r\n" in document.text
    assert document.text[document.segments[1].start : document.segments[1].end] == "05 Nov 2013"


def test_a_byte_order_mark_stands_before_the_first_segment():
    document = load_text(f"\ufeffLibrary opens at last\n{FIRST}")
    assert document.segments[0].start == 1
    assert document.source.title == "Library opens at last"

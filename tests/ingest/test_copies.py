"""Texts that share most of their words are one voice, though a line was changed or added."""

from factlint.ingest import load
from factlint.ingest.copies import copies, sketch_of
from factlint.settings import Settings

WIRE = " ".join(
    f"On day {number} the council of Ashby heard speaker {number} about road {number * 7} and bridge {number * 3}."
    for number in range(30)
)
OTHER = " ".join(
    f"Reporter {number} saw gate {number * 5} of the harbour in Corley close before noon."
    for number in range(40)
)


def words(text):
    return text.lower().split()


def test_a_copy_with_a_changed_number_and_a_line_of_its_own():
    edited = WIRE.replace("speaker 9", "speaker 99") + " The Courier adds that it rained."
    sketches = {
        "wire": sketch_of(words(WIRE)),
        "courier": sketch_of(words(edited)),
        "other": sketch_of(words(OTHER)),
    }
    assert copies(sketches) == [{"wire", "courier"}]


def test_a_text_that_quotes_another_one_is_no_copy():
    quoting = OTHER + " " + WIRE[: len(WIRE) // 4]
    assert copies({"wire": sketch_of(words(WIRE)), "quoting": sketch_of(words(quoting))}) == []


def test_a_hundred_copies_are_one_voice():
    sketches = {f"paper {number}": sketch_of(words(f"{WIRE} Page {number}.")) for number in range(100)}
    assert copies(sketches) == [set(sketches)]


def test_copies_are_one_voice_whatever_the_order(tmp_path):
    (tmp_path / "wire.txt").write_text(f"Council hears speakers\n\n{WIRE}", encoding="utf-8")
    (tmp_path / "courier.txt").write_text(f"Speakers in Ashby\n\n{WIRE} It rained.", encoding="utf-8")
    (tmp_path / "other.txt").write_text(f"Harbour closed\n\n{OTHER}", encoding="utf-8")
    forward = load([tmp_path], Settings()).sources
    voices = {source.name: source.voice for source in forward}
    assert voices["wire"] == voices["courier"] != voices["other"]
    assert {
        source.name: source.voice
        for source in load([*reversed(list(tmp_path.iterdir()))], Settings()).sources
    } == voices

"""The table of `make bench-peers`."""

from peers import Measurement, Peer, measure, peer_row

OWN = Measurement(characters=100, megabytes_a_second=1.0)


def missing():
    raise ImportError("No module named 'slowparse'")


def test_a_peer_that_is_missing_is_named():
    peer = Peer("times", "slowparse", "slowparse", missing)
    assert peer_row(peer, OWN, "in May") == (
        "times",
        "slowparse",
        "not installed: No module named 'slowparse'",
    )


def test_a_fast_reader_reads_the_whole_text():
    assert measure(len, "in May " * 2_000).characters == 14_000

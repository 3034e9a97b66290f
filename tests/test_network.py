import socket
import subprocess
import sys
import urllib.request

import pytest

GUARDED = """
import socket, sys

def refuse(*arguments, **options):
    raise AssertionError("the network was used")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
from factlint.cli import main
sys.argv = ["factlint", "check", "claims/pioneers-retold", "--quiet", "--format", "concise"]
main()
"""


def connect(address):
    with socket.socket() as unconnected:
        unconnected.connect(address)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: socket.create_connection(("192.0.2.1", 80)),
        lambda: connect(("192.0.2.1", 80)),
        lambda: socket.getaddrinfo("example.org", 80),
        lambda: urllib.request.urlopen("http://example.org"),
    ],
    ids=["create_connection", "connect", "getaddrinfo", "urlopen"],
)
def test_a_test_cannot_reach_the_network(attempt):
    with pytest.raises(AssertionError, match="offline"):
        attempt()


def test_the_tool_checks_from_start_to_end_without_the_network(root):
    done = subprocess.run(
        [sys.executable, "-c", GUARDED], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "FL101" in done.stdout

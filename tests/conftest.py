"""What every test gets: no network, and the shared folder where it is at hand."""

import os
import socket
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


class NetworkUsedError(AssertionError):
    """Something tried to reach the network."""


def refuse(*_arguments, **_options):
    raise NetworkUsedError("factlint works offline: nothing may reach the network")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Every test runs without a network: a connection or a look-up of a name is an error."""
    for method in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, method, refuse)
    for function in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, function, refuse)


@pytest.fixture(scope="session")
def root():
    """The project's own folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared():
    """The folder with the annotated cases and the scorers: $FACTLINT_SHARED, else ../shared."""
    folder = Path(os.environ.get("FACTLINT_SHARED") or ROOT.parent / "shared")
    if not (folder / "cases").is_dir():
        reason = f"{folder} has no cases; set FACTLINT_SHARED to the shared folder"
        if os.environ.get("FACTLINT_REQUIRE_SHARED"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 kilobytes; only root can make one."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        pytest.skip("there is no mount")
    if done.returncode:
        pytest.skip("only root can make a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)

"""Pages fetched from their addresses, where the user allows it."""

import re
from typing import Final

from factlint.ingest.decode import over_limit, unreadable
from factlint.settings import Settings

ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)
TIMEOUT_SECONDS: Final = 30.0


def is_address(path: str) -> bool:
    """Whether a path is an address of the web."""
    return ADDRESS.match(path) is not None


def fetched(address: str, settings: Settings) -> bytes:
    """What stands at an address.

    Raises:
        InputError: the network may not be used, nobody answers, or the answer is larger than ``max_file_bytes``.
    """
    if not settings.allow_network:
        raise unreadable(address, "an address on the network", "save the page, or give --allow-network")
    from urllib.error import URLError  # noqa: PLC0415  # only where the network is allowed
    from urllib.request import Request, urlopen  # noqa: PLC0415  # the same

    request = Request(address, headers={"User-Agent": "factlint"})  # noqa: S310  # http and https only, see is_address
    try:
        with urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310  # the same
            data: bytes = answer.read(settings.max_file_bytes + 1)
    except (URLError, TimeoutError, OSError, ValueError) as error:
        raise unreadable(
            address, f"it cannot be fetched: {error}", "save the page, and give the file"
        ) from error
    if len(data) > settings.max_file_bytes:
        what = f"at least {len(data):,} bytes"
        raise over_limit(address, what, "max_file_bytes", settings, "save the part that matters")
    return data

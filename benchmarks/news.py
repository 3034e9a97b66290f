"""The real articles of the shared folder, where it is at hand."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("FACTLINT_SHARED") or Path(__file__).parent.parent.parent / "shared")


def articles() -> list[str]:
    """The texts of all sources of the development cases, in the order of their paths; none without the folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(SHARED.glob("cases/*/sources/*"))]

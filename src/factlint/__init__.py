"""factlint finds where several documents about one matter contradict each other.

Four functions are public: `check`, `extract`, `find_quantities` and `find_times`. They are loaded when first used,
so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.extraction.quantities import find_quantities
    from factlint.extraction.times import find_times
    from factlint.pipeline import check
    from factlint.pipeline import extract_text as extract
    from factlint.settings import Settings

__all__ = ["Settings", "__version__", "check", "extract", "find_quantities", "find_times"]

_HOMES = {
    "Settings": ("factlint.settings", "Settings"),
    "check": ("factlint.pipeline", "check"),
    "extract": ("factlint.pipeline", "extract_text"),
    "find_quantities": ("factlint.extraction.quantities", "find_quantities"),
    "find_times": ("factlint.extraction.times", "find_times"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401  # functions and types alike
    """Load a public name when it is first used (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factlint' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)

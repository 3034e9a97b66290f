"""Files to documents and claims: the source's card, its segments, and claim files."""

from factlint.ingest.load import Loaded, load, load_text
from factlint.ingest.values import parse_value

__all__ = ["Loaded", "load", "load_text", "parse_value"]

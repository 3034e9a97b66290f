"""Where things happen, where people live, and where buildings stand."""

from factlint.extraction.places.claims import place_claims

__all__ = ["place_claims"]

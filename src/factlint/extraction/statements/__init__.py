"""What sources say without a number or a date: quotations, superlatives, and what became of whom."""

from factlint.extraction.statements.claims import statement_claims

__all__ = ["statement_claims"]

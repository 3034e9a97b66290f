"""Disputes as pictures: a number line for amounts, a timeline for dates."""

from factlint.report.pictures.picture import Picture, picture_of

__all__ = ["Picture", "picture_of"]

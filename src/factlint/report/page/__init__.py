"""The report as one page that needs nothing else: no network, no other file."""

from factlint.report.page.links import Links
from factlint.report.page.page import render_page

__all__ = ["Links", "render_page"]

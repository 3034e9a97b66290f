"""A report to a page: what it shows is put together in `views`, and laid out by the templates beside it."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from factlint.model import Report
from factlint.report.page.links import Links
from factlint.report.page.views import PageView, page_view
from factlint.report.pictures.svg import style as picture_style
from factlint.report.rule_text import RuleText
from factlint.report.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES: Final = "factlint.report.page.templates"
"""The package of templates, style and script."""


def render_page(
    report: Report,
    *,
    rules: Sequence[RuleText],
    links: Links,
    history: Mapping[str, Sequence[str]],
    settings: Mapping[str, str],
) -> str:
    """The page, as HTML.

    Args:
        report: what was found.
        rules: what is known of the rules.
        links: from the page to the files of the sources.
        history: what was decided about conflicts, by their fingerprints, oldest first.
        settings: those that are not at their default, for whoever repeats the check.
    """
    view = page_view(report, rules, links, history, settings)
    return _written(view)


def _written(view: PageView) -> str:
    style, script = picture_style() + _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    template = _environment().get_template("page.html")
    return template.render(page=view, style=style, script=script, policy=policy)


def _hash(text: str) -> str:
    """The hash by which a policy allows a style or a script that stands in the page, and no other one."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _file(name: str) -> str:
    return files(TEMPLATES).joinpath(name).read_text(encoding="utf-8")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415  # only this format needs it
    from markupsafe import Markup  # noqa: PLC0415  # the same

    def shown(value: object) -> object:
        """Text of other people with its control characters made visible; markup of our own as it is."""
        if isinstance(value, Markup) or not isinstance(value, str):
            return value
        before, after = (" " * text[:1].isspace() for text in (value, value[::-1]))
        return f"{before}{visible(value)}{after}"

    return Environment(
        loader=FunctionLoader(_file),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )

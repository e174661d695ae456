"""Puts the page together: templates, style, script, and a policy that lets the browser load nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import network, routes, words
from consentry.report.html import say
from consentry.report.html.limits import PAPER, SCREEN, Limits
from consentry.report.html.pictures import picture
from consentry.report.html.view import View, kind_of, shorten, split_name
from consentry.report.summary import open_findings, suppressed

_FOLDER = Path(__file__).parent


def render(reports: Sequence[Report], language: Language) -> str:
    """Return one page for all apps, in both languages; `language` is the one it opens in."""
    return _page(reports, language, (Language.ZH, Language.EN), SCREEN, script=_asset("script.js"))


def print_page(reports: Sequence[Report], language: Language) -> str:
    """Return the page for paper: one language, shorter lists, nothing folded, no script."""
    return _page(reports, language, (language,), PAPER, script="")


def _page(
    reports: Sequence[Report], language: Language, languages: tuple[Language, ...], limits: Limits, *, script: str
) -> str:
    style = _asset("style.css") + (_asset("paper.css") if not script else "")
    views = [View(report, f"r{number}", limits) for number, report in enumerate(reports, start=1)]
    template = _environment(limits).get_template("page.html.j2")
    return template.render(
        views=views,
        language=language,
        both=len(languages) > 1,
        limits=limits,
        say=say.speaker(languages, limits),
        style=Markup(style),  # noqa: S704  # our own file
        script=Markup(script),  # noqa: S704  # our own file
        policy=Markup(_policy(style, script)),  # noqa: S704  # our own words and digests
    )


def _policy(style: str, script: str) -> str:
    """Return the content security policy: this style, this script, and nothing from anywhere."""
    parts = ["default-src 'none'", f"style-src '{_digest(style)}'", "base-uri 'none'", "form-action 'none'"]
    if script:
        parts.append(f"script-src '{_digest(script)}'")
    return "; ".join(parts)


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _asset(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def _environment(limits: Limits) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: say.shown(value, limits),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "words": words,
        "fetched_title": network.TITLE,
        "fetched": network.outcome,
        "routes": routes,
        "picture": picture,
        "official": say.official,
        "link": say.link,
        "split_name": split_name,
        "shorten": shorten,
        "kind_of": kind_of,
        "suppressed": suppressed,
        "open_findings": open_findings,
    }
    return environment

"""Strings into HTML: bilingual texts, names from the app, links. Everything that is not `Markup` is escaped and visible."""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup, escape

from consentry.model.text import Language, Text
from consentry.report.html.limits import Limits
from consentry.report.visible import cut, visible

_TAG = {Language.ZH: "zh-CN", Language.EN: "en"}


#: a run without a place to break, and the pieces it is offered in
_RUN = re.compile(r"[^\s\u2e80-\uffff]{30,}")
_PIECE = re.compile(r"[^./$;:,(]{0,29}[./$;:,(]|.{1,30}", re.DOTALL)


def shown(value: object, limits: Limits) -> object:
    """Return what a template may print of `value`: the last step for every expression in a template."""
    if value is None:
        raise TypeError("a template prints a value that is not there")
    if isinstance(value, str) and not isinstance(value, Markup):
        text = visible(cut(value, limits.longest), lines=True)
        return breakable(text) if limits.breaks else text
    return value


def breakable(text: str) -> Markup | str:
    """Return `text` with offers to break long runs: the engine for paper takes minutes over names that have none."""
    parts: list[Markup] = []
    start = 0
    for run in _RUN.finditer(text):
        parts.append(escape(text[start : run.start()]))
        parts.append(Markup("<wbr>").join(_PIECE.findall(run.group())))
        start = run.end()
    return Markup("").join([*parts, escape(text[start:])]) if parts else text


def speaker(languages: tuple[Language, ...], limits: Limits) -> Callable[..., Markup]:
    """Return the function `say(text)` or `say(zh, en)` for a page that holds `languages`."""

    def say(text: Text | str, en: str = "") -> Markup:
        value = text if isinstance(text, Text) else Text(text, en)
        if value.zh == value.en:
            return escape(shown(value.zh, limits))
        spans = (
            Markup('<span class="{}" lang="{}">{}</span>').format(
                language, _TAG[language], shown(value.in_(language), limits)
            )
            for language in languages
        )
        return Markup("").join(spans)

    return say


def official(text: Text) -> Markup:
    """Return a text in its official Chinese wording, whatever the language of the page, and whole."""
    return Markup('<span lang="zh-CN">{}</span>').format(breakable(visible(text.zh, lines=True)))


def link(url: str, limits: Limits) -> Markup:
    """Return an address as a link where it is plain https, else as text."""
    text = shown(url, limits)
    plain = url.isascii() and url.isprintable() and not set(url) & set(" <>\"'`\\")
    if url.startswith("https://") and plain and len(url) <= limits.longest:
        return Markup('<a class="out" href="{}" rel="noopener noreferrer nofollow">{}</a>').format(url, text)
    return Markup("<code>{}</code>").format(text)

"""Strings into HTML: bilingual texts, names from the app, links. Everything that is not `Markup` is escaped and visible."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup, escape

from consentry.model.text import Language, Text
from consentry.report.visible import cut, visible

#: characters of one string that are shown; names of an app may be of any length
LONGEST = 2000

_TAG = {Language.ZH: "zh-CN", Language.EN: "en"}


def shown(value: object) -> object:
    """Return what a template may print of `value`: the last step for every expression in a template."""
    if value is None:
        raise TypeError("a template prints a value that is not there")
    if isinstance(value, str) and not isinstance(value, Markup):
        return cut(visible(value, lines=True), LONGEST)
    return value


def speaker(languages: tuple[Language, ...]) -> Callable[[Text | str, str], Markup]:
    """Return the function `say(text)` or `say(zh, en)` for a page that holds `languages`."""

    def say(text: Text | str, en: str = "") -> Markup:
        value = text if isinstance(text, Text) else Text(text, en)
        if value.zh == value.en:
            return escape(shown(value.zh))
        spans = (
            Markup('<span class="{}" lang="{}">{}</span>').format(language, _TAG[language], shown(value.in_(language)))
            for language in languages
        )
        return Markup("").join(spans)

    return say


def official(text: Text) -> Markup:
    """Return a text in its official Chinese wording, whatever the language of the page."""
    return Markup('<span lang="zh-CN">{}</span>').format(shown(text.zh))


def link(url: str) -> Markup:
    """Return an address as a link where it is plain https, else as text."""
    text = shown(url)
    if url.startswith("https://") and url.isascii() and url.isprintable() and not set(url) & set(" <>\"'`\\"):
        return Markup('<a class="out" href="{}" rel="noopener noreferrer nofollow">{}</a>').format(url, text)
    return Markup("<code>{}</code>").format(text)

"""Tags of pages about inspected apps: `{% load inspected %}`."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from consentry.campaign.web.reporting.page import page_language
from consentry.campaign.web.tones import tone
from consentry.model.text import Language
from consentry.model.verdict import Outcome
from consentry.report import visible as marks
from consentry.report import words

register = template.Library()


@register.filter
def visible(text: object) -> str:
    """Return a name that an app or a list gave, with everything invisible in it spelled out; it is escaped as ever."""
    return marks.visible(str(text)) if text is not None else ""


@register.simple_tag
def said(zh: str, en: str) -> str:
    """Return what exists in the page's language, else in the other one: `{% said finding.summary finding.summary_en %}`."""
    wanted, other = (en, zh) if page_language() is Language.EN else (zh, en)
    return marks.visible(wanted or other, lines=True)


@register.simple_tag
def outcome(value: str) -> SafeString:
    """Return a badge of a verdict, symbol and word."""
    known = Outcome(value)
    text = words.OUTCOME[known].in_(page_language())
    return format_html(
        '<span class="badge {}"><span aria-hidden="true">{}</span> {}</span>', tone(value), words.SYMBOL[known], text
    )

"""Tags of the templates: `{% load web %}`."""

from __future__ import annotations

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from consentry.campaign.people.roles import ROLE_NAMES, Role
from consentry.campaign.web.tones import tone
from consentry.report.visible import visible as made_visible

register = template.Library()


@register.simple_tag
def badge(value: object, label: object = None) -> SafeString:
    """Return a badge of a state: `{% badge case.state case.get_state_display %}`."""
    return format_html('<span class="badge {}">{}</span>', tone(str(value)), value if label is None else label)


@register.filter
def short(digest: object) -> str:
    """Return the first twelve digits of a hash."""
    return str(digest)[:12]


@register.filter
def visible(text: object) -> str:
    """Return a name from an app, a table or a person with everything spelled out that a reader could not see."""
    return made_visible(str(text))


@register.filter
def role_name(value: str) -> object:
    """Return what a role is called; as it is where it is none."""
    return ROLE_NAMES[Role(value)] if value in list(Role) else value

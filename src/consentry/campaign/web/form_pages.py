"""Pages that are nothing but a form: one template, one way to make them."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url

from consentry.campaign.web.area import Text
from consentry.campaign.web.pages import show


def form_page(
    request: HttpRequest, form: BaseForm, title: Text, button: Text, up: tuple[Any, ...], up_label: Text, **more: Any
) -> HttpResponse:
    """Return the page of a form. `up`: name and arguments of the page it belongs to; `more`: `upload`, `intro`, `campaign`."""
    context = {"form": form, "title": title, "button": button, "up": resolve_url(*up), "up_label": up_label}
    return show(request, "web/parts/form_page.html", context | more)

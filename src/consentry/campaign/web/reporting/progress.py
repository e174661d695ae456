"""How an inspection goes: the part of a page that asks again while it is queued or running."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from consentry.campaign.jobs.acts import ACTIVE
from consentry.campaign.jobs.models import Inspection


def context(inspection: Inspection, state_url: str, cancel_url: str) -> dict[str, Any]:
    """Return what the template `web/reporting/state.html` shows."""
    return {
        "inspection": inspection,
        "active": inspection.state in ACTIVE,
        "state_url": state_url,
        "cancel_url": cancel_url,
    }


def answer(request: HttpRequest, values: dict[str, Any]) -> HttpResponse:
    """Return the part alone; when the inspection is over, the whole page is loaded anew."""
    response = render(request, "web/reporting/state.html", values)
    if not values["active"]:
        response.headers["HX-Refresh"] = "true"
    return response

"""Pages that say why not: 400, 403, 404, 409, 413, 429, 500; in both languages."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django_fsm import TransitionNotAllowed

from consentry.campaign.cases.locking import Stale
from consentry.campaign.people.access import FourEyesViolation

_log = logging.getLogger(__name__)


class ErrorsMiddleware:
    """Answers what acts refuse because of the state of things with 409."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer a conflict; let other exceptions go on."""
        if isinstance(exception, Stale):
            return _conflict(request, str(exception))
        if isinstance(exception, TransitionNotAllowed):
            return _conflict(request, _("This step is not possible in the present state."))
        return None


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the request is not one that a page of ours sends."""
    if isinstance(exception, RequestDataTooBig):
        limit = filesizeformat(settings.UPLOAD_LIMIT_BYTES)
        text = _("More was sent than is accepted in one go: the limit is %(limit)s.") % {"limit": limit}
        return _say(request, 413, _("Too large"), text)
    return _say(request, 400, _("Not understood"), _("The request could not be read."))


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that the person may not; where it is because of an earlier act of their own, say so."""
    if isinstance(exception, FourEyesViolation):
        text = _("You did the earlier step yourself. Somebody else must do this one.")
        return _say(request, 403, _("Somebody else must do this"), text)
    return _say(request, 403, _("Not allowed"), _("None of your roles allows this."))


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form did not come from a page of ours."""
    _log.warning("CSRF check failed at %s: %s", request.path, reason)
    text = _("The form was not sent from a page of this site, or the page was too old. Load the page again.")
    return _say(request, 403, _("Not allowed"), text)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django's
    """Say that there is nothing, or nothing that this person may see."""
    text = _("There is nothing at this address, or nothing that you may see.")
    return _say(request, 404, _("Not found"), text)


def locked_out(request: HttpRequest, credentials: Any = None, *args: Any, **kwargs: Any) -> HttpResponse:  # noqa: ARG001
    """Say that there were too many wrong passwords."""
    text = _("There were too many attempts to sign in. Try again in a quarter of an hour.")
    return _say(request, 429, _("Too many attempts"), text)


def server_error(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django's
    """Say that something is broken here. Asks nothing of the database: that may be what is broken."""
    context = {"status": 500, "title": _("Something went wrong"), "text": _("It is our fault, and it was noted.")}
    return render(None, "web/plain_error.html", context, status=500)


def _conflict(request: HttpRequest, text: str) -> HttpResponse:
    return _say(request, 409, _("It has changed meanwhile"), text, again=request.path)


def _say(request: HttpRequest, status: int, title: str, text: str, *, again: str = "") -> HttpResponse:
    context = {"status": status, "title": title, "text": text, "again": again}
    return render(request, "web/error.html", context, status=status)

"""Each request gets a name and one line in the log; a database that does not answer becomes 503 instead of 500."""

from __future__ import annotations

import logging
import re
import sys
import time
import uuid
from collections.abc import Callable
from typing import Any

from django.core.signals import got_request_exception
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from consentry.campaign.people.address import client_address
from consentry.campaign.upkeep import logs

_log = logging.getLogger("consentry.request")
_GIVEN = re.compile(r"[A-Za-z0-9-]{8,64}")
_MARK = "_consentry_unavailable"
_RETRY_SECONDS = 5
#: the server is not reached or stops, a statement or lock takes too long, two transactions wait for each other
_UNAVAILABLE = (OperationalError, InterfaceError)


class RequestMiddleware:
    """The outermost one: sees every answer, and every error that others could not answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        got_request_exception.connect(_mark)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        given = request.headers.get("X-Request-ID", "")
        name = given if _GIVEN.fullmatch(given) else uuid.uuid4().hex
        token = logs.request_id.set(name)
        began = time.monotonic()
        try:
            response = self._answer(request)
            response["X-Request-ID"] = name
            _note(request, response, time.monotonic() - began)
        finally:
            logs.request_id.reset(token)
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        try:
            response = self._get_response(request)
        except _UNAVAILABLE:  # the page that says so needed the database too
            return unavailable(request)
        return unavailable(request) if response.status_code >= 500 and hasattr(request, _MARK) else response


def unavailable(request: HttpRequest) -> HttpResponse:
    """Say that it will work again in a moment. Whether a change was made is not known where a commit was not answered. Asks nothing of the database."""
    text = _("The service is not available for a moment. Look whether your change was made, then try again.")
    if request.path.startswith("/api/"):
        response: HttpResponse = JsonResponse({"code": "unavailable", "detail": str(text)}, status=503)
    else:
        context = {"status": 503, "title": _("Not available"), "text": text}
        response = render(None, "web/plain_error.html", context, status=503)
    response["Retry-After"] = str(_RETRY_SECONDS)
    response["Cache-Control"] = "no-store"
    return response


def _mark(request: HttpRequest | None = None, **_more: Any) -> None:
    if request is not None and isinstance(sys.exc_info()[1], _UNAVAILABLE):
        setattr(request, _MARK, True)


def _note(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    user = request.__dict__.get("_cached_user")  # without asking the database for it
    values = {
        "method": request.method,
        "path": request.path,  # without the query, in which people search
        "status": response.status_code,
        "milliseconds": round(seconds * 1000, 1),
        "user": getattr(user, "pk", None),
        "address": client_address(request),
    }
    text = "%(method)s %(path)s %(status)s %(milliseconds)s ms"
    _log.log(logging.ERROR if response.status_code >= 500 else logging.INFO, text, values, extra=values)

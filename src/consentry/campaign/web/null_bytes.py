"""Refuses NUL bytes wherever they come in: no page needs them, and PostgreSQL cannot store them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, QueryDict


class NullBytesMiddleware:
    """Answers 400 to NUL in address, cookies, query or form. JSON bodies are checked where they are read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        _refuse(request.COOKIES.values())
        if not _api(request):
            _refuse((request.path_info, *_texts(request.GET)))
        return self._get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> None:
        """Look at the form, after the check of where it comes from."""
        if request.method == "POST" and not _api(request):
            _refuse(_texts(request.POST))
            _refuse(str(file.name) for _field, files in request.FILES.lists() for file in files)


def _api(request: HttpRequest) -> bool:
    """Return whether the API answers: it refuses NUL itself, and reads nothing before it knows who sends it."""
    return request.path_info.startswith("/api/v1/")


def _texts(given: QueryDict) -> Iterable[str]:
    for name, values in given.lists():
        yield name
        yield from map(str, values)


def _refuse(texts: Iterable[str]) -> None:
    if any("\x00" in text for text in texts):
        raise BadRequest("a NUL byte was sent")

"""Nobody who must use a second factor gets further without it."""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, resolve, reverse
from django.urls.exceptions import Resolver404

from consentry.campaign.people import second_factor
from consentry.campaign.people.models import User

#: the page where the code is entered (or the device enrolled), and what is reached without it
PAGE = "web:second_factor"
ALLOWED = frozenset({PAGE, "web:second_factor_qr", "web:login", "web:logout", "web:language", "set_language"})


class SecondFactorMiddleware:
    """Send such a person to the page of the second factor; the API's tokens were issued with it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        user = request.user
        if isinstance(user, User) and second_factor.missing(user) and not _allowed(request.path_info):
            try:
                return redirect(reverse(PAGE))
            except NoReverseMatch:
                raise PermissionDenied("a second factor is required") from None
        return self._get_response(request)


def _allowed(path: str) -> bool:
    try:
        found = resolve(path)
    except Resolver404:
        return False
    return found.view_name in ALLOWED or "api-v1" in found.namespaces  # there, a cookie counts for nothing

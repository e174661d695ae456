"""What makes a function a page: who may open it, by which methods; how it answers.

Every page is marked by `page` or `public_page`: the mark refuses before the function runs, and the test of all pages
(`tests/campaign/web/test_every_page.py`) reads it. It opens a page to whoever may do *one* of the actions on anything;
which objects are there is for the `queries`, what may be done with them for the `acts`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django_htmx.middleware import HtmxDetails

from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action

_P = ParamSpec("_P")
View = Callable[..., HttpResponseBase]
GET = ("GET",)
POST = ("POST",)
BOTH = ("GET", "POST")


class Request(HttpRequest):
    """A request of somebody who is signed in."""

    user: User
    htmx: HtmxDetails


@dataclass(frozen=True)
class Needs:
    """What a page needs."""

    actions: tuple[Action, ...]  #: one of them; empty: to be signed in
    methods: tuple[str, ...]
    public: bool = False


def page(
    *actions: Action, methods: tuple[str, ...] = GET
) -> Callable[[Callable[Concatenate[Request, _P], HttpResponseBase]], View]:
    """Mark a page for people who are signed in and may do one of the actions; without actions: for all of them."""
    needs = Needs(actions=actions, methods=methods)

    def mark(
        view: Callable[Concatenate[Request, _P], HttpResponseBase],
    ) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: _P.args, **kwargs: _P.kwargs) -> HttpResponseBase:
            if not isinstance(request.user, User):
                return redirect_to_login(request.get_full_path())
            if actions and not any(access.may(request.user, action) for action in actions):
                raise PermissionDenied("none of the roles of this person opens this page")
            if not _allowed(request, methods):
                return HttpResponseNotAllowed(methods)
            response = view(cast("Request", request), *args, **kwargs)
            response.headers.setdefault("Cache-Control", "private, no-store")
            return response

        guarded.needs = needs  # type: ignore[attr-defined]
        return guarded

    return mark


def public_page(
    *, methods: tuple[str, ...] = GET
) -> Callable[
    [Callable[Concatenate[HttpRequest, _P], HttpResponseBase]],
    Callable[Concatenate[HttpRequest, _P], HttpResponseBase],
]:
    """Mark a page that everybody may open, signed in or not."""
    needs = Needs(actions=(), methods=methods, public=True)

    def mark(
        view: Callable[Concatenate[HttpRequest, _P], HttpResponseBase],
    ) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: _P.args, **kwargs: _P.kwargs) -> HttpResponseBase:
            if not _allowed(request, methods):
                return HttpResponseNotAllowed(methods)
            return view(request, *args, **kwargs)

        guarded.needs = needs  # type: ignore[attr-defined]
        return guarded

    return mark


def sent(request: HttpRequest) -> QueryDict | None:
    """Return the form that was sent, even an empty one; None where none was. For `Form(sent(request))`."""
    return request.POST if request.method == "POST" else None


def show(request: HttpRequest, template: str, context: Mapping[str, Any] | None = None) -> HttpResponse:
    """Return the page; its status is 422 where a form in it was sent and is wrong."""
    context = dict(context or {})
    wrong = any(isinstance(value, BaseForm) and value.is_bound and value.errors for value in context.values())
    refused = wrong and request.method == "POST"
    return render(request, template, context, status=422 if refused else 200)


def _allowed(request: HttpRequest, methods: tuple[str, ...]) -> bool:
    return request.method in methods or (request.method == "HEAD" and "GET" in methods)

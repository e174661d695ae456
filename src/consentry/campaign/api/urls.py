"""Addresses of the API. Below them every answer is one of the API's, also for addresses and methods that it does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, re_path
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from consentry.campaign.api import conditions
from consentry.campaign.api.problems import Problem, answer, not_found
from consentry.campaign.api.service import api, document

_View = Callable[..., HttpResponseBase]
app_name = "api-v1"


def _served(view: _View) -> _View:
    """HEAD is a GET whose body the server leaves out; a wrong method is told as a problem."""

    def serve(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method == "HEAD":
            request.method = "GET"
        response = view(request, *args, **kwargs)
        if response.status_code != 405:
            return response
        detail = _("Allowed here: %(methods)s") % {"methods": response.headers["Allow"]}
        return answer(Problem(405, "method", detail, headers={"Allow": response.headers["Allow"]}))

    return csrf_exempt(serve)


def _openapi(request: HttpRequest) -> HttpResponseBase:
    if request.method != "GET":
        detail = _("Allowed here: %(methods)s") % {"methods": "GET"}
        return answer(Problem(405, "method", detail, headers={"Allow": "GET"}))
    return conditions.tagged(request, JsonResponse(document(), json_dumps_params={"ensure_ascii": False}))


def _unknown(_request: HttpRequest) -> HttpResponseBase:
    return answer(not_found())


def _patterns() -> list[URLPattern]:
    found: list[URLPattern] = []
    for each in api.urls[0]:
        if isinstance(each, URLPattern) and each.name != "api-root":
            each.callback = _served(each.callback)
            found.append(each)
    return found


urlpatterns = [
    path("openapi.json", _served(_openapi), name="openapi"),
    *_patterns(),
    re_path(r"", _served(_unknown)),
]

"""Conditional requests: an unchanged answer is not sent again, and a change against an older version is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from django.db.models import Model
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _

from consentry.campaign.api.problems import Problem, not_found


def tag(content: bytes) -> str:
    """Return the ETag of bytes."""
    return f'"{hashlib.sha256(content).hexdigest()[:40]}"'


def tagged(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Give an answer its ETag, or 304 instead of it where the client has it already."""
    if response.status_code != 200:
        return response
    if "ETag" not in response.headers:
        if not isinstance(response, HttpResponse):
            return response
        response.headers["ETag"] = tag(response.content)
    response.headers.setdefault("Cache-Control", "private, no-cache")
    if not _matches(request.headers.get("If-None-Match", ""), response.headers["ETag"]):
        return response
    if isinstance(response, FileResponse) and response.file_to_stream is not None:
        response.file_to_stream.close()  # not the response: closing that ends the request for the database too
    kept = {name: response.headers[name] for name in ("ETag", "Cache-Control")}
    unchanged = HttpResponse(status=304, headers=kept)
    del unchanged.headers["Content-Type"]
    return unchanged


def require_unchanged(
    request: HttpRequest, model: type[Model], pk: int, represent: Callable[[], HttpResponseBase]
) -> None:
    """Refuse the request where `If-Match` names another state of the object than the present one. Raises Problem (412).

    The row is locked until the transaction ends: nothing changes between this look and the act.
    """
    wanted = request.headers.get("If-Match")
    if wanted is None:
        return
    if not model._default_manager.select_for_update().filter(pk=pk).exists():
        raise not_found()
    response = represent()
    if response.status_code != 200 or not isinstance(response, HttpResponse):
        raise not_found()
    if not _matches(wanted, tag(response.content), weak=False):
        detail = _("Somebody else changed this meanwhile. Look at it again, then decide.")
        raise Problem(412, "changed", detail)


def _matches(header: str, current: str, *, weak: bool = True) -> bool:
    given = [part.strip() for part in header.split(",")]
    return "*" in given or current in [part.removeprefix("W/") if weak else part for part in given]

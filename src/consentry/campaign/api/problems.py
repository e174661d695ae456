"""Errors as RFC 9457 problems: `code`, and for each wrong field its `code`, `field` and `message` in the request's language."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
import ninja.errors
from django.core.exceptions import (
    NON_FIELD_ERRORS,
    ObjectDoesNotExist,
    PermissionDenied,
    RequestDataTooBig,
    SuspiciousOperation,
    ValidationError,
)
from django.db import IntegrityError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext as _
from django_fsm import TransitionNotAllowed
from ninja import NinjaAPI

from consentry.campaign.bulletins.exports import NotPublished
from consentry.campaign.bulletins.models import Immutable
from consentry.campaign.cases.locking import Stale
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.registry.blobs import TooLarge

MEDIA_TYPE = "application/problem+json"
_LOG = logging.getLogger(__name__)


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong with a request."""

    code: str
    field: str  #: dotted path in the body, or the name of a parameter; empty = the request as a whole
    message: str


class Problem(Exception):
    """The request is answered with this problem."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        faults: Sequence[Fault] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.faults = tuple(faults)
        self.headers = dict(headers or {})


def answer(problem: Problem) -> HttpResponse:
    """Return the response that tells the problem."""
    body = {
        "type": "about:blank",
        "title": _titles()[problem.status],
        "status": problem.status,
        "code": problem.code,
        "detail": problem.detail,
        "errors": [msgspec.to_builtins(fault) for fault in problem.faults],
    }
    text = json.dumps(body, ensure_ascii=False)
    return HttpResponse(
        text.encode("utf-8", "replace"), status=problem.status, content_type=MEDIA_TYPE, headers=problem.headers
    )


def fault(field: str, code: str, message: str) -> Problem:
    """Return the problem (422) of one wrong field."""
    return Problem(422, "invalid", message, faults=[Fault(code=code, field=field, message=message)])


def not_found() -> Problem:
    """Return the problem of what is not there, or may not be seen."""
    return Problem(404, "not_found", _("There is nothing here that you may see."))


def stale(error: Stale) -> Problem:
    """Return the problem of a change made against an older version."""
    return Problem(409, "stale", str(error))


def install(api: NinjaAPI) -> None:
    """Let the API answer every exception with a problem."""
    for kind, translate in _TRANSLATIONS.items():
        api.add_exception_handler(kind, _handler(translate))


def _handler(translate: Callable[[Any], Problem]) -> Callable[[HttpRequest, Any], HttpResponse]:
    def handle(_request: HttpRequest, error: Any) -> HttpResponse:
        return answer(translate(error))

    return handle


def _titles() -> dict[int, str]:
    return {
        400: _("The request cannot be read"),
        401: _("A valid token is needed"),
        403: _("Not allowed"),
        404: _("Not found"),
        405: _("This address does not know the method"),
        409: _("In conflict with the present state"),
        412: _("Changed meanwhile"),
        413: _("Too large"),
        415: _("Unknown media type"),
        422: _("Something in the request is wrong"),
        429: _("Too many requests"),
        500: _("An error of the service"),
        503: _("Busy"),
    }


def _invalid(error: ValidationError) -> Problem:
    faults = list(_faults(error))
    return Problem(422, "invalid", " ".join(fault.message for fault in faults), faults=faults)


def _faults(error: ValidationError) -> Iterator[Fault]:
    fields: dict[str, list[ValidationError]] = getattr(error, "error_dict", None) or {"": error.error_list}
    for field, errors in fields.items():
        for one in errors:
            name = "" if field == NON_FIELD_ERRORS else field
            yield Fault(code=str(one.code or "invalid"), field=name, message=" ".join(one.messages))


def _unfit(error: ninja.errors.ValidationError) -> Problem:
    """Return the problem of a request that does not fit the schema."""
    faults = [_unfit_fault(one) for one in error.errors]
    return Problem(422, "invalid", " ".join(dict.fromkeys(fault.message for fault in faults)), faults=faults)


def _unfit_fault(error: Mapping[str, Any]) -> Fault:
    where = [str(part) for part in error["loc"]]
    parts = where[2:] if where[0] in ("body", "form", "query", "file") and len(where) > 2 else where[1:]
    messages = {
        "missing": _("This field is required."),
        "extra_forbidden": _("There is no such field."),
        "string_too_long": _("The text is too long."),
        "string_too_short": _("The text is too short."),
        "too_long": _("There are too many entries."),
        "too_short": _("There are too few entries."),
        "literal_error": _("This is none of the possible values."),
        "greater_than_equal": _("The number is too small."),
        "less_than_equal": _("The number is too large."),
        "string_type": _("A text is needed."),
        "list_type": _("A list is needed."),
    }
    code = str(error["type"])
    numbers = ("int_type", "int_parsing", "int_from_float", "int_parsing_size")
    message = _("A whole number is needed.") if code in numbers else messages.get(code, _("This value is not valid."))
    return Fault(code=code, field=".".join(parts), message=message)


def _http(error: ninja.errors.HttpError) -> Problem:
    return Problem(error.status_code, "http", str(error))


def _unexpected(error: Exception) -> Problem:
    _LOG.error("the API failed", exc_info=error)
    return Problem(500, "error", _("Something went wrong here. It was written down."))


def _busy(error: OperationalError) -> Problem:
    _LOG.error("the database was busy or away", exc_info=error)
    return Problem(503, "busy", _("The database is busy. Try again."), headers={"Retry-After": "2"})


def _too_large(_error: Exception) -> Problem:
    return Problem(413, "too_large", _("More bytes were sent than are allowed."))


def _malformed(_error: Exception) -> Problem:
    return Problem(400, "malformed", _("The request cannot be read."))


_TRANSLATIONS: dict[type[Exception], Callable[[Any], Problem]] = {
    Problem: lambda error: error,
    ValidationError: _invalid,
    ninja.errors.ValidationError: _unfit,
    ninja.errors.HttpError: _http,
    ObjectDoesNotExist: lambda _error: not_found(),
    Http404: lambda _error: not_found(),
    NotPublished: lambda _error: not_found(),
    FourEyesViolation: lambda _error: Problem(
        403, "four_eyes", _("You took an earlier step on this yourself: somebody else must take this one.")
    ),
    PermissionDenied: lambda _error: Problem(403, "forbidden", _("You may not do this.")),
    Stale: stale,
    TransitionNotAllowed: lambda _error: Problem(
        409, "state", _("In its present state this cannot be done. Look at it again.")
    ),
    Immutable: lambda _error: Problem(409, "published", _("What is published does not change: draft a correction.")),
    IntegrityError: lambda _error: Problem(409, "conflict", _("Somebody else changed the same thing. Try again.")),
    OperationalError: _busy,
    RequestDataTooBig: _too_large,
    TooLarge: _too_large,
    SuspiciousOperation: _malformed,
    MultiPartParserError: _malformed,
    UnreadablePostError: _malformed,
    Exception: _unexpected,
}

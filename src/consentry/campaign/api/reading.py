"""Reading what came, strictly: what is not understood is refused, never guessed or dropped."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _
from ninja.operation import Operation
from ninja.parser import Parser

from consentry.campaign.api.problems import Fault, Problem

JSON = "application/json"
FORM = "multipart/form-data"
_DEEPEST = 20


class StashedParser(Parser):
    """Gives ninja the body that the gate has read."""

    def parse_body(self, request: HttpRequest) -> dict[str, Any]:
        """Return the JSON value."""
        content: dict[str, Any] = request.content  # type: ignore[attr-defined]  # ApiRequest
        return content


def read(request: HttpRequest, operation: Operation) -> None:
    """Read body and parameters, and check them before anything else looks. Raises Problem (400, 413, 415, 422)."""
    _check_charset(request)
    names = {model.__ninja_param_source__: set(_names(model)) for model in operation.models}
    _refuse_unknown(request.GET, names.get("query", set()))
    _check_texts(request.GET)
    if "form" in names or "file" in names:
        if request.content_type != FORM:
            raise _media_type(FORM)
        _refuse_unknown(request.POST, names.get("form", set()))
        _refuse_unknown(request.FILES, names.get("file", set()))
        _check_texts(request.POST)
    elif "body" in names:
        if request.content_type != JSON:
            raise _media_type(JSON)
        request.content = _parse(request.body)  # type: ignore[attr-defined]  # ApiRequest
    elif request.method not in ("GET", "HEAD") and request.body:
        raise Problem(422, "invalid", _("No body belongs here."))


def _names(model: Any) -> Iterable[str]:
    names: Iterable[str] = getattr(model, "__ninja_flatten_map__", None) or model.model_fields
    return names


def _media_type(wanted: str) -> Problem:
    return Problem(415, "media_type", _("Send this as %(type)s.") % {"type": wanted})


def _check_charset(request: HttpRequest) -> None:
    charset = (request.content_params or {}).get("charset", "utf-8").lower()
    if charset not in ("utf-8", "utf8"):
        raise Problem(415, "media_type", _("Only UTF-8 is read."))


def _parse(body: bytes) -> Any:
    try:
        value = json.loads(body.decode(), object_pairs_hook=_unique, parse_constant=_refuse_constant)
        _check(value, 0)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        raise Problem(400, "malformed", _("The body is not JSON in UTF-8.")) from error
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Problem(422, "invalid", _("A field is named twice."))
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"not JSON: {name}")


def _check(value: object, depth: int) -> None:
    if depth > _DEEPEST:
        raise Problem(422, "invalid", _("The body is nested too deep."))
    match value:
        case str():
            check_text(value, "")
        case dict():
            for key, item in value.items():
                check_text(key, "")
                _check(item, depth + 1)
        case list():
            for item in value:
                _check(item, depth + 1)


def _check_texts(values: QueryDict) -> None:
    for name, texts in values.lists():
        for text in (name, *texts):
            check_text(str(text), name)


def check_text(text: str, field: str) -> None:
    """Raise Problem (422) for what no database keeps: NUL, and halves of a surrogate pair."""
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        message = _("A text holds a NUL or half a character.")
        shown = field if field.isprintable() else ""
        raise Problem(422, "invalid", message, faults=[Fault(code="text", field=shown, message=message)])


def _refuse_unknown(given: Mapping[str, Any], known: set[str]) -> None:
    unknown = [name for name in given if name not in known]
    if unknown:
        message = _("There is no such field.")
        raise Problem(
            422, "invalid", message, faults=[Fault(code="unknown", field=name, message=message) for name in unknown]
        )

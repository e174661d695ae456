"""What ninja's OpenAPI document leaves out: every answer, security with scopes, headers, examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http.client import responses
from typing import Any

from consentry.campaign.api.endpoints import ENDPOINTS, Endpoint
from consentry.campaign.api.problems import MEDIA_TYPE
from consentry.campaign.overview.exports import FORMATS
from consentry.campaign.people.roles import Action

DESCRIPTION = """The acts and queries of the campaign service.

Send a token as `Authorization: Bearer …`; it is issued in the pages, with scopes and an end. Errors are RFC 9457 problems
in the language of `Accept-Language` (`zh-hans`, `en`). Lists are walked by `next`. A write may carry an `Idempotency-Key`:
sent again within 24 hours with the same body, it is answered again and not done again. Where `If-Match` is taken, an ETag
of the object's GET makes sure that nobody changed it meanwhile. What a path names and one may not see is 404.
"""

_STRING: dict[str, Any] = {"type": "string"}
_PROBLEM: dict[str, Any] = {
    "title": "Problem",
    "description": "RFC 9457, with a stable `code` and what is wrong field by field.",
    "type": "object",
    "required": ["type", "title", "status", "code", "detail", "errors"],
    "properties": {
        "type": _STRING,
        "title": _STRING,
        "status": {"type": "integer"},
        "code": _STRING,
        "detail": _STRING,
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["code", "field", "message"],
                "properties": {"code": _STRING, "field": _STRING, "message": _STRING},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
    "examples": [
        {
            "type": "about:blank",
            "title": "Something in the request is wrong",
            "status": 422,
            "code": "invalid",
            "detail": "This field is required.",
            "errors": [{"code": "missing", "field": "title", "message": "This field is required."}],
        }
    ],
}
_MEANINGS = {
    400: "The request cannot be read.",
    401: "No token, or one that is unknown, over, or revoked.",
    403: "Role, scope or the four-eyes rule do not allow it.",
    404: "Not there, or not to be seen.",
    405: "The address does not know the method.",
    409: "In conflict with the present state; changed meanwhile; the same Idempotency-Key is in use.",
    412: "Changed since the ETag of If-Match.",
    413: "More bytes than allowed.",
    415: "Not the media type or charset that is read here.",
    422: "Not understood, or refused by the rules of the service.",
    429: "Too many requests.",
    500: "An error of the service.",
    503: "The database is busy.",
}
_HEADERS: dict[int, dict[str, Any]] = {
    401: {"WWW-Authenticate": {"schema": _STRING, "required": True}},
    429: {"Retry-After": {"schema": _STRING, "required": True}},
    503: {"Retry-After": {"schema": _STRING, "required": True}},
}
_ETAG = {"ETag": {"schema": _STRING, "required": True}}
_ACCEPT_LANGUAGE = {
    "in": "header",
    "name": "Accept-Language",
    "required": False,
    "schema": {"type": "string", "examples": ["zh-hans", "en"]},
}


def complete(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with what was missing."""
    paths = document["paths"]
    for endpoint in ENDPOINTS:
        address = next(path for path in paths if path.endswith(f"/v1{endpoint.path}"))
        _complete(endpoint, paths[address][endpoint.method.lower()])
    components = document["components"]
    components["schemas"]["Problem"] = _PROBLEM
    components["responses"] = {str(status): _problem(status) for status in _MEANINGS}
    components["securitySchemes"] = {
        "token": {
            "type": "http",
            "scheme": "bearer",
            "description": "A token of the service; its scopes are actions: " + ", ".join(Action),
        }
    }
    document["paths"] = dict(sorted(paths.items()))
    components["schemas"] = dict(sorted(components["schemas"].items()))
    return dict(_without_titles(document))


def _complete(endpoint: Endpoint, operation: dict[str, Any]) -> None:
    operation["responses"] = dict(_responses(endpoint, operation))
    operation["parameters"] = [*operation.get("parameters", []), _ACCEPT_LANGUAGE, *_parameters(endpoint)]
    for parameter in operation["parameters"]:
        parameter["schema"] = _without_null(parameter["schema"])
    if form := operation.get("requestBody", {}).get("content", {}).get("multipart/form-data"):
        fields = form["schema"]["properties"]
        form["schema"]["properties"] = {name: _without_null(field) for name, field in fields.items()}
        form["schema"]["additionalProperties"] = False
    operation["security"] = [] if endpoint.public else [{"token": scopes} for scopes in _scopes(endpoint)]
    if operation.get("description") == operation["summary"] + ".":
        del operation["description"]


def _scopes(endpoint: Endpoint) -> list[list[str]]:
    """Return the alternatives, each with all scopes it takes."""
    also = [str(action) for action in endpoint.also]
    return [[str(action), *also] for action in endpoint.may] or [also]


def _responses(endpoint: Endpoint, operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    given = operation["responses"][endpoint.status]
    if endpoint.media:
        given["content"] = {media: {"schema": {}} for media in _medias(endpoint)}
        given["headers"] = _ETAG | {"Content-Disposition": {"schema": _STRING, "required": True}}
    elif not endpoint.writes:
        given["headers"] = _ETAG
    else:
        given["headers"] = {"Idempotency-Replayed": {"schema": {"const": "true"}, "required": False}}
    yield str(endpoint.status), given
    if not endpoint.writes:
        yield "304", {"description": "What If-None-Match names is what there is.", "headers": _ETAG}
    for status in _errors(endpoint):
        yield str(status), {"$ref": f"#/components/responses/{status}"}


def _problem(status: int) -> dict[str, Any]:
    return {
        "description": f"{responses[status]}: {_MEANINGS[status]}",
        "headers": _HEADERS.get(status, {}),
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


def _medias(endpoint: Endpoint) -> list[str]:
    office = "application/vnd.openxmlformats-officedocument"
    word, sheet = f"{office}.wordprocessingml.document", f"{office}.spreadsheetml.sheet"
    several = {
        "export_bulletin": [word, sheet, "application/pdf", "application/json"],
        "get_overview": [sheet, *sorted({each.media_type.partition(";")[0] for each in FORMATS.values()} - {sheet})],
    }
    return several.get(endpoint.name, [endpoint.media])


def _errors(endpoint: Endpoint) -> list[int]:
    found = {400, 404, 405, 413, 415, 422, 429, 500, 503}
    if not endpoint.public:
        found |= {401, 403}
    if endpoint.writes:
        found.add(409)
    if endpoint.locks:
        found.add(412)
    return sorted(found)


def _parameters(endpoint: Endpoint) -> Iterator[dict[str, Any]]:
    if endpoint.writes:
        key = {"type": "string", "pattern": "^[!-~]{1,200}$", "examples": ["8e03978e-40d5-43e8-bc93-6894a57f9324"]}
        yield _header("Idempotency-Key", key)
        if endpoint.locks:
            yield _header("If-Match", {"type": "string", "examples": ["*"]})
    else:
        yield _header("If-None-Match", _STRING)


def _header(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"in": "header", "name": name, "required": False, "schema": schema}


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of what is left out instead of sent as null: a query and a form have no null."""
    match schema.get("anyOf"):
        case [one, {"type": "null"}]:
            kept = {key: value for key, value in schema.items() if key not in ("anyOf", "default")}
            return {**kept, **one}
        case _:
            return schema


def _without_titles(value: Any, *, names: bool = False) -> Any:
    """Drop the titles that pydantic makes of field names; `names`: the keys are names of fields, not keywords."""
    match value:
        case dict():
            made = {key: item for key, item in value.items() if names or key != "title" or not _made_up(value)}
            return {key: _without_titles(item, names=key == "properties") for key, item in made.items()}
        case list():
            return [_without_titles(item) for item in value]
        case _:
            return value


def _made_up(schema: dict[str, Any]) -> bool:
    return (
        isinstance(schema.get("title"), str) and "version" not in schema and bool(re.match(r"[A-Z]", schema["title"]))
    )

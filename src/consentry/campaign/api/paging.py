"""Lists a page at a time: by the id of the last row, so that no row comes twice or is left out while others come in."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import Field, create_model

from consentry.campaign.api.problems import fault

MOST = 200


class Walk(Schema):
    """How a list is walked through."""

    limit: Annotated[int, Field(ge=1, le=MOST, description="rows of a page")] = 50
    cursor: Annotated[
        str, Field(max_length=40, description="where to go on: taken from `next` of the page before, never made up")
    ] = ""
    order: Annotated[
        Literal["id", "-id"], Field(description="oldest first, so that a later walk finds what is new; or newest first")
    ] = "id"


def page(request: HttpRequest, rows: QuerySet[Any], walk: Walk, *, key: str = "pk") -> dict[str, Any]:
    """Return a page of the rows, and the address of the next one. One query more rows or fewer, plus prefetches."""
    sign = "-" if walk.order.startswith("-") else ""
    rows = rows.order_by(f"{sign}{key}")
    if walk.cursor:
        rows = rows.filter(**{f"{key}__{'lt' if sign else 'gt'}": _position(walk)})
    found: list[Model] = list(rows[: walk.limit + 1])
    return {"items": found[: walk.limit], "next": _next(request, found, walk, key)}


def page_of(item: type[Schema]) -> Any:
    """Return the schema of a page of such items."""
    return create_model(
        f"{item.__name__}Page",
        __base__=Schema,
        items=(list[item], ...),  # type: ignore[valid-type]
        next=(str | None, Field(description="address of the next page; null = this is the last one")),
    )


def _position(walk: Walk) -> int:
    match = re.fullmatch(r"(-?)id\.([0-9]{1,19})", walk.cursor)
    if not match or f"{match[1]}id" != walk.order or int(match[2]) >= 1 << 63:
        raise fault("cursor", "cursor", _("Not a cursor of this list in this order."))
    return int(match[2])


def _next(request: HttpRequest, found: list[Model], walk: Walk, key: str) -> str | None:
    if len(found) <= walk.limit:
        return None
    parameters = request.GET.dict() | {"cursor": f"{walk.order}.{getattr(found[walk.limit - 1], key)}"}
    return f"{request.path}?{urlencode(parameters)}"

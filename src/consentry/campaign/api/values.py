"""Types of what comes in: strict, bounded by what the database holds, with their JSON schema."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Annotated, Any

from ninja import P, PathEx, Schema
from pydantic import BeforeValidator, ConfigDict, Field, StrictBool, StringConstraints, WithJsonSchema

_FIRST, _LAST = 2000, 2199  #: years: nothing of a campaign lies outside, and no time zone moves a date over the edge
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})")


class Body(Schema):
    """What is sent as JSON: no other fields, no guessing of types."""

    model_config = ConfigDict(extra="forbid", strict=True)


def _day(value: Any) -> Any:
    if isinstance(value, str) and _DAY.fullmatch(value):
        day = datetime.date.fromisoformat(value)
        if _FIRST <= day.year <= _LAST:
            return day
    raise ValueError("a day as 2019-12-31 between the years 2000 and 2199")


def _moment(value: Any) -> Any:
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        moment = datetime.datetime.fromisoformat(value)
        if _FIRST <= moment.year <= _LAST:
            return moment
    raise ValueError("a time as 2019-12-31T08:00:00+08:00 between the years 2000 and 2199")


def _flag(value: Any) -> Any:
    if value in ("true", "false"):
        return value == "true"
    return value


_BIGGEST = (1 << 63) - 1

if TYPE_CHECKING:
    PathId = int
else:
    PathId = PathEx[int, P(ge=1, le=_BIGGEST, example=1)]

Id = Annotated[int, Field(ge=1, le=_BIGGEST, examples=[1])]
Big = Annotated[int, Field(ge=0, le=_BIGGEST)]
Count = Annotated[int, Field(ge=0, le=(1 << 31) - 1)]
Version = Annotated[int, Field(ge=0, le=(1 << 31) - 1, description="the `version` that was looked at; else 409")]
Line = Annotated[str, StringConstraints(max_length=200)]
Title = Annotated[str, StringConstraints(max_length=300)]
Name = Annotated[str, StringConstraints(max_length=100)]
Prose = Annotated[str, StringConstraints(max_length=20_000)]
Day = Annotated[
    datetime.date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-12-31"]}),
]
Moment = Annotated[
    datetime.datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-12-31T08:00:00+08:00"]}),
]
#: `true` or `false` of a form or a query
Flag = Annotated[StrictBool, BeforeValidator(_flag)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

"""Loaded by schemathesis: half of the ids that it makes up become ids of what is there, so that requests get somewhere."""

from __future__ import annotations

import json
import os
from typing import Any

import schemathesis

_IDS: dict[str, list[Any]] = json.loads(os.environ["CONSENTRY_FUZZ_IDS"])
_FIELDS = {
    "app": "app_id",
    "operator": "operator_id",
    "store": "store_id",
    "release": "release_id",
    "assignment": "assignment_id",
    "merged": "app_id",
    "organisation": "organisation_id",
    "case": "case_id",
    "notice": "notice_id",
    "inspection": "inspection_id",
    "campaign": "campaign_id",
}


def _there(name: str, value: Any) -> Any:
    known = _IDS.get(_FIELDS.get(name, name))
    if known and isinstance(value, int) and not isinstance(value, bool) and value % 2:
        return known[value % len(known)]
    return value


def _mapped(values: Any) -> Any:
    return {name: _there(name, value) for name, value in values.items()} if isinstance(values, dict) else values


@schemathesis.hook
def map_path_parameters(_context: Any, path_parameters: Any) -> Any:
    """Return the parameters, half of them with ids that are there."""
    return _mapped(path_parameters)


@schemathesis.hook
def map_query(_context: Any, query: Any) -> Any:
    """Return the query, half of it with ids that are there."""
    return _mapped(query)


@schemathesis.hook
def map_body(_context: Any, body: Any) -> Any:
    """Return the body, half of it with ids that are there."""
    return _mapped(body)

"""The hash of an entry of the record. Needs no service and no database: whoever holds the entries can compute it again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

START = "0" * 64  #: stands for the entry before the first one

#: what the hash covers, with `at` in UTC to the microsecond
FIELDS = ("number", "at", "actor", "role", "action", "object_type", "object_id", "before", "after", "previous")


def digest_of(values: Mapping[str, Any]) -> str:
    """Return the hash of an entry: SHA-256 over canonical JSON of its fields. Raises KeyError where one is missing."""
    fields = {name: values[name] for name in FIELDS}
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

"""A policy as JSON, and its published schema."""

from __future__ import annotations

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.comparison import Comparison
from consentry.model.policy import Policy
from consentry.model.text import Language
from consentry.report.policy.view import view
from consentry.report.policy.wire import VERSION, WirePolicy, to_wire, with_lists
from consentry.report.policy.wire_against import against_to_wire

SCHEMA_ID = "urn:consentry:policy:1"


def render(policy: Policy, catalog: Catalog, language: Language, comparison: Comparison | None = None) -> str:
    """Return the JSON document; the same bytes for the same input, in whatever language."""
    del language
    seen = view(policy, catalog)
    wire = with_lists(to_wire(policy), seen.lists, tuple(lack.what for lack in seen.lacks))
    if comparison:
        wire = msgspec.structs.replace(wire, against=against_to_wire(comparison))
    encoded = msgspec.json.encode(wire, order="deterministic")
    return msgspec.json.format(encoded, indent=2).decode() + "\n"


def schema() -> bytes:
    """Return the JSON Schema (2020-12) of what `render` writes."""
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": f"Consentry policy, version {VERSION}",
    }
    return msgspec.json.format(msgspec.json.encode(head | msgspec.json.schema(WirePolicy)), indent=2) + b"\n"

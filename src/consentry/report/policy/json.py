"""A policy as JSON, and its published schema."""

from __future__ import annotations

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.policy import Policy
from consentry.model.text import Language
from consentry.report.policy.wire import VERSION, WirePolicy, to_wire

SCHEMA_ID = "urn:consentry:policy:1"


def render(policy: Policy, catalog: Catalog, language: Language) -> str:
    """Return the JSON document; the same bytes for the same input, in whatever language."""
    del catalog, language
    encoded = msgspec.json.encode(to_wire(policy), order="deterministic")
    return msgspec.json.format(encoded, indent=2).decode() + "\n"


def schema() -> bytes:
    """Return the JSON Schema (2020-12) of what `render` writes."""
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": f"Consentry policy, version {VERSION}",
    }
    return msgspec.json.format(msgspec.json.encode(head | msgspec.json.schema(WirePolicy)), indent=2) + b"\n"

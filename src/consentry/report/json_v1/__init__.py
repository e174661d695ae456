"""JSON, wire format version 1: written, read back, and its published schema."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.json_v1.decode import to_report
from consentry.report.json_v1.document import VERSION, Collection, Document
from consentry.report.json_v1.encode import to_wire
from consentry.report.surrogates import without_surrogates

__all__ = ["VERSION", "InvalidReport", "read_json", "render", "schema", "to_report", "to_wire"]

SCHEMA_ID = "urn:consentry:report:1"


class InvalidReport(ValueError):
    """The bytes are not a report of a version that can be read."""


class _Header(msgspec.Struct):
    format: str
    version: str


def render(reports: Sequence[Report], language: Language) -> str:
    """Return one document, or for several apps a collection. Holds both languages, so `language` changes nothing."""
    del language
    documents = tuple(to_wire(without_surrogates(report)) for report in reports)
    value = documents[0] if len(documents) == 1 else Collection(version=VERSION, reports=documents)
    return msgspec.json.format(msgspec.json.encode(value, order="deterministic"), indent=2).decode() + "\n"


def read_json(data: bytes) -> tuple[Report, ...]:
    """Return the reports that a document or a collection holds.

    Raises InvalidReport where the bytes are something else, a newer major version, or break the format.
    """
    try:
        header = msgspec.json.decode(data, type=_Header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidReport(f"not a consentry report: {error}") from error
    if header.version.split(".")[0] != VERSION.split(".")[0]:
        raise InvalidReport(f"report version {header.version} cannot be read, only {VERSION.split('.')[0]}.x")
    try:
        value = msgspec.json.decode(data, type=Document | Collection)
        documents = value.reports if isinstance(value, Collection) else (value,)
        return tuple(map(to_report, documents))
    except (ValueError, RecursionError) as error:
        raise InvalidReport(f"report version {header.version} is damaged: {error}") from error


def schema() -> bytes:
    """Return the JSON Schema (2020-12) of what `render` writes, as the file that is published."""
    body = msgspec.json.schema(Document | Collection)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": f"Consentry report, version {VERSION}",
    }
    return msgspec.json.format(msgspec.json.encode(head | body), indent=2) + b"\n"

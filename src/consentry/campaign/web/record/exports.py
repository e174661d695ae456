"""The record as a file: written entry by entry, however long it is."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import UTC
from typing import Any

from django.http import StreamingHttpResponse

from consentry.campaign.audit.models import Entry
from consentry.campaign.registry.exports import safe_cell

_COLUMNS = (
    "number", "at", "actor", "role", "action", "object_type", "object_id", "before", "after", "previous", "digest",
)  # fmt: skip


def as_json_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Return one JSON object per line: with all that the hash covers, so that it can be computed again."""
    for entry in entries:
        yield json.dumps(_values(entry), ensure_ascii=False, sort_keys=True) + "\n"


def as_csv(entries: Iterable[Entry]) -> Iterator[str]:
    """Return lines of CSV, for spreadsheets: they begin with the byte order mark, and no cell is ever computed."""
    writer = csv.writer(_Echo())
    yield "\ufeff" + writer.writerow(_COLUMNS)
    for entry in entries:
        values = _values(entry)
        for name in ("before", "after"):
            values[name] = "" if values[name] is None else json.dumps(values[name], ensure_ascii=False)
        yield writer.writerow([safe_cell(values[name]) for name in _COLUMNS])


def download(lines: Iterator[str], file_name: str) -> StreamingHttpResponse:
    """Return the lines as a download."""
    return StreamingHttpResponse(
        (line.encode() for line in lines),
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{file_name}"',
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
    )


def _values(entry: Entry) -> dict[str, Any]:
    values = {name: getattr(entry, name) for name in _COLUMNS}
    values["at"] = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    return values


class _Echo:
    """Gives a writer of CSV its line back."""

    def write(self, line: str) -> str:
        return line

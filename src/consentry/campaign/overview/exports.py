"""The overview as files: one long table as CSV, a sheet for each table as XLSX, and JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Sequence

import msgspec
from django.utils import timezone

from consentry.campaign.overview.values import Cell, Number, Table, plain
from consentry.campaign.registry.exports import csv_table, xlsx_book
from consentry.campaign.rounds.models import Campaign

FORMAT = "consentry-overview/1"


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A format: its renderer and media type."""

    render: Callable[[Campaign, Sequence[Table]], bytes]
    media_type: str


def as_csv(_campaign: Campaign, tables: Sequence[Table]) -> bytes:
    """Return one line for each number: table, row, column, value."""
    lines = [
        (table.title, str(label), column, plain(cell))
        for table in tables
        for label, *cells in table.rows
        for column, cell in zip(table.header[1:], cells, strict=True)
    ]
    return csv_table(("table", "row", "column", "value"), lines)


def as_xlsx(_campaign: Campaign, tables: Sequence[Table]) -> bytes:
    """Return a workbook with a sheet for each table."""
    return xlsx_book(
        [(table.id, table.header, [[plain(cell) for cell in row] for row in table.rows]) for table in tables]
    )


def as_json(campaign: Campaign, tables: Sequence[Table]) -> bytes:
    """Return everything; a number says which apps it counts."""
    content = {
        "format": FORMAT,
        "campaign": campaign.slug,
        "demo": campaign.demo,
        "at": timezone.now().astimezone(datetime.UTC).isoformat(timespec="seconds"),
        "tables": [
            {
                "id": table.id,
                "title": table.title,
                "header": table.header,
                "rows": [[_told(cell) for cell in row] for row in table.rows],
            }
            for table in tables
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _told(cell: Cell) -> object:
    return {"count": cell.count, "of": msgspec.to_builtins(cell.of)} if isinstance(cell, Number) else cell


FORMATS: dict[str, Format] = {
    "csv": Format(render=as_csv, media_type="text/csv; charset=utf-8"),
    "xlsx": Format(render=as_xlsx, media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "json": Format(render=as_json, media_type="application/json"),
}

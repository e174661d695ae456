"""Bytes of a CSV or XLSX file as rows of texts, within limits."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

import msgspec
import openpyxl
from django.utils.translation import gettext as _
from openpyxl.utils.exceptions import InvalidFileException

MAX_BYTES = 32 << 20
MAX_INFLATED = 256 << 20
MAX_ROWS = 50_000
MAX_COLUMNS = 100
MAX_CELL = 5_000


class Unreadable(ValueError):
    """The file as a whole cannot be read; the message is for the person who sent it."""


class Row(msgspec.Struct, frozen=True):
    """A row as it stands in the file."""

    number: int  #: as a spreadsheet counts: 1 is the first line
    cells: tuple[str, ...]
    formulas: frozenset[int] = frozenset()  #: columns that hold a formula instead of a value


def read(data: bytes, file_name: str) -> list[Row]:
    """Return the rows that are not empty. Raises Unreadable."""
    if len(data) > MAX_BYTES:
        raise Unreadable(_("The file is larger than %(limit)s MB.") % {"limit": MAX_BYTES >> 20})
    rows = _xlsx(data) if data[:4] == b"PK\x03\x04" else _csv(data, file_name)
    return list(_limited(rows))


def _limited(rows: Iterable[Row]) -> Iterator[Row]:
    count = 0
    for row in rows:
        if not any(row.cells):
            continue
        count += 1
        if count > MAX_ROWS:
            raise Unreadable(_("The file has more than %(limit)s rows.") % {"limit": MAX_ROWS})
        if len(row.cells) > MAX_COLUMNS:
            raise Unreadable(_("A row has more than %(limit)s columns.") % {"limit": MAX_COLUMNS})
        if any(len(cell) > MAX_CELL for cell in row.cells):
            raise Unreadable(_("Row %(row)s: a cell is too long.") % {"row": row.number})
        yield row


def _csv(data: bytes, file_name: str) -> Iterator[Row]:
    if b"\0" in data or file_name.lower().endswith(".xls"):
        raise Unreadable(_("Only CSV and XLSX files can be read."))
    text = _decoded(data)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            texts = tuple(_unescaped(cell.strip()) for cell in cells)
            formulas = frozenset(column for column, cell in enumerate(cells) if _is_formula(cell.strip()))
            yield Row(number, texts, formulas)
    except csv.Error as error:
        raise Unreadable(_("Line %(line)s is not CSV.") % {"line": reader.line_num}) from error


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):  # what spreadsheets in China write
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable(_("The text is neither UTF-8 nor GB 18030."))


def _is_formula(text: str) -> bool:
    """A number with a sign is a number; the rest that a spreadsheet would compute is a formula."""
    return text[:1] in {"=", "@"} or (text[:1] in {"+", "-"} and not text[1:2].isdigit() and len(text) > 1)


def _unescaped(text: str) -> str:
    """Return the text without the mark that our own exports put before what looks like a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in {"=", "+", "-", "@"} else text


def _xlsx(data: bytes) -> Iterator[Row]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_inflated(archive)
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
    except Unreadable:
        raise
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, OSError, SyntaxError) as error:
        raise Unreadable(_("The file is not a readable XLSX workbook.")) from error
    try:
        sheet = book.worksheets[0] if book.worksheets else None
        if sheet is None:
            return
        sheet.reset_dimensions()  # what the file claims of its size is not believed
        for number, cells in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS + 1), 1):
            if number > MAX_ROWS * 2:
                raise Unreadable(_("The file has more than %(limit)s rows.") % {"limit": MAX_ROWS})
            yield _row(number, cells)
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, SyntaxError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable(_("The file is not a readable XLSX workbook.")) from error
    finally:
        book.close()


def _check_inflated(archive: zipfile.ZipFile) -> None:
    """Count what the members really inflate to: their headers may lie."""
    total = 0
    for member in archive.infolist():
        with archive.open(member) as file:
            while chunk := file.read(1 << 20):
                total += len(chunk)
                if total > MAX_INFLATED:
                    raise Unreadable(
                        _("The workbook inflates to more than %(limit)s MB.") % {"limit": MAX_INFLATED >> 20}
                    )


def _row(number: int, cells: Sequence[Any]) -> Row:
    texts = [_text(cell.value) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    formulas = frozenset(i for i, cell in enumerate(cells) if cell.data_type == "f")
    return Row(number, tuple(texts), formulas)


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime() | date():
            return value.isoformat()
        case _:
            return str(value).strip()

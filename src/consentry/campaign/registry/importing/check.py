"""Rows as values, or as errors that name row, column, value and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import msgspec
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext as _

from consentry.campaign.registry.importing.columns import fields_of
from consentry.campaign.registry.importing.read import Row

MAX_ERRORS = 1_000

_Wrong = Callable[[str, str], None]  #: notes what is wrong with a field

_PACKAGE = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+", re.ASCII)
_SIGNER = re.compile(r"[0-9a-f]{64}", re.ASCII)
_CREDIT_CODE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}", re.ASCII)  # GB 32100-2015 leaves out I, O, S, V, Z
_COUNT = re.compile(r"(\d[\d,]*(?:\.\d+)?)(万|亿)?\+?(?:次|次下载|次安装)?", re.ASCII)
_UNITS = {"": 1, "万": 10_000, "亿": 100_000_000}
_LONGEST = {"name": 200, "operator": 200, "version": 100, "source": 100, "package": 255, "url": 200}


class RowError(msgspec.Struct, frozen=True):
    """What is wrong with one cell."""

    row: int  #: as a spreadsheet counts
    column: str  #: the header as written; empty = the row as a whole
    value: str
    message: str  #: in the language of the person


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One row's worth of values, checked."""

    row: int
    name: str
    operator: str
    package: str = ""
    signer: str = ""
    version: str = ""
    source: str = ""
    app_type: str = ""  #: id of the catalog
    downloads: int | None = None
    url: str = ""
    operator_email: str = ""
    credit_code: str = ""


class Checked(msgspec.Struct, frozen=True):
    """What a file says."""

    entries: tuple[Entry, ...]
    errors: tuple[RowError, ...]  #: at most MAX_ERRORS
    titles: dict[str, str]  #: field -> header as written


def check(rows: Iterable[Row], app_types: dict[str, str]) -> Checked:
    """Return the entries and the errors. `app_types`: folded name, id or number -> id.

    A header may be repeated (one for each annex of a bulletin). A row that names no app and no operator goes on with those
    of the row above: the rows of a merged cell.
    """
    header: dict[int, str] | None = None
    titles: dict[int, str] = {}
    named: dict[str, str] = {}
    entries: list[Entry] = []
    errors: list[RowError] = []
    above: Entry | None = None
    for row in rows:
        if (fields := fields_of(row.cells)) is not None:
            header, titles, above = fields, dict(enumerate(row.cells)), None
            named = {field: titles[column] for column, field in header.items()}
            continue
        if header is None:
            continue  # titles and remarks above the table
        values = {field: row.cells[column] for column, field in header.items() if column < len(row.cells)}
        if not any(value for field, value in values.items() if field != "number"):
            continue
        found = [
            RowError(row.number, titles[column], row.cells[column], _("A formula: put the value instead."))
            for column in sorted(row.formulas & header.keys())
        ]
        entry = None if found else _entry(row.number, values, above, app_types, named, found)
        errors.extend(found)
        above = entry or above
        if entry is not None:
            entries.append(entry)
        if len(errors) >= MAX_ERRORS:
            break
    if header is None:
        errors.append(RowError(1, "", "", _("No header row was found: it names the app and its developer.")))
    elif not errors:
        errors.extend(_contradictions(entries))
    return Checked(tuple(entries), tuple(errors[:MAX_ERRORS]), named)


def _entry(
    number: int,
    values: dict[str, str],
    above: Entry | None,
    app_types: dict[str, str],
    titles: dict[str, str],
    errors: list[RowError],
) -> Entry | None:
    """Return the entry, or None with the errors added."""
    if above is not None and not values.get("name") and not values.get("operator"):
        values = {**values, "name": above.name, "operator": above.operator}
        for field in ("package", "signer", "app_type"):
            values[field] = values.get(field) or getattr(above, field)
    before = len(errors)

    def wrong(field: str, message: str) -> None:
        errors.append(RowError(number, titles.get(field, field), values.get(field, ""), message))

    for field in ("name", "operator"):
        if not values.get(field):
            wrong(field, _("Must not be empty."))
    for field, limit in _LONGEST.items():
        if len(values.get(field, "")) > limit:
            wrong(field, _("Longer than %(limit)s characters.") % {"limit": limit})
    signer = values.get("signer", "").replace(":", "").replace(" ", "").lower()
    _check_identity(values, signer, app_types, wrong)
    downloads = _check_details(values, wrong)
    if len(errors) > before:
        return None
    kept = {field: text for field, text in values.items() if field in Entry.__struct_fields__}
    kept |= {"signer": signer, "app_type": app_types.get(_fold(values.get("app_type", "")), "")}
    kept.pop("downloads", None)
    return Entry(row=number, downloads=downloads, **kept)


def _check_identity(values: dict[str, str], signer: str, app_types: dict[str, str], wrong: _Wrong) -> None:
    if (package := values.get("package", "")) and not _PACKAGE.fullmatch(package):
        wrong("package", _("Not a package name, such as com.example.app."))
    if signer and not _SIGNER.fullmatch(signer):
        wrong("signer", _("Not a SHA-256: 64 hexadecimal digits."))
    if signer and not package:
        wrong("package", _("Must not be empty."))
    if (app_type := values.get("app_type", "")) and _fold(app_type) not in app_types:
        wrong("app_type", _("No such app type."))


def _check_details(values: dict[str, str], wrong: _Wrong) -> int | None:
    """Check the rest, and return the downloads."""
    if (code := values.get("credit_code", "")) and not _CREDIT_CODE.fullmatch(code):
        wrong("credit_code", _("Not a unified social credit code: 18 digits and capitals."))
    for field, validate in (("url", _URL), ("operator_email", validate_email)):
        if text := values.get(field, ""):
            try:
                validate(text)
            except ValidationError as error:
                wrong(field, error.messages[0])
    if not (text := values.get("downloads", "").replace(" ", "")):
        return None
    if not (match := _COUNT.fullmatch(text)) or (count := _count(match)) > 1 << 62:
        wrong("downloads", _("Not a number, such as 12,000 or 1.2万."))
        return None
    return count


def _count(match: re.Match[str]) -> int:
    whole, _point, part = match[1].replace(",", "").partition(".")
    unit = _UNITS[match[2] or ""]
    return int(whole) * unit + (int(part) * unit // 10 ** len(part) if part else 0)


def _contradictions(entries: Iterable[Entry]) -> Iterable[RowError]:
    """Yield rows that say of one package something else than a row before."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if not entry.package:
            continue
        known = first.setdefault((entry.package, entry.signer), entry)
        if known.operator != entry.operator:
            text = _("Row %(row)s names another operator for this package: %(operator)s")
            yield RowError(entry.row, "", entry.operator, text % {"row": known.row, "operator": known.operator})


def _fold(text: str) -> str:
    return "".join(text.split()).casefold()


_URL = URLValidator(schemes=["http", "https"])

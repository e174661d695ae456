"""The catalog before its cross-checks: every item with the place where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeVar

import msgspec

from consentry.catalog.document import ANY_VALUE, Keys, Locator, Origin, parse
from consentry.catalog.errors import InvalidCatalog, Problem
from consentry.catalog.families import with_families
from consentry.catalog.layout import PARTS, Part, Shape
from consentry.model.catalog import (
    Alias,
    AppType,
    Catalog,
    Cover,
    Framework,
    Information,
    LibrarySummary,
    PackerSignature,
    Permission,
    Regulation,
    Rule,
    Sdk,
    Sink,
    Tag,
    Topic,
)
from consentry.model.lexicon import PolicyCue, PolicyTerm

Item = TypeVar("Item", bound=msgspec.Struct)

Files = dict[str, bytes]  #: path below the data folder -> content

_UNKNOWN_FIELD = re.compile(r"unknown field `(?P<name>[^`]*)`")
_STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<index>\d+)\]|\[(?P<any>\.\.\.)\]")
_NO_FRAMEWORK = Framework(lifecycle={}, callbacks=(), sources=())


class Draft:
    """Items of all parts with the places where they are written, in file order."""

    def __init__(self) -> None:
        self._items: list[tuple[Origin, msgspec.Struct]] = []

    def add(self, origin: Origin, item: msgspec.Struct) -> None:
        """Add an item that was read at `origin`."""
        self._items.append((origin, item))

    def of(self, item: type[Item]) -> Iterator[tuple[Origin, Item]]:
        """Iterate over the items of one type with their origins."""
        for origin, value in self._items:
            if isinstance(value, item):
                yield origin, value

    def all(self) -> Iterator[tuple[Origin, msgspec.Struct]]:
        """Iterate over all items with their origins."""
        return iter(self._items)

    def catalog(self, version: str) -> Catalog:
        """Return the items as a catalog."""
        return Catalog(
            version=version,
            regulations=self._values(Regulation),
            app_types=self._values(AppType),
            information=self._values(Information),
            tags=self._values(Tag),
            permissions=self._values(Permission),
            topics=self._values(Topic),
            packers=self._values(PackerSignature),
            sdks=self._values(Sdk),
            rules=self._values(Rule),
            aliases=self._values(Alias),
            covers=self._values(Cover),
            policy_terms=self._values(PolicyTerm),
            policy_cues=with_families(self._values(PolicyCue)),
            summaries=self._values(LibrarySummary),
            sinks=self._values(Sink),
            framework=next(iter(self._values(Framework)), _NO_FRAMEWORK),
        )

    def _values(self, item: type[Item]) -> tuple[Item, ...]:
        return tuple(value for _, value in self.of(item))


def make_draft(data_dir: Path, files: Files, locator: Locator) -> Draft:
    """Read `files` into items. Raises InvalidCatalog with every item that breaks the schema."""
    draft = Draft()
    problems: list[Problem] = []
    for name in files:
        part = _part_of(name)
        if part is None:
            if not _is_beside(name, files):
                problems.append(
                    Problem(file=str(data_dir / name), line=1, value=name, message="no part of the catalog")
                )
            continue
        try:
            for origin, raw in _raw_items(part, data_dir, name, files):
                draft.add(origin, _convert(part, origin, raw, locator))
        except InvalidCatalog as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidCatalog(tuple(problems))
    return draft


def _part_of(name: str) -> Part | None:
    for part in PARTS:
        for pattern in part.patterns:
            if name.count("/") == pattern.count("/") and fnmatchcase(name, pattern):
                return part
    return None


def _beside_name(name: str, part: Part) -> str:
    return f"{name.rpartition('/')[0]}/{part.beside}.yml"


def _is_beside(name: str, files: Files) -> bool:
    return any(
        name == _beside_name(other, part) for other in files if (part := _part_of(other)) is not None and part.beside
    )


def _raw_items(part: Part, data_dir: Path, name: str, files: Files) -> Iterator[tuple[Origin, object]]:
    path = data_dir / name
    document = parse(path, files[name])
    if part.shape is Shape.ITEMS and isinstance(document, list):
        for index, raw in enumerate(document):
            yield Origin(path, (index,)), raw
        return
    beside = _beside_name(name, part) if part.beside else ""
    if beside in files and isinstance(document, dict):
        if part.beside in document:
            message = f"`{part.beside}` is written here and in {part.beside}.yml"
            raise InvalidCatalog((Problem(file=str(path), line=1, value=part.beside, message=message),))
        document[part.beside] = parse(data_dir / beside, files[beside])
    yield Origin(path), document


def _convert(part: Part, origin: Origin, raw: object, locator: Locator) -> msgspec.Struct:
    try:
        return msgspec.convert(raw, part.item, strict=True)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `")
        keys = steps(place)
        unknown = _UNKNOWN_FIELD.search(message)
        at, below = place_of(part.beside, origin, keys)
        problem = locator.problem(at, below, message, key=unknown["name"] if unknown else "")
    raise InvalidCatalog((problem,))


def place_of(beside: str, origin: Origin, keys: Keys) -> tuple[Origin, Keys]:
    """Return where `keys` of the item is written: in its file, or in the neighbouring file of that field."""
    neighbour = origin.path.with_name(f"{beside}.yml")
    if beside and keys and keys[0] == beside and neighbour.is_file():
        return Origin(neighbour), keys[1:]
    return origin, keys


def steps(place: str) -> Keys:
    """Return msgspec's `$.clauses[0].id` as keys."""
    matches = _STEP.finditer(place)
    return tuple(int(match["index"]) if match["index"] else (match["name"] or ANY_VALUE) for match in matches)

"""Ids: their form, that they are unique, and that they agree with the names of files and folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.document import Keys, Origin
from consentry.catalog.draft import Draft
from consentry.model.catalog import (
    Alias,
    AppType,
    Information,
    PackerSignature,
    Permission,
    Regulation,
    Rule,
    Sdk,
    Tag,
    Topic,
)

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CLAUSE_NUMBER = re.compile(r"[0-9A-Za-z]+([.-][0-9A-Za-z]+)*")
_PERMISSION = re.compile(r"[A-Za-z_]\w*(\.\w+)+")
_WITH_ID = (Regulation, AppType, Information, Tag, Topic, PackerSignature, Sdk, Rule)

Named = tuple[Origin, type, Keys, str, str]  #: where, item type, keys, namespace, id


def check_ids(draft: Draft) -> Iterator[Flaw]:
    """Ids are kebab-case; a clause's id is its regulation's id, a slash and a number; permissions are full names."""
    for origin, item, keys, space, name in _named(draft):
        if space == "permission":
            if not _PERMISSION.fullmatch(name):
                yield Flaw(origin, item, keys, "not a full permission name", name)
        elif space != "clause" and not _KEBAB.fullmatch(name):
            yield Flaw(origin, item, keys, "not kebab-case", name)
    for origin, regulation in draft.of(Regulation):
        for index, clause in enumerate(regulation.clauses):
            start, _, number = clause.id.partition("/")
            if start != regulation.id or not _CLAUSE_NUMBER.fullmatch(number):
                message = f"a clause's id is `{regulation.id}/` and a number"
                yield Flaw(origin, Regulation, ("clauses", index, "id"), message, clause.id)


def check_unique(draft: Draft) -> Iterator[Flaw]:
    """No id is used twice in its namespace."""
    seen: dict[tuple[str, str], Origin] = {}
    for origin, item, keys, space, name in _named(draft):
        first = seen.setdefault((space, name), origin)
        if first is not origin:
            yield Flaw(origin, item, keys, f"{space} id used before in {_short(first.path)}", name)
    wordings: set[str] = set()
    for origin, alias in draft.of(Alias):
        if alias.wording in wordings:
            yield Flaw(origin, Alias, ("wording",), "wording used before", alias.wording)
        wordings.add(alias.wording)
    numbers: set[int] = set()
    for origin, app_type in draft.of(AppType):
        if app_type.number in numbers:
            yield Flaw(origin, AppType, ("number",), "app type number used before", str(app_type.number))
        numbers.add(app_type.number)


def check_files(draft: Draft) -> Iterator[Flaw]:
    """Rules and regulations are in folders of their ids, a regulation's country is the folder above it, an information class is in the file of its group."""
    for origin, rule in draft.of(Rule):
        if rule.id != origin.path.parent.name:
            yield Flaw(origin, Rule, ("id",), f"the rule's folder is `{origin.path.parent.name}`", rule.id)
    for origin, regulation in draft.of(Regulation):
        folder = origin.path.parent
        if regulation.id != folder.name:
            yield Flaw(origin, Regulation, ("id",), f"the regulation's folder is `{folder.name}`", regulation.id)
        if regulation.country != folder.parent.name.upper():
            message = f"the country's folder is `{folder.parent.name}`"
            yield Flaw(origin, Regulation, ("country",), message, regulation.country)
    for origin, information in draft.of(Information):
        if information.group != origin.path.stem:
            yield Flaw(origin, Information, ("group",), f"the group's file is `{origin.path.name}`", information.group)


def _named(draft: Draft) -> Iterator[Named]:
    for item in _WITH_ID:
        for origin, value in draft.of(item):
            yield origin, item, ("id",), item.__name__.lower(), _id(value)
    for origin, permission in draft.of(Permission):
        yield origin, Permission, ("name",), "permission", permission.name
    for origin, regulation in draft.of(Regulation):
        yield from _inside(origin, Regulation, "clauses", "clause", regulation.clauses)
        yield from _inside(origin, Regulation, "thresholds", "threshold", regulation.thresholds)
    for origin, information in draft.of(Information):
        yield from _inside(origin, Information, "apis", "api", information.apis)
    for origin, tag in draft.of(Tag):
        yield from _inside(origin, Tag, "apis", "api", tag.apis)


def _inside(origin: Origin, item: type, field: str, space: str, values: Iterable[msgspec.Struct]) -> Iterator[Named]:
    for index, value in enumerate(values):
        # an origin of its own, so that two ids inside one item are told apart
        yield Origin(origin.path, origin.keys), item, (field, index, "id"), space, _id(value)


def _id(value: msgspec.Struct) -> str:
    return str(getattr(value, "id"))  # noqa: B009 - all that come here have it


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"

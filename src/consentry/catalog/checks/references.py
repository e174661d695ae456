"""Ids that one item names of another exist.

Topics, tags, permissions and information classes are only looked up where the catalog has any: a data folder may leave out a whole part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.document import Keys, Origin
from consentry.catalog.draft import Draft
from consentry.catalog.selection import is_known_clause
from consentry.model.catalog import (
    Alias,
    Api,
    AppType,
    Cover,
    Information,
    Permission,
    Regulation,
    Rule,
    Sdk,
    Tag,
)


def check_references(draft: Draft) -> Iterator[Flaw]:
    """Clauses, information classes, permissions and permission groups that are named exist."""
    yield from _clauses(draft)
    yield from _information(draft)
    yield from _permissions(draft)


def check_parents(draft: Draft) -> Iterator[Flaw]:
    """No information class is its own ancestor."""
    parents = {information.id: information.parents for _, information in draft.of(Information)}
    for origin, information in draft.of(Information):
        above: set[str] = set()
        pending = list(information.parents)
        while pending:
            parent = pending.pop()
            if parent not in above:
                above.add(parent)
                pending.extend(parents.get(parent, ()))
        if information.id in above:
            yield Flaw(origin, Information, ("parents",), "is its own ancestor", information.id)


def _clauses(draft: Draft) -> Iterator[Flaw]:
    known = {clause.id for _, regulation in draft.of(Regulation) for clause in regulation.clauses}
    for origin, regulation in draft.of(Regulation):
        for index, clause in enumerate(regulation.clauses):
            keys: Keys = ("clauses", index, "maps_to")
            yield from _unknown(origin, Regulation, keys, clause.maps_to, known, "clause")
        for index, threshold in enumerate(regulation.thresholds):
            if threshold.clause not in known | {regulation.id}:
                yield Flaw(origin, Regulation, ("thresholds", index, "clause"), "unknown clause", threshold.clause)
    for origin, rule in draft.of(Rule):
        if not rule.clauses:
            yield Flaw(origin, Rule, ("clauses",), "a rule judges at least one clause", rule.id)
        for index, name in enumerate(rule.clauses):
            if not is_known_clause(name, known):
                yield Flaw(origin, Rule, ("clauses", index), "unknown clause", name)
    for origin, alias in draft.of(Alias):
        yield from _unknown(origin, Alias, ("clauses",), alias.clauses, known, "clause")


def _information(draft: Draft) -> Iterator[Flaw]:
    known = {information.id for _, information in draft.of(Information)}
    if not known:
        return
    for origin, information in draft.of(Information):
        yield from _unknown(origin, Information, ("parents",), information.parents, known, "information class")
    for origin, app_type in draft.of(AppType):
        yield from _unknown(origin, AppType, ("information",), app_type.information, known, "information class")
    for origin, permission in draft.of(Permission):
        yield from _unknown(origin, Permission, ("information",), permission.information, known, "information class")
    for origin, cover in draft.of(Cover):
        named = (cover.information, *cover.covers)
        yield from _unknown(origin, Cover, ("covers",), named, known, "information class")
    for origin, sdk in draft.of(Sdk):
        for index, collected in enumerate(sdk.collects):
            if collected.value not in known:
                keys: Keys = ("collects", index, "value")
                yield Flaw(origin, Sdk, keys, "unknown information class", collected.value)


def _permissions(draft: Draft) -> Iterator[Flaw]:
    known = {permission.name for _, permission in draft.of(Permission)}
    if not known:
        return
    groups = {permission.group for _, permission in draft.of(Permission)}
    for origin, app_type in draft.of(AppType):
        yield from _unknown(origin, AppType, ("permissions",), app_type.permissions, groups, "permission group")
    for origin, information in draft.of(Information):
        yield from _permissions_of(origin, Information, information.apis, known)
    for origin, tag in draft.of(Tag):
        yield from _permissions_of(origin, Tag, tag.apis, known)


def _permissions_of(origin: Origin, item: type, apis: tuple[Api, ...], known: set[str]) -> Iterator[Flaw]:
    for index, api in enumerate(apis):
        yield from _unknown(origin, item, ("apis", index, "permissions"), api.permissions, known, "permission")


def _unknown(
    origin: Origin, item: type, keys: Keys, named: Iterable[str], known: set[str], kind: str
) -> Iterator[Flaw]:
    for index, name in enumerate(named):
        if name not in known:
            yield Flaw(origin, item, (*keys, index), f"unknown {kind}", name)

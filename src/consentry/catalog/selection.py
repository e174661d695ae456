"""Restricting a catalog to the law that is to be applied."""

from __future__ import annotations

import datetime
from collections.abc import Container, Iterable

import msgspec

from consentry.model.catalog import Catalog, Regulation

#: clauses that the judge replaces by those of the app's type
APP_TYPE_CLAUSES = ("app-types/$app_type", "app-types/$other")


def in_force(catalog: Catalog, date: datetime.date) -> Catalog:
    """Return the catalog with the regulations in force on `date` (`valid_from <= date < valid_to`)."""
    return _restricted(catalog, [item for item in catalog.regulations if is_in_force(item, date)])


def is_in_force(regulation: Regulation, date: datetime.date) -> bool:
    """Return whether `regulation` is in force on `date`."""
    day = date.isoformat()
    return regulation.valid_from <= day and (not regulation.valid_to or day < regulation.valid_to)


def select(catalog: Catalog, regulations: Iterable[str] = ()) -> Catalog:
    """Return the catalog with the regulations of these ids; with none, those judged by default.

    Raises KeyError where an id is unknown.
    """
    wanted = tuple(regulations)
    known = {item.id for item in catalog.regulations}
    for name in wanted:
        if name not in known:
            raise KeyError(name)
    return _restricted(catalog, [r for r in catalog.regulations if (r.id in wanted if wanted else r.default)])


def is_known_clause(clause: str, clauses: Container[str]) -> bool:
    """Return whether a rule's clause is one of `clauses`; `app-types/$...` stands for clauses of `app-types`."""
    return clause in clauses or (clause in APP_TYPE_CLAUSES and "app-types/1" in clauses)


def _restricted(catalog: Catalog, regulations: list[Regulation]) -> Catalog:
    """Return the catalog with these regulations and the rules that still have a clause; rules keep those clauses only.

    Thresholds of regulations that are left out go with them: take thresholds from the whole catalog.
    """
    clauses = {clause.id for item in regulations for clause in item.clauses}
    rules = [
        rule if len(kept) == len(rule.clauses) else msgspec.structs.replace(rule, clauses=kept)
        for rule in catalog.rules
        if (kept := tuple(clause for clause in rule.clauses if is_known_clause(clause, clauses)))
    ]
    return msgspec.structs.replace(catalog, regulations=tuple(regulations), rules=tuple(rules))

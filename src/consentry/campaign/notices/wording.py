"""Clauses in the words of the regulation that names them."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterable, Sequence

from consentry.catalog.index import Index
from consentry.catalog.load import load
from consentry.catalog.selection import is_in_force
from consentry.model.catalog import Clause, Regulation


@functools.cache
def index() -> Index:
    """Return the shipped catalog, looked up by id."""
    return Index(load())


def clauses_in_force(
    clauses: Iterable[str], regulations: Sequence[str], day: datetime.date
) -> list[tuple[Regulation, Clause]]:
    """Return those of `clauses` that belong to `regulations` in force on `day`, in the order of the law, each once.

    Where none does, every known one: a finding is never told without its clause.
    """
    known = index()
    wanted = set(clauses)
    found = [(known.regulation_of[id_], clause) for id_, clause in known.clauses.items() if id_ in wanted]
    official = [
        (regulation, clause)
        for regulation, clause in found
        if regulation.id in regulations and is_in_force(regulation, day)
    ]
    return official or found


def issue_names(
    findings: Iterable[Iterable[str]], regulations: Sequence[str], day: datetime.date
) -> tuple[list[str], list[str]]:
    """Return the official Chinese issue names of findings (clause ids of each), each once, and their clause ids."""
    pairs = {
        clause.id: clause.title.zh for clauses in findings for _, clause in clauses_in_force(clauses, regulations, day)
    }
    ordered = [id_ for id_ in index().clauses if id_ in pairs]
    return list(dict.fromkeys(pairs[id_] for id_ in ordered)), ordered

"""Which law is applied."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from consentry.catalog import in_force, load, select
from consentry.catalog.selection import is_known_clause

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("date", "regulations", "clauses"),
    [
        ("2019-12-31", [], None),
        ("2020-01-01", ["law-1"], ("law-1/1",)),
        ("2020-06-01", ["law-1", "law-2"], ("law-1/1", "law-2/1.a")),
        ("2020-12-31", ["law-1", "law-2"], ("law-1/1", "law-2/1.a")),
        ("2021-01-01", ["law-2"], ("law-2/1.a",)),
    ],
)
def test_in_force(write: Write, date: str, regulations: list[str], clauses: tuple[str, ...] | None) -> None:
    catalog = in_force(load(write()), datetime.date.fromisoformat(date))
    assert [item.id for item in catalog.regulations] == regulations
    assert [rule.clauses for rule in catalog.rules] == ([clauses] if clauses else [])


def test_select_takes_the_default_regulations_or_those_named(write: Write) -> None:
    catalog = load(write())
    assert [item.id for item in select(catalog).regulations] == ["law-1"]
    assert [item.id for item in select(catalog, ["law-2"]).regulations] == ["law-2"]
    assert [rule.clauses for rule in select(catalog, ["law-2"]).rules] == [("law-2/1.a",)]
    with pytest.raises(KeyError, match="law-3"):
        select(catalog, ["law-3"])


def test_a_clause_that_depends_on_the_app_type_lives_as_long_as_the_list_of_types() -> None:
    assert is_known_clause("app-types/$app_type", {"app-types/1"})
    assert is_known_clause("app-types/$other", {"app-types/1"})
    assert not is_known_clause("app-types/$app_type", {"law-1/1"})
    assert not is_known_clause("app-types/$none", {"app-types/1"})

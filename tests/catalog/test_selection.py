"""Which law is applied."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from consentry.catalog import Index, in_force, load, select
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


def test_index(write: Write) -> None:
    index = Index(load(write()))
    assert index.information["imei"].name.en == "IMEI"
    assert index.information_of["get-imei"].id == "imei"
    assert index.broader["imei-hash"] == {"imei-hash", "imei"}
    assert index.app_types["map"] is index.app_types["1"] is index.app_types["地图导航类"]
    assert index.clauses["law-2/1.a"].maps_to == ("law-1/1",)
    assert index.regulation_of["law-2/1.a"].id == "law-2"
    assert index.thresholds["hours"].value == 48
    assert [rule.id for rule in index.rules_of["law-1/1"]] == ["imei-read"]
    assert set(index.apis) == {"get-imei", "system-exit"}
    assert index.permissions["android.permission.READ_PHONE_STATE"].group == "PHONE"
    assert set(index.tags) == {"exit"}
    assert set(index.topics) == {"deletion"}
    assert set(index.sdks) == {"one"}
    assert set(index.rules) == {"imei-read"}
    with pytest.raises(KeyError):
        index.information["none"]


def test_a_clause_that_depends_on_the_app_type_lives_as_long_as_the_list_of_types() -> None:
    assert is_known_clause("app-types/$app_type", {"app-types/1"})
    assert is_known_clause("app-types/$other", {"app-types/1"})
    assert not is_known_clause("app-types/$app_type", {"law-1/1"})
    assert not is_known_clause("app-types/$none", {"app-types/1"})

"""Looking things up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from consentry.catalog import Index, load


def test_index(write: Callable[..., Path]) -> None:
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

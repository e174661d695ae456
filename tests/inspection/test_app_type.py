"""App types by what a person writes."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.inspection.app_type import UnknownAppType, find_app_type


@pytest.mark.parametrize("written", ["实用工具类", "实用工具", "38", " 38 "])
def test_name_and_number(written: str) -> None:
    found = find_app_type(load().app_types, written)
    assert found.number == 38


def test_english_id_and_name() -> None:
    app_types = load().app_types
    for app_type in app_types:
        assert find_app_type(app_types, app_type.id) is app_type
        assert find_app_type(app_types, app_type.name.en) is app_type


@pytest.mark.parametrize("written", ["", "40", "0", "工具"])
def test_unknown(written: str) -> None:
    with pytest.raises(UnknownAppType, match="实用工具类"):
        find_app_type(load().app_types, written)

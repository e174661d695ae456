"""Classes, methods and all calls of some real apps agree with baksmali, caller by caller, offset by offset."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentry._native import Program
from tests.apps import dex_members, real_app
from tests.oracle.baksmali import baksmali_calls
from tests.oracle.code_facts import first_difference, our_facts

pytestmark = [pytest.mark.real_apps, pytest.mark.oracle]


@pytest.mark.parametrize("name", ["app-uiautomator.apk", "maxpresent.jar", "snippet-uiautomator", "load.apk"])
def test_agrees_with_baksmali(name: str, tmp_path: Path) -> None:
    members = dex_members(real_app(name))
    for (member, data), facts in zip(members, our_facts(Program(members)), strict=True):
        path = tmp_path / member
        path.write_bytes(data)
        classes, methods, calls = baksmali_calls(path, tmp_path / f"{member}.out")
        assert facts.classes == classes
        assert facts.defined_methods == methods
        assert first_difference(facts.calls, calls) == "", member

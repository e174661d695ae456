"""Counts and all calls and field uses of every real app agree with dexdump, caller by caller, offset by offset."""

from __future__ import annotations

from pathlib import Path

import pytest

from consentry._native import Program
from tests.apps import RealApp, dex_members, real_apps
from tests.oracle.code_facts import first_difference, our_facts
from tests.oracle.dexdump import dexdump_facts

_COUNTS = (
    "strings",
    "field_references",
    "method_references",
    "classes",
    "defined_methods",
    "defined_fields",
    "methods_with_code",
    "instructions",
)
pytestmark = [pytest.mark.real_apps, pytest.mark.oracle]


@pytest.mark.parametrize("app", real_apps(), ids=str)
def test_agrees_with_dexdump(app: RealApp, tmp_path: Path) -> None:
    members = dex_members(app)
    ours = our_facts(Program(members))
    assert len(ours) == len(members) == app.dex
    assert sum(facts.classes for facts in ours) == app.classes
    assert sum(facts.methods_with_code for facts in ours) == app.methods_with_code
    for (name, data), facts in zip(members, ours, strict=True):
        path = tmp_path / name
        path.write_bytes(data)
        theirs = dexdump_facts(path)
        for field in _COUNTS:
            assert getattr(facts, field) == getattr(theirs, field), f"{name}: {field}"
        assert first_difference(facts.calls, theirs.calls) == "", name
        assert first_difference(facts.field_uses, theirs.field_uses) == "", name

"""All calls of two small apps agree with androguard's cross-references, but for calls on arrays.

androguard keeps no class for an array type: it files `[Lcom/a/B;->clone()` under `Lcom/a/B;` and leaves out calls on
arrays of primitives. Nothing else differs.
"""

from __future__ import annotations

import pytest
from loguru import logger

from consentry._native import Program
from tests.apps import dex_members, real_app
from tests.oracle.code_facts import our_facts

pytestmark = [pytest.mark.real_apps, pytest.mark.oracle]

_Call = tuple[str, int, str]


def _androguard_calls(members: list[tuple[str, bytes]]) -> set[_Call]:
    logger.remove()
    from androguard.core.analysis.analysis import Analysis  # type: ignore[import-untyped]
    from androguard.core.dex import DEX  # type: ignore[import-untyped]

    analysis = Analysis()
    for _, data in members:
        analysis.add(DEX(data))
    analysis.create_xref()

    def name(method: object) -> str:
        return f"{method.class_name}->{method.name}{str(method.descriptor).replace(' ', '')}"  # type: ignore[attr-defined]

    calls: set[_Call] = set()
    for method in analysis.get_methods():
        calls.update((name(method), offset // 2, name(callee)) for _, callee, offset in method.get_xref_to())
    return calls


def _as_androguard_files(callee: str) -> str | None:
    element = callee.lstrip("[")
    if element == callee:
        return callee
    return element if element.startswith("L") else None


@pytest.mark.parametrize("name", ["app-uiautomator.apk", "maxpresent.jar"])
def test_agrees_with_androguard(name: str) -> None:
    members = dex_members(real_app(name))
    ours: set[_Call] = set()
    for facts in our_facts(Program(members)):
        for caller, calls in facts.calls.items():
            filed = ((offset, _as_androguard_files(callee)) for offset, _, callee in calls)
            ours.update((caller, offset, callee) for offset, callee in filed if callee is not None)
    theirs = _androguard_calls(members)
    assert len(theirs) > 40_000
    assert sorted(ours - theirs)[:5] == []
    assert sorted(theirs - ours)[:5] == []

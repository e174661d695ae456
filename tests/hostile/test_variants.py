"""Each hostile variant through the whole inspection: the honest answer, and nothing good is lost."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import consentry
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.report import Report
from consentry.model.verdict import Outcome
from tests.hostile.variants import VARIANTS, Good, Variant

_APK = Path(__file__).parents[2] / "samples" / "apks" / "messenger.apk"
_LIMITS = consentry.Limits(memory_bytes=2 << 30, cpu_seconds=60, wall_seconds=90)


def _inspect(path: Path) -> Report:
    return consentry.inspect(path, as_of=datetime.date(2026, 1, 1), limits=_LIMITS)


def _accused(report: Report, complete: set[str]) -> set[tuple[str, Outcome]]:
    """Return the accusations that rest on collectors in `complete` only."""
    accusations = (Outcome.VIOLATED, Outcome.SUSPECTED)
    return {
        (v.rule, v.outcome) for v in report.verdicts if v.outcome in accusations and complete.issuperset(v.searched)
    }


def _accesses(report: Report) -> set[tuple[str, str, int]]:
    return {(a.api, a.location.class_name, a.location.offset) for a in report.accesses}


@pytest.fixture(scope="module")
def good() -> Report:
    return _inspect(_APK)


@pytest.mark.timeout(900)  # building the variants, on a busy machine
@pytest.mark.parametrize("variant", VARIANTS, ids=[variant.name for variant in VARIANTS])
def test_variant(variant: Variant, good: Report, tmp_path: Path) -> None:
    path = tmp_path / "hostile.apk"
    variant.build(Good.of(_APK), path)
    before = set(tmp_path.rglob("*"))
    if variant.package == "refused":
        with pytest.raises(consentry.InvalidApp, match=r"hostile\.apk"):
            _inspect(path)
        return
    report = _inspect(path)
    coverage = {account.collector: account for account in report.coverage}
    assert coverage[Collector.PACKAGE].status.value == variant.package
    assert coverage[Collector.CODE].status.value == variant.code
    for account in report.coverage:
        if account.status in (CoverageStatus.PARTIAL, CoverageStatus.FAILED):
            assert account.reasons, account.collector
    assert len(report.accesses) <= len(good.accesses) or variant.code == "partial"
    if variant.same_findings:
        assert _accesses(report) >= _accesses(good)
        complete = {account.collector.value for account in report.coverage if account.complete}
        assert _accused(report, complete) >= _accused(good, complete)
    if variant.package == "failed":
        assert not report.app.permissions
        assert all(
            verdict.outcome is not Outcome.SATISFIED for verdict in report.verdicts if "package" in verdict.searched
        )
    assert set(tmp_path.rglob("*")) == before, "something was written"

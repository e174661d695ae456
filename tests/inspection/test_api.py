"""`consentry.inspect`: what it raises, and that a broken limit is a reported partial coverage."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import consentry
from consentry.inspection.app_type import UnknownAppType
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.verdict import Outcome
from tests.hostile.rawzip import deflated, write, zeros
from tests.hostile.variants import Good

_APKS = Path(__file__).parents[2] / "samples" / "apks"
_DAY = datetime.date(2026, 1, 1)


def test_what_it_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        consentry.inspect(tmp_path / "missing.apk")
    (tmp_path / "text.apk").write_text("no app")
    with pytest.raises(consentry.InvalidApp, match=r"text\.apk"):
        consentry.inspect(tmp_path / "text.apk")
    with pytest.raises(UnknownAppType):
        consentry.inspect(_APKS / "finance.apk", app_type="nothing")


def test_steps_are_told_in_order() -> None:
    steps: list[str] = []
    consentry.inspect(_APKS / "finance.apk", as_of=_DAY, on_step=lambda _, stage: steps.append(stage))
    assert steps == ["package", "sdk", "code", "judge"]


def test_every_collector_has_an_account_and_every_clause_a_verdict() -> None:
    report = consentry.inspect(_APKS / "finance.apk", as_of=_DAY)
    assert [account.collector for account in report.coverage] == list(Collector)
    judged = [verdict.clause for verdict in report.clause_verdicts]
    for expected in (
        *(f"miit-337/{n}" for n in range(1, 9)),
        *(f"miit-164/{n}" for n in range(1, 11)),
        *(f"app-types/{n}" for n in range(1, 40)),
        *(f"cac-191/{c}.{n}" for c, last in enumerate((4, 4, 9, 6, 3, 5), 1) for n in range(1, last + 1)),
    ):
        assert judged.count(expected) == 1, expected
    for verdict in report.verdicts:
        if verdict.outcome is Outcome.UNDETERMINED:
            assert verdict.settled_by


@pytest.mark.parametrize(
    ("limits", "word"),
    [
        (consentry.Limits(wall_seconds=0), "time limit"),
        (consentry.Limits(message_bytes=100), "size limit"),
    ],
    ids=["wall", "message"],
)
def test_a_broken_limit_never_looks_like_a_clean_app(limits: consentry.Limits, word: str) -> None:
    report = consentry.inspect(_APKS / "messenger.apk", as_of=_DAY, limits=limits)
    by_collector = {account.collector: account for account in report.coverage}
    code = by_collector[Collector.CODE]
    assert code.status is CoverageStatus.FAILED
    assert word in code.reasons[0].en
    assert all(verdict.outcome is not Outcome.SATISFIED for verdict in report.verdicts)
    assert report.app.file == "messenger.apk"
    assert report.app.sha256


def test_the_memory_limit_fails_the_code_and_keeps_the_rest(tmp_path: Path) -> None:
    good = Good.of(_APKS / "messenger.apk")
    bomb = tmp_path / "bomb.apk"
    write(bomb, [*good.entries(), deflated("classes2.dex", zeros(good.dex[:112], 400))])
    report = consentry.inspect(bomb, as_of=_DAY, limits=consentry.Limits(memory_bytes=150 << 20))
    by_collector = {account.collector: account for account in report.coverage}
    code = by_collector[Collector.CODE]
    assert code.status is CoverageStatus.FAILED
    assert "memory" in code.reasons[0].en
    assert by_collector[Collector.PACKAGE].status is CoverageStatus.FINISHED
    assert report.app.package == "org.consentry.samples.messenger"
    for rule in ("launch-collection-app", "permissions-at-launch", "refusal-exits", "permissions-bundle", "self-start"):
        assert report.verdict(rule).outcome is Outcome.UNDETERMINED, rule


def test_without_a_type_the_39_types_stay_open_and_with_one_only_its_own_binds() -> None:
    without = consentry.inspect(_APKS / "finance.apk", as_of=_DAY)
    assert without.clause("app-types/30").outcome is Outcome.UNDETERMINED
    typed = consentry.inspect(_APKS / "finance.apk", as_of=_DAY, app_type="新闻资讯类")
    assert typed.clause("app-types/29").outcome is Outcome.NOT_APPLICABLE
    assert typed.clause("app-types/30").outcome is not Outcome.NOT_APPLICABLE

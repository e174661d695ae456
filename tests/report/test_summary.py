"""Counts, order and names: what every format says alike."""

from __future__ import annotations

import msgspec

from consentry.model.code import Phase
from consentry.model.coverage import CoverageStatus
from consentry.model.text import Text
from consentry.model.verdict import Outcome
from consentry.report.headline import headline, warning
from consentry.report.summary import Summary, natural
from tests.report.sample import sample_report


def test_accepted_verdicts_are_not_counted() -> None:
    summary = Summary(sample_report())
    assert summary.counts == {
        Outcome.VIOLATED: 2,
        Outcome.SUSPECTED: 1,
        Outcome.UNDETERMINED: 1,
        Outcome.SATISFIED: 2,
        Outcome.NOT_APPLICABLE: 1,
    }
    assert summary.accepted == 1


def test_gravest_and_surest_first() -> None:
    order = [v.rule for v in Summary(sample_report()).verdicts]
    assert order[:4] == ["exit-when-refused", "account-deletion-by-phone", "information-at-launch", "self-start"]


def test_tiles_are_the_issue_types_of_both_notices() -> None:
    tiles = Summary(sample_report()).tiles
    assert {regulation: len(found) for regulation, found in tiles.items()} == {"miit-337": 8, "miit-164": 10}
    assert [t.clause.number for t in tiles["miit-164"]][-1] == "10"
    assert [t.clause.id for found in tiles.values() for t in found if t.suppressed] == ["miit-164/6"]


def test_tiles_of_another_law() -> None:
    report = sample_report()
    other = tuple(r for r in report.regulations if r.id == "cac-191")
    verdicts = tuple(v for v in report.clause_verdicts if v.clause.startswith("cac-191/"))
    tiles = Summary(msgspec.structs.replace(report, regulations=other, clause_verdicts=verdicts)).tiles
    assert [t.clause.id for t in tiles["cac-191"]] == ["cac-191/1.1", "cac-191/6.1"]


def test_matrix_counts_places_by_phase_launch_first() -> None:
    rows = Summary(sample_report()).matrix
    assert {row.info for row in rows[:3]} == {"imei", "android-id"}
    (row,) = [row for row in rows if (row.info, row.owner) == ("android-id", "mobpush")]
    assert row.places == {Phase.LAUNCH: 1, Phase.INTERACTION: 0, Phase.BACKGROUND: 1, Phase.UNREACHED: 0}


def test_names_fall_back_to_ids() -> None:
    summary = Summary(msgspec.structs.replace(sample_report(), information=(), sdk_names=(), rules=(), clauses=()))
    assert summary.name("imei") == Text("imei", "imei")
    assert summary.party("mobpush") == Text("MobPush", "MobPush")
    assert summary.party("") == summary.party("app")
    assert summary.clause("miit-337/5").number == "5"
    assert summary.rule("exit-when-refused").title.en == "exit-when-refused"


def test_a_gap_is_never_a_pass() -> None:
    report = msgspec.structs.replace(sample_report(), verdicts=())
    assert headline(Summary(report)).en == "Nothing was judged"
    limits = warning(Summary(report))
    assert limits is not None
    assert "not a pass" in limits.en
    whole = tuple(msgspec.structs.replace(c, status=CoverageStatus.FINISHED) for c in report.coverage)
    assert warning(Summary(msgspec.structs.replace(report, coverage=whole))) is None


def test_natural_order() -> None:
    assert sorted(["a/10", "a/2", "a/1.10", "a/1.9", "b"], key=natural) == ["a/1.9", "a/1.10", "a/2", "a/10", "b"]

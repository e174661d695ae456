"""Who is a repeat offender, and who is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.disposal import acts, repeats
from consentry.campaign.notices.models import Notice
from tests.campaign.disposal.conftest import DAY, Stage, refused
from tests.campaign.making import Scene, campaign

pytestmark = pytest.mark.django_db


def _again(stage: Stage, fingerprint: str = "f" * 64) -> Case:
    return stage.scene.case(Case.State.OVERDUE, fingerprints=(fingerprint,))


def test_a_repeat_offender_is_delisted_directly(stage: Stage) -> None:
    stage.earlier()
    case = _again(stage)
    assert repeats.flag_all() == 1
    assert repeats.flag_all() == 0
    acts.order_delisting(stage.officer, Case.objects.get(pk=case.pk))
    stored = Case.objects.get(pk=case.pk)
    assert (stored.state, stored.repeat_offender) == (Case.State.DELISTING, True)
    assert Entry.objects.filter(action="case.repeat_offender").count() == 1


@pytest.mark.parametrize(
    ("version", "noticed", "fingerprint", "state"),
    [
        ("1.0.0", True, "f" * 64, Finding.State.APPROVED),  # the same version
        ("0.9.0", False, "f" * 64, Finding.State.APPROVED),  # nobody told the operator
        ("0.9.0", True, "e" * 64, Finding.State.APPROVED),  # another finding
        ("0.9.0", True, "f" * 64, Finding.State.WITHDRAWN),  # it did not stand
    ],
)
def test_who_is_no_repeat_offender(
    version: str, noticed: bool, fingerprint: str, state: Finding.State, stage: Stage
) -> None:
    earlier = stage.earlier(version=version, noticed=noticed)
    Finding.objects.filter(case=earlier).update(state=state)
    case = _again(stage, fingerprint)
    assert repeats.flag_all() == 0
    refused("not_named", lambda: acts.order_delisting(stage.officer, case))


def test_who_was_told_only_after_the_second_inspection_began_is_none(stage: Stage) -> None:
    earlier = stage.earlier(noticed=False)
    _again(stage)
    Notice.objects.create(case=earlier, number="late", issued_by=stage.officer, deadline=DAY, findings=[])
    assert repeats.flag_all() == 0


def test_who_was_told_of_other_findings_is_none(stage: Stage) -> None:
    """The earlier case got this finding after its notice had gone out."""
    earlier = stage.earlier()
    Finding.objects.filter(case=earlier).update(reviewed_at=Notice.objects.get().issued_at)
    _again(stage)
    assert repeats.flag_all() == 0


def test_another_app_with_the_same_fault_is_none(stage: Stage) -> None:
    stage.earlier()
    other = Scene(inspector=stage.inspector, package="org.example.other", campaign=campaign("summer"))
    other.case(Case.State.OVERDUE, fingerprints=("f" * 64,))
    assert repeats.flag_all() == 0


def test_an_appeal_granted_later_takes_the_mark_off(stage: Stage) -> None:
    earlier = stage.earlier()
    case = _again(stage)
    repeats.flag_all()
    Finding.objects.filter(case=earlier).update(state=Finding.State.WITHDRAWN)
    refused("not_named", lambda: acts.order_delisting(stage.officer, case))
    assert repeats.flag_all() == 1
    assert not Case.objects.get(pk=case.pk).repeat_offender
    entry = Entry.objects.filter(action="case.repeat_offender").last()
    assert entry is not None
    assert entry.before == {"repeat_offender": True}


def test_the_daily_run_asks_once_however_many_cases(
    stage: Stage, django_assert_num_queries: Callable[..., object]
) -> None:
    for number in range(5):
        Scene(inspector=stage.inspector, package=f"org.example.n{number}").case(Case.State.OVERDUE)
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        assert repeats.flag_all() == 0

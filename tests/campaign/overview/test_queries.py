"""Every number of the overview, and the list behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from consentry.campaign.cases.models import Finding
from consentry.campaign.notices.wording import index
from consentry.campaign.overview.queries import overview, selected
from consentry.campaign.overview.values import Number, Selection, Table
from consentry.campaign.people.roles import PERMISSIONS, Action, Role
from tests.campaign.conftest import Person
from tests.campaign.making import campaign
from tests.campaign.overview.conftest import FINDINGS, Fair

pytestmark = pytest.mark.django_db


def _tables(fair: Fair) -> dict[str, Table]:
    return {table.id: table for table in overview(fair.officer, fair.campaign)}


def _counts(table: Table) -> dict[str, list[object]]:
    return {
        str(label): [cell.count if isinstance(cell, Number) else cell for cell in cells] for label, *cells in table.rows
    }


def test_every_number_is_the_length_of_its_list(fair: Fair) -> None:
    fair.filled(2)
    fair.app(campaign=campaign("another"))
    numbers = [
        (table.id, cell) for table in overview(fair.officer, fair.campaign) for row in table.rows for cell in row[1:]
    ]
    checked = 0
    for table, cell in numbers:
        if isinstance(cell, Number):
            found = selected(fair.officer, fair.campaign, cell.of)
            assert found.count() == cell.count == len({app.pk for app in found}), (table, cell.of)
            checked += 1
    assert checked > 80


def test_the_funnel(fair: Fair) -> None:
    fair.filled()
    with translation.override("en"):
        assert {label: cells[0] for label, cells in _counts(_tables(fair)["funnel"]).items()} == {
            "Registered": 11,
            "Self-inspected": 2,
            "Declared compliant": 1,
            "Inspected by a lab": 8,
            "Noticed": 5,
            "Rectified": 1,
            "Named": 2,
            "Delisted": 1,
        }


def test_time_in_each_state(fair: Fair) -> None:
    fair.filled()
    with translation.override("en"):
        tables = _tables(fair)
    times = _counts(tables["times"])
    # now, ever, left it, median, 90 %; noticed: from the 3rd or the 4th to the 6th, 6th, 11th, 11th: 3, 3, 5, 5
    assert times["Notice served, rectifying"] == [1, 5, 4, 3, 5, "working days"]
    assert times["Findings confirmed"] == [1, 6, 5, 1, 2, "days"]
    assert times["Re-inspection"][:5] == [0, 2, 2, 1, 2]
    assert times["Delisted"][:5] == [1, 1, 0, None, None]
    columns = {label: cells[0] for label, cells in _counts(tables["days-noticed"]).items() if cells[0]}
    assert columns == {"3": 2, "4-5": 2}


def test_issues_and_vendors_count_cases_once(fair: Fair) -> None:
    fair.filled()
    assert "umeng-analytics" in index().sdks, "the sample names an SDK of the catalog"
    tables = _tables(fair)
    assert {label: cells[0] for label, cells in _counts(tables["issues"]).items()} == {
        "私自收集个人信息": 6,
        "私自共享给第三方": 4,
        "账号注销难": 2,
    }
    vendor = index().sdks["umeng-analytics"].vendor
    counts = {label: cells[0] for label, cells in _counts(tables["vendors"]).items()}
    assert counts == {"应用自身": 6, vendor.zh: 4, "no-such-sdk": 2}
    Finding.objects.filter(responsible=FINDINGS[1][1]).update(state=Finding.State.WITHDRAWN)
    assert vendor.zh not in _counts(_tables(fair)["vendors"])


def test_stores_and_labs(fair: Fair) -> None:
    fair.filled()
    tables = _tables(fair)
    assert _counts(tables["stores"]) == {
        "商店乙": [1, 0, 0, None, None, None],
        "商店甲": [1, 1, 0, 5.0, 5.0, None],
    }
    assert [cells[0] for cells in _counts(tables["labs"]).values()] == [2, 1, 1]


def test_an_empty_campaign_has_zeros(fair: Fair) -> None:
    tables = _tables(fair)
    assert all(cell.count == 0 for row in tables["funnel"].rows for cell in row if isinstance(cell, Number))
    assert tables["issues"].rows == ()


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(step="nonsense"),
        Selection(stayed="noticed", days="x"),
        Selection(source="１"),
        Selection(ordered="99999999999999999999", answer="acknowledged"),
        Selection(issue="'; drop table"),
        Selection(labs="x"),
        Selection(type="nothing"),
    ],
)
def test_what_nobody_knows_selects_nothing(selection: Selection, fair: Fair) -> None:
    fair.filled()
    assert selected(fair.officer, fair.campaign, selection).count() == 0


@pytest.mark.parametrize("role", Role)
def test_who_sees_it(role: Role, fair: Fair, person: Person) -> None:
    user = person(role)
    fair.filled()
    if Action.OVERVIEW_VIEW not in PERMISSIONS[role]:
        with pytest.raises(PermissionDenied):
            overview(user, fair.campaign)
        with pytest.raises(PermissionDenied):
            selected(user, fair.campaign, Selection(step="named"))
        return
    labs = "labs" in {table.id for table in overview(user, fair.campaign)}
    assert labs == (Action.ASSIGNMENT_VIEW in PERMISSIONS[role])
    if not labs:
        with pytest.raises(PermissionDenied):
            selected(user, fair.campaign, Selection(labs="differ"))


def test_the_number_of_queries_does_not_grow(fair: Fair, django_assert_num_queries: Callable[..., object]) -> None:
    fair.filled()
    assert fair.officer.roles
    with CaptureQueriesContext(connection) as before:
        overview(fair.officer, fair.campaign)
    assert len(before) <= 22
    fair.filled(3)
    with django_assert_num_queries(len(before)):  # type: ignore[attr-defined]
        overview(fair.officer, fair.campaign)

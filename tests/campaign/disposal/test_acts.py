"""Delisting, stop of access, penalties, repeat offenders, relisting."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied
from django_fsm import TransitionNotAllowed

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.bulletins import acts as bulletins
from consentry.campaign.cases.locking import Stale
from consentry.campaign.cases.models import Case, Finding, Passage
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.disposal import acts, queries, relisting
from consentry.campaign.disposal.models import Order
from consentry.campaign.notices import working_days
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Listing, Store
from tests.campaign.disposal.conftest import DAY, Stage, refused

pytestmark = pytest.mark.django_db


def test_every_store_that_carries_the_app_gets_an_order(stage: Stage) -> None:
    orders = acts.order_delisting(stage.officer, stage.named())
    assert [order.store for order in orders] == stage.stores
    assert Case.objects.get().state == Case.State.DELISTING
    entry = Entry.objects.get(action="disposal.order")
    assert entry.before == {"state": "named"}
    assert entry.after["stores"] == ["商店甲", "商店乙"]  # type: ignore[index]


def test_the_case_is_delisted_when_the_last_store_has(stage: Stage) -> None:
    first, second = acts.order_delisting(stage.officer, stage.named())
    acts.acknowledge(stage.users[0], first)
    assert Case.objects.get().state == Case.State.DELISTING
    acts.carry_out(stage.users[0], first)
    assert Case.objects.get().state == Case.State.DELISTING
    assert acts.carry_out(stage.users[1], second).acknowledged_by == stage.users[1]
    assert Case.objects.get().state == Case.State.DELISTED
    assert not Listing.objects.filter(delisted_at__isnull=True).exists()
    done = Order.objects.get(pk=first.pk)
    assert done.time_taken is not None
    assert done.time_taken >= datetime.timedelta(0)
    assert chain.verify() == []


def test_twice_changes_nothing(stage: Stage) -> None:
    [first, _second] = acts.order_delisting(stage.officer, stage.named())
    once = acts.carry_out(stage.users[0], first)
    entries = Entry.objects.count()
    assert acts.carry_out(stage.users[0], first).carried_out_at == once.carried_out_at
    acts.acknowledge(stage.users[0], first)
    assert Entry.objects.count() == entries


def test_a_store_sees_and_answers_its_own_orders_only(stage: Stage) -> None:
    first, second = acts.order_delisting(stage.officer, stage.named())
    assert list(queries.orders(stage.users[0])) == [first]
    assert set(queries.orders(stage.officer)) == {first, second}
    for act in (acts.acknowledge, acts.carry_out):
        with pytest.raises(PermissionDenied):
            act(stage.users[0], second)
        with pytest.raises(PermissionDenied):
            act(stage.officer, second)
    for role in (Role.OPERATOR, Role.INSPECTOR, Role.REVIEWER, Role.ADMIN):
        assert not queries.orders(stage.person(role)).exists()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_nobody_but_officers_orders(role: Role, stage: Stage) -> None:
    case, user = stage.named(), stage.person(role)
    with pytest.raises(PermissionDenied):
        acts.order_delisting(user, case)
    with pytest.raises(PermissionDenied):
        acts.stop_access(user, case, "接入商")
    with pytest.raises(PermissionDenied):
        acts.record_penalty(user, case, decided_on=DAY, reference="1", text="罚")
    with pytest.raises(PermissionDenied):
        acts.relist(user, case)


def test_an_app_that_nobody_carries(stage: Stage) -> None:
    case = stage.named()
    Listing.objects.all().delete()
    case.release.source = None
    case.release.save()
    refused("no_store", lambda: acts.order_delisting(stage.officer, case))
    assert Case.objects.get().state == Case.State.NAMED


def test_not_before_it_was_named(stage: Stage) -> None:
    case = stage.scene.case(Case.State.OVERDUE)
    refused("not_named", lambda: acts.order_delisting(stage.officer, case))
    pass_to(case, "grant_more_time")
    refused("not_named", lambda: acts.order_delisting(stage.officer, case))


def test_not_before_the_bulletins_deadline(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    case = stage.scene.case(Case.State.OVERDUE)
    drafter, reviewer, publisher = (stage.person(role) for role in (Role.OFFICER, Role.OFFICER, Role.PUBLISHER))
    bulletin = bulletins.draft(drafter, case.campaign, deadline=datetime.date(2020, 1, 17))
    bulletins.publish(publisher, bulletins.review(reviewer, bulletin, approve=True))
    case = Case.objects.get()
    refused("deadline_open", lambda: acts.order_delisting(stage.officer, case))
    monkeypatch.setattr(working_days, "today", lambda: datetime.date(2020, 1, 18))
    acts.order_delisting(stage.officer, case)


def test_access_is_stopped_and_a_penalty_recorded(stage: Stage) -> None:
    case = stage.delisted()
    refused("addressee", lambda: acts.stop_access(stage.officer, case, " "))
    order = acts.stop_access(stage.officer, case, "某接入服务商")
    assert (order.kind, order.store) == (Order.Kind.STOP_ACCESS, None)
    refused("incomplete", lambda: _penalise(stage, case, reference=""))
    refused("in_future", lambda: _penalise(stage, case, decided_on=DAY + datetime.timedelta(days=1)))
    _penalise(stage, case)
    assert Case.objects.get().state == Case.State.PENALISED
    assert list(queries.blacklist(stage.officer)) == [stage.scene.operator]
    assert not queries.blacklist(stage.users[0]).exists()
    with pytest.raises(TransitionNotAllowed):
        acts.stop_access(stage.officer, case, "某接入服务商")


def _penalise(stage: Stage, case: Case, **values: object) -> object:
    given = {"decided_on": DAY, "reference": "罚字1号", "text": "罚款", "blacklisted": True} | values
    return acts.record_penalty(stage.officer, case, **given)  # type: ignore[arg-type]


def test_an_officer_records_what_those_without_an_account_did(stage: Stage) -> None:
    outside = Store.objects.create(name="商店丙")
    Listing.objects.create(store=outside, app=stage.scene.app)
    case = stage.named()
    orders = {order.store: order for order in acts.order_delisting(stage.officer, case)}
    refused("own_account", lambda: acts.record_carried_out(stage.officer, orders[stage.stores[0]], "看过"))
    refused("reason", lambda: acts.record_carried_out(stage.officer, orders[outside], " "))
    with pytest.raises(PermissionDenied):
        acts.record_carried_out(stage.users[0], orders[outside], "看过")
    for user, store in zip(stage.users, stage.stores, strict=True):
        acts.carry_out(user, orders[store])
    acts.record_carried_out(stage.officer, orders[outside], "已在商店页面核实")
    assert Case.objects.get().state == Case.State.DELISTED
    stopped = acts.stop_access(stage.officer, case, "某接入服务商")
    done = acts.record_carried_out(stage.officer, stopped, "来函告知")
    assert done.carried_out_by == stage.officer
    assert not queries.waiting_orders(stage.officer).exists()
    assert Listing.objects.filter(delisted_at__isnull=True).count() == 0


def test_two_officers_at_a_time(stage: Stage) -> None:
    case = stage.named()
    with pytest.raises(Stale):
        acts.order_delisting(stage.officer, case, version=case.version - 1)
    acts.order_delisting(stage.officer, case, version=case.version)


def test_relisting_needs_the_fix_and_the_time(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    case = stage.delisted()
    Passage.objects.filter(state=Case.State.DELISTED).update(
        at=datetime.datetime(2020, 1, 3, 4, 0, tzinfo=datetime.UTC)
    )
    refused("fixed", lambda: acts.relist(stage.officer, case))
    Finding.objects.update(retest=Finding.Retest.FIXED)
    refused("waiting_time", lambda: acts.relist(stage.officer, case))
    end = working_days.after(DAY, 40).day
    monkeypatch.setattr(working_days, "today", lambda: end - datetime.timedelta(days=1))
    refused("waiting_time", lambda: acts.relist(stage.officer, case))
    monkeypatch.setattr(working_days, "today", lambda: end)
    assert all(condition.met for condition in relisting.conditions(case))
    acts.relist(stage.officer, case)
    assert Case.objects.get().state == Case.State.RELISTED
    assert Listing.objects.filter(delisted_at__isnull=True).count() == 2


def test_what_was_never_delisted_is_not_relisted(stage: Stage) -> None:
    refused("delisted", lambda: acts.relist(stage.officer, stage.named()))


def test_relisting_beyond_the_known_holidays_is_not_guessed(stage: Stage) -> None:
    case = stage.delisted()
    Finding.objects.update(retest=Finding.Retest.FIXED)
    late = working_days.KNOWN_TO + datetime.timedelta(days=400)
    assert [one.code for one in relisting.conditions(case, late) if not one.met] == ["waiting_time"]


def test_lists_need_one_query(stage: Stage, django_assert_num_queries: Callable[..., object]) -> None:
    acts.order_delisting(stage.officer, stage.named())
    assert stage.officer.roles
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        shown = [
            (order.case.app.operator.name, order.case.release.version_name, str(order.store), order.time_taken)
            for order in queries.waiting_orders(stage.officer)
        ]
    assert len(shown) == 2

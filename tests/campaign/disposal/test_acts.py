"""Delisting, stop of access, penalties, repeat offenders, relisting."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django_fsm import TransitionNotAllowed

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.bulletins import acts as bulletins
from consentry.campaign.cases.models import Case, Finding, Passage
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.disposal import acts, queries, relisting, repeats
from consentry.campaign.disposal.models import Order
from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Listing, Store
from tests.campaign.conftest import Person
from tests.campaign.making import Scene, campaign

pytestmark = pytest.mark.django_db

DAY = datetime.date(2020, 1, 3)


class Stage:
    """An officer, two stores with a user each, and an app that both carry."""

    def __init__(self, person: Person, organisation: Callable[..., Organisation]) -> None:
        self.person = person
        self.officer: User = person(Role.OFFICER)
        self.stores = [
            Store.objects.create(name=name, organisation=organisation("store", name)) for name in ("商店甲", "商店乙")
        ]
        self.users = [person(Role.STORE, organisation=store.organisation) for store in self.stores]
        self.inspector = person(Role.INSPECTOR)
        self.scene = Scene(inspector=self.inspector)
        self.scene.release.source = self.stores[0]
        self.scene.release.save()
        for store in self.stores:
            Listing.objects.create(store=store, app=self.scene.app)

    def named(self) -> Case:
        return self.scene.case(Case.State.NAMED)

    def delisted(self) -> Case:
        case = self.named()
        for order in acts.order_delisting(self.officer, case):
            acts.carry_out(self.users[self.stores.index(order.store)], order)  # type: ignore[arg-type]
        return Case.objects.get(pk=case.pk)


@pytest.fixture
def stage(person: Person, organisation: Callable[..., Organisation], monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(working_days, "today", lambda: DAY)
    return Stage(person, organisation)


def _refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(ValidationError) as raised:
        call()
    assert code in {error.code for error in raised.value.error_list}


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
    _refused("no_store", lambda: acts.order_delisting(stage.officer, case))
    assert Case.objects.get().state == Case.State.NAMED


def test_not_before_it_was_named(stage: Stage) -> None:
    case = stage.scene.case(Case.State.OVERDUE)
    _refused("not_named", lambda: acts.order_delisting(stage.officer, case))
    pass_to(case, "grant_more_time")
    _refused("not_named", lambda: acts.order_delisting(stage.officer, case))


def test_not_before_the_bulletins_deadline(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    case = stage.scene.case(Case.State.OVERDUE)
    drafter, reviewer, publisher = (stage.person(role) for role in (Role.OFFICER, Role.OFFICER, Role.PUBLISHER))
    bulletin = bulletins.draft(drafter, case.campaign, deadline=datetime.date(2020, 1, 17))
    bulletins.publish(publisher, bulletins.review(reviewer, bulletin, approve=True))
    case = Case.objects.get()
    _refused("deadline_open", lambda: acts.order_delisting(stage.officer, case))
    monkeypatch.setattr(working_days, "today", lambda: datetime.date(2020, 1, 18))
    acts.order_delisting(stage.officer, case)


def _earlier(stage: Stage, *, version: str = "0.9.0", noticed: bool = True) -> Case:
    """Return a case of the same app in an earlier campaign."""
    scene = Scene(inspector=stage.inspector, campaign=campaign("spring"), version=version)
    case = scene.case(Case.State.NOTICED, fingerprints=("f" * 64,))
    if noticed:
        Notice.objects.create(case=case, number="earlier", issued_by=stage.officer, deadline=DAY, findings=[])
    Case.objects.filter(pk=case.pk).update(opened_at=timezone.now() - datetime.timedelta(days=100))
    return case


def test_a_repeat_offender_is_delisted_directly(stage: Stage) -> None:
    _earlier(stage)
    case = stage.scene.case(Case.State.OVERDUE, fingerprints=("f" * 64,))
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
    earlier = _earlier(stage, version=version, noticed=noticed)
    Finding.objects.filter(case=earlier).update(state=state)
    case = stage.scene.case(Case.State.OVERDUE, fingerprints=(fingerprint,))
    assert repeats.flag_all() == 0
    _refused("not_named", lambda: acts.order_delisting(stage.officer, case))


def test_access_is_stopped_and_a_penalty_recorded(stage: Stage) -> None:
    case = stage.delisted()
    _refused("addressee", lambda: acts.stop_access(stage.officer, case, " "))
    order = acts.stop_access(stage.officer, case, "某接入服务商")
    assert (order.kind, order.store) == (Order.Kind.STOP_ACCESS, None)
    _refused("incomplete", lambda: _penalise(stage, case, reference=""))
    _refused("in_future", lambda: _penalise(stage, case, decided_on=DAY + datetime.timedelta(days=1)))
    _penalise(stage, case)
    assert Case.objects.get().state == Case.State.PENALISED
    assert list(queries.blacklist(stage.officer)) == [stage.scene.operator]
    assert not queries.blacklist(stage.users[0]).exists()
    with pytest.raises(TransitionNotAllowed):
        acts.stop_access(stage.officer, case, "某接入服务商")


def _penalise(stage: Stage, case: Case, **values: object) -> object:
    given = {"decided_on": DAY, "reference": "罚字1号", "text": "罚款", "blacklisted": True} | values
    return acts.record_penalty(stage.officer, case, **given)  # type: ignore[arg-type]


def test_relisting_needs_the_fix_and_the_time(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    case = stage.delisted()
    Passage.objects.filter(state=Case.State.DELISTED).update(
        at=datetime.datetime(2020, 1, 3, 4, 0, tzinfo=datetime.UTC)
    )
    _refused("fixed", lambda: acts.relist(stage.officer, case))
    Finding.objects.update(retest=Finding.Retest.FIXED)
    _refused("waiting_time", lambda: acts.relist(stage.officer, case))
    end = working_days.after(DAY, 40).day
    monkeypatch.setattr(working_days, "today", lambda: end - datetime.timedelta(days=1))
    _refused("waiting_time", lambda: acts.relist(stage.officer, case))
    monkeypatch.setattr(working_days, "today", lambda: end)
    assert all(condition.met for condition in relisting.conditions(case))
    acts.relist(stage.officer, case)
    assert Case.objects.get().state == Case.State.RELISTED
    assert Listing.objects.filter(delisted_at__isnull=True).count() == 2


def test_what_was_never_delisted_is_not_relisted(stage: Stage) -> None:
    _refused("delisted", lambda: acts.relist(stage.officer, stage.named()))


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

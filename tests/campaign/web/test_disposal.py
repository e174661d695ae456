"""The pages of the disposal and the store's console."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from consentry.campaign.bulletins import acts as bulletins
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.disposal import acts, queries, repeats
from consentry.campaign.disposal.models import Order
from consentry.campaign.notices import working_days
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Listing
from tests.campaign.disposal.conftest import DAY, Stage
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db


def _text(client: Client, user: User, address: str, status: int = 200) -> str:
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def _send(client: Client, user: User, address: str, **values: object) -> int:
    client.force_login(user)
    return client.post(address, values).status_code


def test_from_the_order_to_relisting(stage: Stage, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    case = stage.named()
    here = f"/disposal/{case.pk}/"
    assert "应予下架" in _text(client, stage.officer, "/disposal/?state=due")
    assert _send(client, stage.officer, f"{here}delist/", version=case.version - 1) == 409
    assert _send(client, stage.officer, f"{here}delist/", version=case.version, deadline="2019-01-01") == 422
    assert _send(client, stage.officer, f"{here}delist/", version=case.version) == 302
    assert _send(client, stage.officer, f"{here}delist/", version=case.version + 1) == 422  # not named any more
    for order, user in zip(Order.objects.order_by("pk"), stage.users, strict=True):
        assert "确认收到" in _text(client, user, f"/orders/{order.pk}/")
        assert _send(client, user, f"/orders/{order.pk}/acknowledge/") == 302
        assert _send(client, user, f"/orders/{order.pk}/carry-out/") == 302
    text = _text(client, stage.officer, here)
    assert "未满足" in text
    assert "等待发送" in text or "mail" not in text
    case = Case.objects.get()
    assert case.state == Case.State.DELISTED
    assert _send(client, stage.officer, f"{here}relist/", version=case.version) == 302
    assert Case.objects.get().state == Case.State.DELISTED  # the conditions are not met
    Finding.objects.update(retest=Finding.Retest.FIXED)
    delisted = timezone.localdate(Case.objects.get().passages.get(state="delisted").at)
    later = delisted + datetime.timedelta(days=90)
    monkeypatch.setattr(working_days, "today", lambda: later)
    monkeypatch.setattr(working_days, "between", lambda start, end: 60)
    monkeypatch.setattr(working_days, "after", lambda start, days: working_days.Deadline(day=later, confirmed=True))
    assert _send(client, stage.officer, f"{here}relist/", version=case.version) == 302
    assert Case.objects.get().state == Case.State.RELISTED


def test_access_penalty_and_the_bad_list(stage: Stage, client: Client) -> None:
    case = stage.delisted()
    here = f"/disposal/{case.pk}/"
    assert _send(client, stage.officer, f"{here}stop-access/", version=case.version, provider="") == 422
    assert _send(client, stage.officer, f"{here}stop-access/", version=case.version, provider="某接入服务商") == 302
    order = Order.objects.get(kind=Order.Kind.STOP_ACCESS)
    assert "对方无账户" in _text(client, stage.officer, here)
    assert _send(client, stage.officer, f"/disposal/orders/{order.pk}/carried-out/", note="来函告知") == 302
    order.refresh_from_db()
    assert order.carried_out_by == stage.officer
    case = Case.objects.get()
    values = {"version": case.version, "reference": "罚字1号", "decided_on": "2020-01-03", "text": "罚款"}
    assert _send(client, stage.officer, f"{here}penalty/", **values, blacklisted="on") == 302
    assert "罚字1号" in _text(client, stage.officer, "/disposal/blacklist/")


def test_a_repeat_offender_is_shown_and_delisted_directly(stage: Stage, client: Client) -> None:
    stage.earlier()
    case = stage.scene.case(Case.State.OVERDUE, fingerprints=("f" * 64,))
    assert _text(client, stage.officer, f"/disposal/{case.pk}/", 404)
    repeats.flag_all()
    text = _text(client, stage.officer, f"/disposal/{case.pk}/")
    assert "屡次违规：直接下架" in text
    assert "首次启动、同意前读取设备标识" in text
    seen = Case.objects.get(pk=case.pk).version
    assert _send(client, stage.officer, f"/disposal/{case.pk}/delist/", version=seen) == 302


def test_what_is_due_is_what_may_be_ordered(stage: Stage) -> None:
    """The list and the act agree, for a case of each kind."""
    people = [stage.person(Role.OFFICER), stage.person(Role.OFFICER), stage.person(Role.PUBLISHER)]
    for number, deadline in enumerate((DAY - datetime.timedelta(days=1), DAY, None)):
        scene = Scene(inspector=stage.inspector, package=f"org.example.n{number}")
        overdue = scene.listed().case(Case.State.OVERDUE)
        given = {"deadline": DAY + datetime.timedelta(days=9)} if deadline else {}
        row = bulletins.draft(people[0], overdue.campaign, cases=[overdue.pk], **given)  # type: ignore[arg-type]
        if deadline:
            type(row).objects.filter(pk=row.pk).update(deadline=deadline)
            row.refresh_from_db()
        row = bulletins.review(people[1], row, approve=True)
        if deadline:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(working_days, "today", lambda: DAY - datetime.timedelta(days=5))
                bulletins.publish(people[2], row)
        else:
            bulletins.publish(people[2], row)
    Scene(inspector=stage.inspector, package="org.example.late").listed().case(Case.State.OVERDUE)
    due = set(queries.due(stage.officer).values_list("pk", flat=True))
    orderable = set()
    for case in Case.objects.all():
        try:
            acts.order_delisting(stage.officer, case)
            orderable.add(case.pk)
        except ValidationError:
            continue
    assert due == orderable
    assert len(due) == 2


def test_a_store_sees_its_own_orders_only(stage: Stage, client: Client) -> None:
    orders = {order.store_id: order for order in acts.order_delisting(stage.officer, stage.named())}
    first, second = (orders[store.pk] for store in stage.stores)
    assert _text(client, stage.users[0], f"/orders/{first.pk}/")
    assert _text(client, stage.users[0], f"/orders/{second.pk}/", 404)
    assert _send(client, stage.users[0], f"/orders/{second.pk}/carry-out/") == 404
    assert _text(client, stage.users[0], "/disposal/", 403)
    assert "份下架通知待执行" in _text(client, stage.users[0], "/")
    assert _send(client, stage.officer, f"/orders/{first.pk}/acknowledge/") == 403
    for role in (Role.OPERATOR, Role.INSPECTOR, Role.REVIEWER, Role.ADMIN):
        assert _text(client, stage.person(role), "/orders/", 403)


@pytest.mark.parametrize(("role", "status"), [(Role.AUDITOR, 200), (Role.PUBLISHER, 200), (Role.REVIEWER, 403)])
def test_who_looks_and_who_orders(role: Role, status: int, stage: Stage, client: Client) -> None:
    case = stage.named()
    user = stage.person(role)
    text = _text(client, user, f"/disposal/{case.pk}/", status)
    assert f"/disposal/{case.pk}/delist/" not in text
    assert _send(client, user, f"/disposal/{case.pk}/delist/", version=case.version) == 403


def test_exports_hold_the_filtered_list_and_no_formula(stage: Stage, client: Client) -> None:
    App.objects.update(name="=HYPERLINK(1)")
    acts.order_delisting(stage.officer, stage.named())
    acts.carry_out(stage.users[0], Order.objects.get(store=stage.stores[0]))
    client.force_login(stage.officer)
    rows = list(csv.reader(io.StringIO(client.get("/orders/orders.csv").content.decode("utf-8-sig"))))
    assert len(rows) == 3
    assert rows[1][3] == "'=HYPERLINK(1)"
    left = list(csv.reader(io.StringIO(client.get("/orders/orders.csv?state=waiting").content.decode("utf-8-sig"))))
    assert [row[2] for row in left[1:]] == ["商店乙"]
    book = load_workbook(io.BytesIO(client.get("/orders/orders.xlsx").content))
    assert book.active is not None
    assert book.active.max_row == 3
    client.force_login(stage.users[1])
    own = client.get("/orders/orders.csv").content.decode()
    assert "商店乙" in own
    assert "商店甲" not in own


def test_lists_cost_the_same_number_of_queries_however_long(
    stage: Stage, client: Client, django_assert_max_num_queries: Callable[..., object]
) -> None:
    client.force_login(stage.officer)
    for number in range(4):
        scene = Scene(inspector=stage.inspector, package=f"org.example.n{number}")
        for store in stage.stores:
            Listing.objects.create(store=store, app=scene.app)
        acts.order_delisting(stage.officer, scene.case(Case.State.NAMED))
        case = Case.objects.latest("pk")
        for address, most in (("/disposal/", 8), ("/orders/", 8), (f"/disposal/{case.pk}/", 16), ("/", 14)):
            with django_assert_max_num_queries(most):  # type: ignore[attr-defined]
                assert client.get(address).status_code == 200

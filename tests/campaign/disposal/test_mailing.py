"""Orders to stores by e-mail, through a real SMTP server: once, with proof, and a reminder of what nobody acknowledged."""

from __future__ import annotations

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from consentry.campaign.audit.models import Entry
from consentry.campaign.disposal import acts, mailing
from consentry.campaign.disposal.models import Dispatch, Order
from consentry.campaign.registry.models import App
from tests.campaign.conftest import Mailbox
from tests.campaign.disposal.conftest import DAY, Stage, refused

pytestmark = pytest.mark.django_db

NEXT = DAY + datetime.timedelta(days=1)


def _ordered(stage: Stage) -> list[Order]:
    stage.stores[0].email = "first@store.example"
    stage.stores[0].save()
    return acts.order_delisting(stage.officer, stage.named())


@pytest.mark.django_db(transaction=True)
def test_the_worker_sends_each_store_its_order_once(stage: Stage, mailbox: Mailbox) -> None:
    _ordered(stage)
    for _again in range(2):
        call_command("db_worker", queue_name="mail", batch=True, interval=0, startup_delay=False, verbosity=0)
        mailing.sweep(timezone.now() + datetime.timedelta(days=1))
    assert sorted(str(mail["To"]) for mail in mailbox.messages) == ["first@store.example", "store@example.com"]
    mail = mailbox.messages[0]
    assert "DEMONSTRATION" in mail["Subject"]
    body = mail.get_body()
    assert body is not None
    text = body.get_content()
    assert "2020年1月3日" in text
    assert "org.example.sample" in text
    assert "样例科技（北京）有限公司" in text
    assert "2020-01-03 (that day included) at the latest" in text


def test_the_servers_answer_is_kept_as_proof(stage: Stage, mailbox: Mailbox) -> None:
    _ordered(stage)
    dispatch = Dispatch.objects.order_by("pk")[0]
    assert mailing.send.call(dispatch.pk) == "accepted"
    assert mailing.send.call(dispatch.pk) == "nothing to do"  # the worker was killed before it told the queue
    dispatch.refresh_from_db()
    assert dispatch.response == "250 2.0.0 taken as number 1"
    assert [mail["Message-ID"] for mail in mailbox.messages] == [dispatch.message_id]
    assert Entry.objects.get(action="dispatch.send").after["state"] == "accepted"  # type: ignore[index]


def test_a_refusal_for_now_is_tried_again_as_the_same_mail(stage: Stage, mailbox: Mailbox) -> None:
    _ordered(stage)
    dispatch = Dispatch.objects.order_by("pk")[0]
    mailbox.refuse = ["450 later"]
    assert mailing.send.call(dispatch.pk) == "queued"
    assert mailing.send.call(dispatch.pk) == "nothing to do"  # not before its time
    Dispatch.objects.update(due_at=timezone.now())
    assert mailing.send.call(dispatch.pk) == "accepted"
    dispatch.refresh_from_db()
    assert [sorted(attempt) for attempt in dispatch.attempts] == [["at", "error"], ["at", "response"]]
    assert len(mailbox.messages) == 1


def test_a_store_without_an_address_shows_as_not_told(stage: Stage) -> None:
    for store in stage.stores:
        assert store.organisation is not None
        store.organisation.email = ""
        store.organisation.save()
    acts.order_delisting(stage.officer, stage.named())
    assert {(one.state, one.error) for one in Dispatch.objects.all()} == {("failed", "no address")}


def test_only_what_nobody_acknowledged_in_time_is_reminded_of_once(stage: Stage, mailbox: Mailbox) -> None:
    orders = _ordered(stage)
    acts.acknowledge(stage.users[0], orders[0])
    assert mailing.remind(DAY) == 0
    assert mailing.remind(NEXT) == 1
    assert mailing.remind(NEXT) == 0
    [reminder] = Dispatch.objects.filter(kind=Dispatch.Kind.REMINDER)
    assert reminder.order == orders[1]
    assert mailing.send.call(reminder.pk) == "accepted"
    assert "Reminder" in mailbox.messages[0]["Subject"]
    assert Entry.objects.filter(action="order.remind").count() == 1


def test_a_hostile_name_neither_breaks_nor_dresses_up_the_mail(stage: Stage, mailbox: Mailbox) -> None:
    App.objects.update(name="好应用\r\nBcc: all@example.com\u202egnp")
    _ordered(stage)
    dispatch = Dispatch.objects.order_by("pk")[0]
    assert mailing.send.call(dispatch.pk) == "accepted"
    [mail] = mailbox.messages
    assert mail["Bcc"] is None
    body = mail.get_body()
    assert body is not None
    assert "\\u202e" in body.get_content()


def test_an_order_lies_not_in_the_past(stage: Stage) -> None:
    case = stage.named()
    yesterday = DAY - datetime.timedelta(days=1)
    refused("deadline_past", lambda: acts.order_delisting(stage.officer, case, deadline=yesterday))
    assert {order.deadline for order in acts.order_delisting(stage.officer, case, deadline=NEXT)} == {NEXT}

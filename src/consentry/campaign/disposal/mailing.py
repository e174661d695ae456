"""Orders on their way to stores by e-mail, and the reminder of what nobody acknowledged in time."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from consentry.campaign.audit import chain
from consentry.campaign.disposal.models import Dispatch, Order
from consentry.campaign.notices import outbox, working_days
from consentry.campaign.notices.documents.view import day_in
from consentry.model.text import Language, Text
from consentry.report.visible import visible

Kind = Dispatch.Kind

_SUBJECTS = {
    Kind.ORDER: Text(zh="应用下架通知 {number}", en="Order to delist {number}"),
    Kind.REMINDER: Text(zh="应用下架通知催办 {number}", en="Reminder: order to delist {number}"),
}
_BODIES = {
    Kind.ORDER: Text(
        zh="{store}：\n\n请立即组织对下列应用进行下架处理，最迟不晚于 {day}（含当日）。\n\n应用名称：{app}\n应用开发者：{operator}\n"
        "应用包名：{package}\n应用版本：{version}\n\n登录系统确认收到，并在下架后反馈：{url}",
        en="To {store}\n\nDelist this app at once, {day} (that day included) at the latest.\n\nApp: {app}\n"
        "Developer: {operator}\nPackage: {package}\nVersion found in breach: {version}\n\n"
        "Sign in to acknowledge this order, and to report when it is carried out: {url}",
    ),
    Kind.REMINDER: Text(
        zh="{store}：\n\n应用“{app}”（{operator}）的下架期限 {day} 已过，贵方尚未确认收到下架通知。请立即登录系统确认并执行：{url}",
        en="To {store}\n\nThe app {app} ({operator}) was to be delisted by {day}; you have not acknowledged the order yet. "
        "Sign in to acknowledge it and carry it out now: {url}",
    ),
}
_SAMPLE = Text(zh="【演示样例，无法律效力】", en="[DEMONSTRATION, no legal effect] ")


def queue(order: Order, kind: Dispatch.Kind) -> Dispatch | None:
    """Put the mail of an order to a store into the outbox, in the caller's transaction; None where it was put before."""
    now = timezone.now()
    defaults = {"at": now, "due_at": now, "address": address_of(order)}
    dispatch, created = Dispatch.objects.get_or_create(order=order, kind=kind, defaults=defaults)
    if not created:
        return None
    outbox.put(dispatch, f"order-{order.pk}", send)
    return dispatch


@task(queue_name="mail")
def send(dispatch_id: int) -> str:
    """Send a queued mail. Returns its state."""
    return outbox.deliver(Dispatch, dispatch_id, letter, send)


def sweep(now: datetime.datetime | None = None) -> int:
    """Queue again what is due but has no task any more; return how many."""
    return outbox.sweep(Dispatch, send, now)


def remind(today: datetime.date | None = None) -> int:
    """Queue one reminder of every order that nobody acknowledged by its deadline; return how many. For the daily run."""
    today = today or working_days.today()
    open_ones = Order.objects.filter(
        store__isnull=False, deadline__lt=today, acknowledged_at__isnull=True, carried_out_at__isnull=True
    )
    due = open_ones.exclude(dispatches__kind=Kind.REMINDER).order_by("pk")
    return sum(_remind(pk) for pk in list(due.values_list("pk", flat=True)))


def address_of(order: Order) -> str:
    """Return where the store gets mail; empty = nowhere, which the dispatch then says."""
    store = order.store
    if store is None:
        return ""
    return store.email or (store.organisation.email if store.organisation else "")


def letter(dispatch: Dispatch) -> EmailMessage:
    """Return the mail, in Chinese and then in English."""
    order = dispatch.order
    case, kind = order.case, Kind(dispatch.kind)

    def say(text: Text, language: Language) -> str:
        return text.in_(language).format(
            number=f"{case.campaign.slug.upper()}-{order.pk}",
            store=visible(order.store.name if order.store else order.addressee),
            app=visible(case.app.name),
            operator=visible(case.app.operator.name),
            package=visible(case.app.package) or "–",
            version=visible(case.release.version_name),
            day=day_in(order.deadline, language) if order.deadline else "",
            url=settings.BASE_URL,
        )

    sample = case.campaign.demo
    subject = " / ".join(say(_SUBJECTS[kind], language) for language in Language)
    return EmailMessage(
        subject=(_SAMPLE.zh + _SAMPLE.en if sample else "") + subject,
        body="\n\n---\n\n".join(
            (_SAMPLE.in_(language) + "\n" if sample else "") + say(_BODIES[kind], language) for language in Language
        ),
        to=[dispatch.address],
        headers={"Message-ID": dispatch.message_id, "Auto-Submitted": "auto-generated"},
    )


def _remind(pk: int) -> bool:
    with transaction.atomic():
        order = Order.objects.select_for_update(of=("self",)).get(pk=pk)
        if order.acknowledged_at is not None or queue(order, Kind.REMINDER) is None:
            return False  # the store was quicker, or another run
        chain.record(None, "order.remind", order, after={"deadline": str(order.deadline)})
        return True

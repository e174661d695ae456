"""The mails around a notice, by the outbox."""

from __future__ import annotations

import datetime

from django.utils import timezone
from django_tasks import task

from consentry.campaign.notices import outbox
from consentry.campaign.notices.letters import letter
from consentry.campaign.notices.models import Notice, Service
from consentry.campaign.notices.outbox import WAITS

__all__ = ["WAITS", "queue", "send", "sweep"]


def queue(notice: Notice, kind: Service.Kind, deadline: datetime.date, address: str) -> Service | None:
    """Put a letter into the outbox, in the transaction of the act; None where this deadline was told before."""
    service, created = Service.objects.get_or_create(
        notice=notice,
        channel=Service.Channel.MAIL,
        kind=kind,
        deadline=deadline,
        address=address,
        defaults={"at": timezone.now(), "due_at": timezone.now()},
    )
    if not created:
        return None
    outbox.put(service, f"notice-{notice.pk}", send)
    return service


@task(queue_name="mail")
def send(service_id: int) -> str:
    """Send a queued service. Returns its state."""
    return outbox.deliver(Service, service_id, letter, send)


def sweep(now: datetime.datetime | None = None) -> int:
    """Queue again what is due but has no task any more, e.g. of a killed worker; return how many."""
    return outbox.sweep(Service, send, now)

"""The outbox: services are queued in the transaction of an act, sent by the worker, tried again, and found again.

A worker claims a service for a while before it sends it, so that two never send the same at a time and no lock is held
while a mail server thinks. If it is killed, the claim ends and the letter is sent again with the same Message-ID.
"""

from __future__ import annotations

import datetime
from smtplib import SMTPException

from django.conf import settings
from django.core import mail
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from consentry.campaign.audit import chain
from consentry.campaign.notices.letters import letter
from consentry.campaign.notices.mail import domain, is_final
from consentry.campaign.notices.models import Notice, Service

#: how long to wait after the first, second … attempt that failed; after the last one it is given up
WAITS = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 480))

State = Service.State


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
    service.message_id = f"<service-{service.pk}-notice-{notice.pk}@{domain()}>"
    if not address:
        service.state, service.error = State.FAILED, "no address"
    service.save(update_fields=["message_id", "state", "error"])
    if address:
        send.enqueue(service.pk)
    return service


@task(queue_name="mail")
def send(service_id: int) -> str:
    """Send a queued service and keep the server's answer; queue it again where it failed for now. Returns its state."""
    now = timezone.now()
    claimed = Service.objects.filter(pk=service_id, state=State.QUEUED, due_at__lte=now).update(
        due_at=now + datetime.timedelta(seconds=settings.MAIL_CLAIM_SECONDS)
    )
    if not claimed:  # sent before, or being sent by another worker
        return "nothing to do"
    service = Service.objects.select_related("notice").get(pk=service_id)
    answer, error = _try(service)
    with transaction.atomic():
        _keep(service, answer, error)
    return str(service.state)


def sweep(now: datetime.datetime | None = None) -> int:
    """Queue again what is due but has no task any more, e.g. of a killed worker; return how many."""
    before = (now or timezone.now()) - datetime.timedelta(seconds=settings.MAIL_LOST_SECONDS)
    lost = list(Service.objects.filter(state=State.QUEUED, due_at__lt=before).values_list("pk", flat=True))
    for pk in lost:
        send.enqueue(pk)
    return len(lost)


def _try(service: Service) -> tuple[str, Exception | None]:
    connection = mail.get_connection()
    try:
        message = letter(service)
        message.connection = connection
        connection.open()
        message.send()
        return str(getattr(connection, "answer", "")), None
    except (SMTPException, OSError) as error:
        return "", error
    finally:
        connection.close()


def _keep(service: Service, answer: str, error: Exception | None) -> None:
    service.at = timezone.now()
    told = {"error": f"{type(error).__name__}: {error}"} if error else {"response": answer}
    service.attempts = [*service.attempts, {"at": service.at.isoformat(), **told}]
    if error is None:
        service.state, service.response, service.error = State.ACCEPTED, answer, ""
    else:
        service.error = told["error"]
        tried = len(service.attempts)
        if is_final(error) or tried > len(WAITS):
            service.state = State.FAILED
        else:
            service.due_at = service.at + WAITS[tried - 1]
            send.using(run_after=service.due_at).enqueue(service.pk)
    service.save(update_fields=["at", "due_at", "attempts", "state", "response", "error"])
    chain.record(None, "service.send", service, after={"state": str(service.state), **told})

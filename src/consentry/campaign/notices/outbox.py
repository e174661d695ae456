"""Mails that are queued in the transaction of an act, sent by the worker, tried again, and found again.

A worker claims a mail for a while before it sends it, so that two never send the same at a time and no lock is held
while a mail server thinks. If it is killed, the claim ends and the mail is sent again with the same Message-ID.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from smtplib import SMTPException
from typing import Any, TypeVar

from django.conf import settings
from django.core import mail
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone
from django_tasks.base import Task

from consentry.campaign.audit import chain
from consentry.campaign.notices.mail import domain, is_final
from consentry.campaign.notices.models import Mailing

#: how long to wait after the first, second … attempt that failed; after the last one it is given up
WAITS = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 480))

_M = TypeVar("_M", bound=Mailing)
Send = Task[Any, Any]
State = Mailing.State


def put(row: Mailing, about: str, send: Send) -> None:
    """Let a new row be sent, in the transaction of the act that made it; `about` goes into its Message-ID."""
    row.message_id = f"<{row._meta.model_name}-{row.pk}-{about}@{domain()}>"
    if not row.address:
        row.state, row.error = State.FAILED, "no address"
    row.save(update_fields=["message_id", "state", "error"])
    if row.address:
        send.enqueue(row.pk)


def deliver(model: type[_M], pk: int, letter: Callable[[_M], EmailMessage], send: Send) -> str:
    """Send a queued mail and keep the server's answer; queue it again where it failed for now. Returns its state."""
    rows = model._default_manager
    now = timezone.now()
    claim = datetime.timedelta(seconds=settings.MAIL_CLAIM_SECONDS)
    claimed = rows.filter(pk=pk, state=State.QUEUED, due_at__lte=now).update(due_at=now + claim)
    if not claimed:  # sent before, or being sent by another worker
        return "nothing to do"
    row = rows.get(pk=pk)
    answer, error = _try(row, letter)
    with transaction.atomic():
        _keep(row, answer, error, send)
    return str(row.state)


def sweep(model: type[Mailing], send: Send, now: datetime.datetime | None = None) -> int:
    """Queue again what is due but has no task any more, e.g. of a killed worker; return how many."""
    before = (now or timezone.now()) - datetime.timedelta(seconds=settings.MAIL_LOST_SECONDS)
    lost = model._default_manager.filter(state=State.QUEUED, due_at__lt=before)
    pks = list(lost.values_list("pk", flat=True))
    for pk in pks:
        send.enqueue(pk)
    return len(pks)


def _try(row: _M, letter: Callable[[_M], EmailMessage]) -> tuple[str, Exception | None]:
    connection = mail.get_connection()
    try:
        message = letter(row)
        message.connection = connection
        connection.open()
        message.send()
        return str(getattr(connection, "answer", "")), None
    except (SMTPException, OSError) as error:
        return "", error
    finally:
        connection.close()


def _keep(row: Mailing, answer: str, error: Exception | None, send: Send) -> None:
    row.at = timezone.now()
    told = {"error": f"{type(error).__name__}: {error}"} if error else {"response": answer}
    row.attempts = [*row.attempts, {"at": row.at.isoformat(), **told}]
    if error is None:
        row.state, row.response, row.error = State.ACCEPTED, answer, ""
    else:
        row.error = told["error"]
        tried = len(row.attempts)
        if is_final(error) or tried > len(WAITS):
            row.state = State.FAILED
        else:
            row.due_at = row.at + WAITS[tried - 1]
            send.using(run_after=row.due_at).enqueue(row.pk)
    row.save(update_fields=["at", "due_at", "attempts", "state", "response", "error"])
    chain.record(None, f"{row._meta.model_name}.send", row, after={"state": str(row.state), **told})

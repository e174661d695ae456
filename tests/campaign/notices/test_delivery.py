"""Mails through a real SMTP server: what arrives, what is kept as proof, what is tried again."""

from __future__ import annotations

import datetime
import hashlib

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from consentry.campaign.audit.models import Entry
from consentry.campaign.notices import acts, delivery
from consentry.campaign.notices.models import Notice, Service
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Mailbox, Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db


@pytest.fixture
def notice(scene: Scene, person: Person) -> Notice:
    return acts.issue(person(Role.OFFICER), scene.case())


def _due_again(service: Service) -> Service:
    Service.objects.filter(pk=service.pk).update(due_at=timezone.now())
    return Service.objects.get(pk=service.pk)


@pytest.mark.django_db(transaction=True)
def test_the_worker_sends_what_an_act_queued(notice: Notice, mailbox: Mailbox) -> None:
    call_command("db_worker", queue_name="mail", batch=True, interval=0, startup_delay=False, verbosity=0)
    [mail] = mailbox.messages
    assert mail["To"] == "operator@example.com"
    assert notice.number in mail["Subject"]
    assert "DEMONSTRATION" in mail["Subject"]
    body = mail.get_body()
    assert body is not None
    assert "2019年12月9日" in body.get_content()
    assert "Deadline: 2019-12-09" in body.get_content()
    attached = {part.get_filename(): part for part in mail.iter_attachments()}
    assert sorted(attached) == [f"notice-{notice.pk}-{name}" for name in ("en.docx", "en.pdf", "zh.docx", "zh.pdf")]
    notice.refresh_from_db()
    for name, sha256 in notice.documents.items():
        content = attached[f"notice-{notice.pk}-{name}"].get_payload(decode=True)
        assert hashlib.sha256(content).hexdigest() == sha256  # type: ignore[arg-type]


def test_the_servers_answer_is_the_proof(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    assert delivery.send.call(service.pk) == "accepted"
    service.refresh_from_db()
    assert service.response == "250 2.0.0 taken as number 1"
    assert mailbox.messages[0]["Message-ID"] == service.message_id
    assert [sorted(attempt) for attempt in service.attempts] == [["at", "response"]]
    assert Entry.objects.get(action="service.send").after["response"] == service.response  # type: ignore[index]


def test_a_task_that_runs_twice_sends_once(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    delivery.send.call(service.pk)
    assert delivery.send.call(service.pk) == "nothing to do"
    assert len(mailbox.messages) == 1


def test_a_refusal_for_now_is_tried_again_later(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    mailbox.refuse = ["451 4.3.0 try later"]
    assert delivery.send.call(service.pk) == "queued"
    service.refresh_from_db()
    assert "try later" in service.error
    assert service.due_at is not None
    assert service.due_at > timezone.now()
    later = DBTaskResult.objects.get(run_after=service.due_at)
    assert later.args_kwargs["args"] == [service.pk]
    assert delivery.send.call(service.pk) == "nothing to do"  # too early
    assert delivery.send.call(_due_again(service).pk) == "accepted"
    service.refresh_from_db()
    assert [sorted(attempt) for attempt in service.attempts] == [["at", "error"], ["at", "response"]]
    assert len(mailbox.messages) == 1


def test_a_refusal_for_good_is_not_tried_again(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    mailbox.refuse = ["550 5.1.1 no such user"]
    assert delivery.send.call(service.pk) == "failed"
    service.refresh_from_db()
    assert "no such user" in service.error
    assert mailbox.messages == []


def test_it_is_given_up_after_the_last_attempt(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    mailbox.refuse = ["451 4.3.0 try later"] * 99
    states = [delivery.send.call(_due_again(service).pk) for _ in range(len(delivery.WAITS) + 1)]
    assert states == ["queued"] * len(delivery.WAITS) + ["failed"]


def test_no_server_is_an_error_that_is_kept(notice: Notice, settings: pytest.FixtureRequest) -> None:
    settings.EMAIL_BACKEND = "consentry.campaign.notices.mail.ProvingBackend"  # type: ignore[attr-defined]
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1  # type: ignore[attr-defined]
    service = notice.services.get()
    assert delivery.send.call(service.pk) == "queued"
    service.refresh_from_db()
    assert "ConnectionRefusedError" in service.error


def test_a_letter_whose_worker_was_killed_is_found_again(notice: Notice, mailbox: Mailbox) -> None:
    service = notice.services.get()
    # claimed by a worker that is no more, its task gone
    Service.objects.filter(pk=service.pk).update(due_at=timezone.now() + datetime.timedelta(minutes=10))
    DBTaskResult.objects.all().delete()
    assert delivery.sweep() == 0
    assert delivery.sweep(timezone.now() + datetime.timedelta(minutes=16)) == 1
    assert DBTaskResult.objects.count() == 1
    assert delivery.send.call(_due_again(service).pk) == "accepted"
    assert delivery.sweep(timezone.now() + datetime.timedelta(days=1)) == 0


def test_an_operator_without_address_shows_as_not_served(scene: Scene, person: Person) -> None:
    scene.operator.email = ""
    scene.operator.organisation = None
    scene.operator.save()
    service = acts.issue(person(Role.OFFICER), scene.case()).services.get()
    assert (service.state, service.error) == (Service.State.FAILED, "no address")
    assert not DBTaskResult.objects.exists()


def test_a_bounce_is_kept(notice: Notice, mailbox: Mailbox, person: Person) -> None:
    service = notice.services.get()
    officer = person(Role.OFFICER)
    with pytest.raises(ValidationError):
        acts.record_bounce(officer, service, "mailbox full")
    delivery.send.call(service.pk)
    with pytest.raises(PermissionDenied):
        acts.record_bounce(person(Role.OPERATOR), service, "mailbox full")
    service = acts.record_bounce(officer, service, "mailbox full")
    assert (service.state, service.error) == (Service.State.BOUNCED, "mailbox full")
    assert service.response  # the answer stays
    assert Entry.objects.filter(action="service.bounce").count() == 1


def test_a_name_cannot_write_headers(scene: Scene, person: Person, mailbox: Mailbox) -> None:
    scene.app.name = "样例\nBcc: other@example.com"
    scene.app.save()
    service = acts.issue(person(Role.OFFICER), scene.case()).services.get()
    assert delivery.send.call(service.pk) == "accepted"
    assert mailbox.messages[0]["Bcc"] is None

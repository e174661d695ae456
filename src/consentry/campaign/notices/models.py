"""The notice to the operator: what was found, by when to mend it, proof of service; statements, appeals, extensions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import Blob


class Notice(models.Model):
    """An order to rectify (责令整改通知), served by e-mail and in the console.

    What it says is frozen at issue. An extension changes when its findings are due (`Finding.due`), not the notice.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="notices")
    number = models.CharField(_("number"), max_length=80, unique=True)
    issued_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    issued_at = models.DateTimeField(_("issued at"), auto_now_add=True)
    deadline = models.DateField(_("deadline"))
    findings = models.JSONField()  #: frozen at issue: rule, clauses, subject, summary, evidence, remedy
    content = models.JSONField(default=dict)  #: frozen at issue: addressee, app, legal basis, contact (`frozen.py`)
    documents = models.JSONField(default=dict)  #: `zh.docx` etc. -> blob hash

    class Meta:
        ordering: ClassVar = ["-issued_at", "-id"]
        verbose_name = _("notice")

    def __str__(self) -> str:
        return self.number

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the operator's organisation."""
        organisation = self.case.app.operator.organisation_id
        return () if organisation is None else (organisation,)

    def finding_ids(self) -> tuple[int, ...]:
        """Return the ids of the findings that it tells of."""
        return tuple(entry["finding"] for entry in self.findings)

    def earlier_actor_ids(self, action: Action) -> Iterable[int]:
        """Return who issued it."""
        return (self.issued_by_id,) if action is Action.NOTICE_ISSUE else ()


class Mailing(models.Model):
    """A mail in the outbox, with the proof of its service: what the mail server answered to it."""

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting to be sent")
        ACCEPTED = "accepted", _("Accepted by the mail server")
        FAILED = "failed", _("Could not be sent")
        BOUNCED = "bounced", _("Came back")
        OPENED = "opened", _("Opened")

    address = models.CharField(max_length=254, blank=True)  #: e-mail address, or user name of who opened it
    message_id = models.CharField(max_length=254, blank=True)
    at = models.DateTimeField()  #: of the latest attempt, or of the opening
    due_at = models.DateTimeField(null=True, blank=True)  #: of the next attempt; while one runs, when it counts as lost
    state = models.CharField(max_length=20, choices=State, default=State.QUEUED)
    response = models.TextField(blank=True)  #: of the mail server
    error = models.TextField(blank=True)  #: of the latest attempt that failed, or the bounce
    attempts = models.JSONField(default=list)  #: every attempt: at, response or error

    class Meta:
        abstract = True
        ordering: ClassVar = ["at", "id"]


class Service(Mailing):
    """Proof of service of a notice or reminder: queued in the transaction of the act, then sent, or opened."""

    class Channel(models.TextChoices):
        MAIL = "mail", _("E-mail")
        CONSOLE = "console", _("Console")

    class Kind(models.TextChoices):
        NOTICE = "notice", _("Notice")
        REMINDER = "reminder", _("Reminder")
        EXTENSION = "extension", _("Extension of the deadline")

    notice = models.ForeignKey(Notice, models.PROTECT, related_name="services")
    channel = models.CharField(max_length=10, choices=Channel)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.NOTICE)
    deadline = models.DateField()  #: the deadline it tells: a new one is told anew, the same one once

    class Meta(Mailing.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["notice", "channel", "kind", "address", "deadline"], name="a_deadline_is_told_once"
            )
        ]
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="service_queue")]

    def __str__(self) -> str:
        return f"{self.notice_id} {self.kind} {self.address}"


class Submission(models.Model):
    """The operator's word: a statement, an appeal, or a request for more time; decided by somebody else."""

    class Kind(models.TextChoices):
        STATEMENT = "statement", _("Statement")
        APPEAL = "appeal", _("Appeal")
        EXTENSION = "extension", _("Request for an extension")

    class Decision(models.TextChoices):
        PENDING = "pending", _("Pending")
        GRANTED = "granted", _("Granted")
        REFUSED = "refused", _("Refused")
        NOTED = "noted", _("Noted")

    notice = models.ForeignKey(Notice, models.PROTECT, related_name="submissions")
    kind = models.CharField(max_length=20, choices=Kind)
    text = models.TextField(_("text"))
    attachment = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")
    attachment_name = models.CharField(max_length=255, blank=True)  #: as the operator called the file
    filed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    filed_at = models.DateTimeField(auto_now_add=True)
    decision = models.CharField(max_length=20, choices=Decision, default=Decision.PENDING)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_reason = models.TextField(blank=True)
    asked_deadline = models.DateField(null=True, blank=True)  #: of a request for more time
    new_deadline = models.DateField(null=True, blank=True)
    withdrawn = models.JSONField(default=list)  #: ids of the findings that a granted appeal took back

    class Meta:
        ordering: ClassVar = ["filed_at", "id"]
        indexes: ClassVar = [models.Index(fields=["kind", "decision"], name="submission_pending")]

    def __str__(self) -> str:
        return f"{self.notice_id} {self.kind}"

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the operator's organisation."""
        return self.notice.owner_organisation_ids()

    def earlier_actor_ids(self, action: Action) -> Iterable[int]:
        """Return who issued the notice, or filed this."""
        if action in (Action.STATEMENT_FILE, Action.APPEAL_FILE):
            return (self.filed_by_id,)
        return self.notice.earlier_actor_ids(action)

    def summary(self) -> dict[str, Any]:
        """Return what the record keeps of it."""
        return {
            "notice": self.notice_id,
            "kind": self.kind,
            "decision": self.decision,
            "reason": self.decision_reason,
            "asked_deadline": self.asked_deadline.isoformat() if self.asked_deadline else None,
            "new_deadline": self.new_deadline.isoformat() if self.new_deadline else None,
            "withdrawn": self.withdrawn,
        }

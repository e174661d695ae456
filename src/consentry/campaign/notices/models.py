"""The notice to the operator: what was found, by when to mend it, proof of service; statements, appeals, extensions."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Blob


class Notice(models.Model):
    """An order to rectify (责令整改通知), served by e-mail and in the console."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="notices")
    number = models.CharField(max_length=60, unique=True)
    issued_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    issued_at = models.DateTimeField(auto_now_add=True)
    deadline = models.DateField()
    findings = models.JSONField()  #: frozen at issue: rule, clauses, subject, summary, evidence, remedy
    documents = models.JSONField(default=dict)  #: `zh.docx` etc. -> blob hash


class Service(models.Model):
    """Proof of service of a notice or reminder."""

    class Channel(models.TextChoices):
        MAIL = "mail", _("E-mail")
        CONSOLE = "console", _("Console")

    notice = models.ForeignKey(Notice, models.PROTECT, related_name="services")
    channel = models.CharField(max_length=10, choices=Channel)
    kind = models.CharField(max_length=20, default="notice")  #: `notice` or `reminder`
    address = models.CharField(max_length=254, blank=True)
    message_id = models.CharField(max_length=254, blank=True)
    at = models.DateTimeField()
    response = models.TextField(blank=True)  #: of the mail server; or who opened it
    error = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar = ["at", "id"]


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
    text = models.TextField()
    attachment = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")
    filed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    filed_at = models.DateTimeField(auto_now_add=True)
    decision = models.CharField(max_length=20, choices=Decision, default=Decision.PENDING)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision_reason = models.TextField(blank=True)
    new_deadline = models.DateField(null=True, blank=True)

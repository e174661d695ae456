"""Findings that people decide on, and the case that a confirmed finding opens."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_fsm import FSMField

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import App, Blob, Release
from consentry.campaign.rounds.models import Assignment, Campaign


class Case(models.Model):
    """One app in one campaign, from the first confirmed finding to the end. `cases.transitions` moves it."""

    class State(models.TextChoices):
        OPEN = "open", _("Findings confirmed")
        NOTICED = "noticed", _("Notice served, rectifying")
        REINSPECTION = "reinspection", _("Re-inspection")
        RECTIFIED = "rectified", _("Rectified")
        OVERDUE = "overdue", _("Not rectified by the deadline")
        NAMED = "named", _("Named in public")
        DELISTING = "delisting", _("Delisting ordered")
        DELISTED = "delisted", _("Delisted")
        ACCESS_STOPPED = "access_stopped", _("Network access stopped")
        PENALISED = "penalised", _("Penalty recorded")
        RELISTED = "relisted", _("Relisted")
        CLOSED = "closed", _("Closed")

    campaign = models.ForeignKey(Campaign, models.PROTECT, related_name="cases")
    app = models.ForeignKey(App, models.PROTECT, related_name="cases")
    release = models.ForeignKey(Release, models.PROTECT, related_name="+")  #: the version first found in breach
    state = FSMField(max_length=20, choices=State.choices, default=State.OPEN, protected=True)
    deadline = models.DateField(null=True, blank=True)
    repeat_offender = models.BooleanField(default=False)  #: same fingerprint in another version of the app before
    opened_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=0)  #: optimistic lock: a lost update is refused

    class Meta:
        ordering: ClassVar = ["-opened_at", "-id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["campaign", "app"], name="one_case_of_an_app")]
        indexes: ClassVar = [models.Index(fields=["campaign", "state"], name="case_by_state")]


class Passage(models.Model):
    """A case came into a state: the times from which the funnel and the waiting times are drawn."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="passages")
    state = models.CharField(max_length=20, choices=Case.State)
    at = models.DateTimeField()


class Finding(models.Model):
    """What the inspection proposed or an inspector added; only confirmed and reviewed ones leave the lab."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Proposed")
        CONFIRMED = "confirmed", _("Confirmed by an inspector")
        REJECTED = "rejected", _("Rejected by an inspector")
        APPROVED = "approved", _("Approved in review")
        RETURNED = "returned", _("Returned by the reviewer")

    class Retest(models.TextChoices):
        FIXED = "fixed", _("Fixed")
        REMAINS = "remains", _("Remains")
        MOVED = "moved", _("Moved")
        NEW = "new", _("New")
        NOT_RETESTABLE = "not_retestable", _("Not re-testable")

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="findings")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, blank=True, related_name="findings")
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="findings")
    rule = models.CharField(max_length=100)  #: catalog id; empty where a person added it without one
    outcome = models.CharField(max_length=20)  #: violated | suspected
    fingerprint = models.CharField(max_length=64, db_index=True)
    subject = models.CharField(max_length=200, blank=True)
    responsible = models.CharField(max_length=100, blank=True)  #: SDK id, empty for the app
    clauses = models.JSONField(default=list)
    summary = models.TextField(blank=True)
    remedy = models.TextField(blank=True)
    state = models.CharField(max_length=20, choices=State, default=State.PROPOSED)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True)  #: of a rejection, or the observation behind an added finding
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    review_note = models.TextField(blank=True)
    retest = models.CharField(max_length=20, choices=Retest, blank=True)

    class Meta:
        ordering: ClassVar = ["id"]
        indexes: ClassVar = [models.Index(fields=["case", "state"], name="finding_of_case")]


class Attachment(models.Model):
    """A recording, a screenshot or a document behind a finding."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="attachments")
    blob = models.ForeignKey(Blob, models.PROTECT, related_name="+")
    file_name = models.CharField(max_length=255)
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

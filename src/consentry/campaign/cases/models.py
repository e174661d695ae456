"""Findings that people decide on, and the case that a confirmed finding opens."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_fsm import FSMField

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
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
    repeat_offender = models.BooleanField(default=False)  #: by `disposal.repeats`
    opened_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=0)  #: optimistic lock: a lost update is refused

    class Meta:
        ordering: ClassVar = ["-opened_at", "-id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["campaign", "app"], name="one_case_of_an_app")]
        indexes: ClassVar = [models.Index(fields=["campaign", "state"], name="case_by_state")]

    def owner_organisation_ids(self) -> tuple[int, ...]:
        """Return the operator's organisation."""
        organisation = self.app.operator.organisation_id
        return () if organisation is None else (organisation,)

    def assigned_organisation_ids(self) -> tuple[int, ...]:
        """Return the labs that inspect the app in the campaign."""
        active = Assignment.objects.filter(campaign_id=self.campaign_id, app_id=self.app_id)
        return tuple(active.exclude(state=Assignment.State.CANCELLED).values_list("lab_id", flat=True))


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
        WITHDRAWN = "withdrawn", _("Withdrawn")

    class Retest(models.TextChoices):
        FIXED = "fixed", _("Fixed")
        REMAINS = "remains", _("Remains")
        MOVED = "moved", _("Moved")
        NEW = "new", _("New")
        NOT_RETESTABLE = "not_retestable", _("Not re-testable")

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="findings")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, blank=True, related_name="findings")
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="findings")
    rule = models.CharField(max_length=100, blank=True)  #: catalog id; empty where a person added it without one
    outcome = models.CharField(max_length=20)  #: violated | suspected
    fingerprint = models.CharField(max_length=64, db_index=True)
    subject = models.CharField(max_length=200, blank=True)
    responsible = models.CharField(max_length=100, blank=True)  #: SDK id, empty for the app
    #: the finding of the same fault that stands for both in the case, where two labs found it
    same_as = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="others")
    clauses = models.JSONField(default=list)
    summary = models.TextField(blank=True)  #: Chinese
    summary_en = models.TextField(blank=True)
    remedy = models.TextField(blank=True)  #: Chinese
    remedy_en = models.TextField(blank=True)
    added = models.BooleanField(default=False)  #: by an inspector; the inspection did not see it
    state = models.CharField(max_length=20, choices=State, default=State.PROPOSED)
    decided_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True)  #: of a rejection, or the observation behind an added finding
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    review_note = models.TextField(blank=True)
    retest = models.CharField(max_length=20, choices=Retest, blank=True)  #: latest confirmed one
    due = models.DateField(null=True, blank=True)  #: by when to mend it; empty = no notice told the operator of it
    version = models.PositiveIntegerField(default=0)  #: optimistic lock

    class Meta:
        ordering: ClassVar = ["id"]
        indexes: ClassVar = [models.Index(fields=["case", "state"], name="finding_of_case")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["inspection", "fingerprint"], name="a_finding_once_of_an_inspection")
        ]

    def assigned_organisation_ids(self) -> tuple[int, ...]:
        """Return the lab that decides on it."""
        return (self.assignment.lab_id,) if self.assignment else ()

    def earlier_actor_ids(self, action: Action) -> frozenset[int]:
        """Return who decided on it, added evidence to it or submitted it; or who reviewed it, at any time."""
        if action not in (Action.FINDING_DECIDE, Action.FINDING_REVIEW):
            return frozenset()
        ids = set(self.judgements.filter(action=action.value).values_list("by_id", flat=True))
        if action is Action.FINDING_DECIDE:
            ids |= set(self.attachments.values_list("added_by_id", flat=True))
            ids |= {self.assignment.submitted_by_id} if self.assignment and self.assignment.submitted_by_id else set()
        return frozenset(ids)


class Judgement(models.Model):
    """What a person decided on a finding: kept for good, because who decided once may never review it."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="judgements")
    action = models.CharField(max_length=60)  #: `Action.FINDING_DECIDE` or `Action.FINDING_REVIEW`
    state = models.CharField(max_length=20, choices=Finding.State)  #: that the finding came into
    note = models.TextField(blank=True)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["id"]


class Attachment(models.Model):
    """A recording, a screenshot or a document behind a finding."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="attachments")
    blob = models.ForeignKey(Blob, models.PROTECT, related_name="+")
    file_name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=60, blank=True)  #: by its bytes (`registry.contents`), not by its name
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)


class Reinspection(models.Model):
    """The inspection of a new release against the findings of a case."""

    class Outcome(models.TextChoices):
        RECTIFIED = "rectified", _("Rectified")
        REMAINING = "remaining", _("Not rectified")
        UNDONE = "undone", _("Ended without a result")

    case = models.ForeignKey(Case, models.PROTECT, related_name="reinspections")
    release = models.ForeignKey(Release, models.PROTECT, related_name="+")
    inspection = models.OneToOneField(Inspection, models.PROTECT, related_name="reinspection")
    ordered_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    ordered_at = models.DateTimeField(auto_now_add=True)
    outcome = models.CharField(max_length=20, choices=Outcome, blank=True)
    confirmed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-ordered_at", "-id"]

    def assigned_organisation_ids(self) -> tuple[int, ...]:
        """Return the lab that runs it."""
        return self.inspection.assigned_organisation_ids()


class Retested(models.Model):
    """What became of one finding of the case in the new release: by comparison, then by an inspector."""

    reinspection = models.ForeignKey(Reinspection, models.CASCADE, related_name="results")
    finding = models.ForeignKey(Finding, models.PROTECT, related_name="retests")
    compared = models.CharField(max_length=20, choices=Finding.Retest)  #: by `consentry.judge.compare`
    because = models.JSONField(default=list)  #: of `not_retestable`: what is missing
    status = models.CharField(max_length=20, choices=Finding.Retest)  #: that holds: an inspector may change it
    note = models.TextField(blank=True)
    changed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["reinspection", "finding"], name="a_finding_is_retested_once")
        ]

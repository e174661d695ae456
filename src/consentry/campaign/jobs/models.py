"""Inspections as jobs: queued, run in isolation by a worker, kept with the report."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Blob, Release
from consentry.campaign.rounds.models import Assignment, Campaign


class Inspection(models.Model):
    """One run of the inspection over one release. Private to whoever it was run for (`purpose`)."""

    class Purpose(models.TextChoices):
        SELF = "self", _("Self-inspection")
        LAB = "lab", _("Lab inspection")
        REINSPECTION = "reinspection", _("Re-inspection")

    class State(models.TextChoices):
        QUEUED = "queued", _("Queued")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    campaign = models.ForeignKey(Campaign, models.PROTECT, related_name="inspections")
    release = models.ForeignKey(Release, models.PROTECT, related_name="inspections")
    assignment = models.ForeignKey(Assignment, models.PROTECT, null=True, blank=True, related_name="inspections")
    purpose = models.CharField(max_length=20, choices=Purpose)
    state = models.CharField(max_length=20, choices=State, default=State.QUEUED)
    requested_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    heartbeat_at = models.DateTimeField(null=True, blank=True)  #: a running job without one for long was killed
    finished_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)  #: counted at each start; names the run that may finish it
    task = models.UUIDField(null=True, blank=True)  #: its latest entry in the queue
    error = models.TextField(blank=True)
    report = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")  #: JSON, wire format v1
    as_of = models.DateField(null=True, blank=True)
    catalog_version = models.CharField(max_length=64, blank=True)
    engine_version = models.CharField(max_length=40, blank=True)
    complete = models.BooleanField(null=True)  #: every collector that ran finished

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]
        indexes: ClassVar = [models.Index(fields=["state", "created_at"], name="inspection_queue")]

    def owner_organisation_ids(self) -> tuple[int, ...]:
        """Return the operator's organisation for a self-inspection: that is the operator's own and nobody else's."""
        organisation = self.release.app.operator.organisation_id
        return (organisation,) if self.purpose == self.Purpose.SELF and organisation is not None else ()

    def assigned_organisation_ids(self) -> tuple[int, ...]:
        """Return the lab that it was run for."""
        return (self.assignment.lab_id,) if self.assignment and self.purpose != self.Purpose.SELF else ()

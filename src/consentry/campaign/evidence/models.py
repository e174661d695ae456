"""Evidence packages that were asked for, and the public keys that ever signed one."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Blob


class SigningKey(models.Model):
    """The public half of a key, kept for good: packages of old keys must stay verifiable."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    public_key = models.CharField(max_length=64)  #: 32 bytes as hexadecimal
    first_used_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["first_used_at"]


class Package(models.Model):
    """A package of one case: asked for, made by the worker, kept by its hash."""

    class State(models.TextChoices):
        QUEUED = "queued", _("Being made")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Could not be made")

    case = models.ForeignKey(Case, models.PROTECT, related_name="evidence_packages")
    with_binaries = models.BooleanField(_("with the inspected files"), default=False)
    state = models.CharField(max_length=20, choices=State, default=State.QUEUED)
    requested_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")  #: None: the shell
    requested_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    blob = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")
    key = models.ForeignKey(SigningKey, models.PROTECT, null=True, blank=True, related_name="packages")
    error = models.TextField(blank=True)

    class Meta:
        ordering: ClassVar = ["-requested_at", "-id"]

    @property
    def file_name(self) -> str:
        """Return the name under which it is downloaded."""
        return f"evidence-case-{self.case_id}-{self.pk}.zip"

"""Public bulletins: drafted, reviewed, published, immutable; corrections are new, linked entries. Historic ones too."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import App, Operator
from consentry.campaign.rounds.models import Campaign


class Bulletin(models.Model):
    """One batch of named apps, or a delisting list."""

    class Kind(models.TextChoices):
        NAMING = "naming", _("Bulletin of apps that infringe on users' rights")
        DELISTING = "delisting", _("Delisting list")
        CORRECTION = "correction", _("Correction")

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        REVIEWED = "reviewed", _("Reviewed")
        PUBLISHED = "published", _("Published")

    campaign = models.ForeignKey(Campaign, models.PROTECT, null=True, blank=True, related_name="bulletins")
    kind = models.CharField(max_length=20, choices=Kind)
    batch = models.PositiveIntegerField(null=True, blank=True)
    title = models.CharField(max_length=300)
    title_en = models.CharField(max_length=300, blank=True)
    preamble = models.TextField(blank=True)
    deadline = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=20, choices=State, default=State.DRAFT)
    historic = models.BooleanField(default=False)  #: imported, not issued here
    source_url = models.URLField(blank=True, max_length=500)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections")
    drafted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    published_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)
    digest = models.CharField(max_length=64, blank=True)  #: of the canonical JSON, fixed at publication

    class Meta:
        ordering: ClassVar = ["-published_at", "-id"]


class Row(models.Model):
    """One app of a bulletin, with the official columns."""

    bulletin = models.ForeignKey(Bulletin, models.PROTECT, related_name="rows")
    number = models.PositiveIntegerField()  # 序号
    app_name = models.CharField(max_length=200)  # 应用名称
    operator_name = models.CharField(max_length=200, blank=True)  # 应用开发者
    source = models.CharField(max_length=100, blank=True)  # 应用来源
    version = models.CharField(max_length=100, blank=True)  # 应用版本
    issues = models.JSONField(default=list)  # 所涉问题, as worded
    clauses = models.JSONField(default=list)  #: what the wordings mean, by the catalog's alias table
    signer = models.CharField(max_length=64, blank=True)
    app = models.ForeignKey(App, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")
    operator = models.ForeignKey(Operator, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")

    class Meta:
        ordering: ClassVar = ["number"]
        indexes: ClassVar = [
            models.Index(fields=["app_name"], name="row_by_app"),
            models.Index(fields=["operator_name"], name="row_by_operator"),
            models.Index(fields=["signer"], name="row_by_signer"),
        ]

"""Public bulletins: drafted, reviewed, published, immutable; corrections are new, linked entries. Historic ones too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.bulletins.names import key
from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App, Operator
from consentry.campaign.rounds.models import Campaign


class Immutable(Exception):
    """Somebody tried to change or delete a published bulletin, or a row of one."""


class Bulletin(models.Model):
    """One batch of named apps, or a delisting list. Once published, neither this model nor the database changes it."""

    class Kind(models.TextChoices):
        NAMING = "naming", _("Bulletin of apps that infringe on users' rights")
        DELISTING = "delisting", _("Delisting list")
        CORRECTION = "correction", _("Correction")

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        REVIEWED = "reviewed", _("Reviewed")
        PUBLISHED = "published", _("Published")

    campaign = models.ForeignKey(Campaign, models.PROTECT, null=True, blank=True, related_name="bulletins")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    batch = models.PositiveIntegerField(_("batch"), null=True, blank=True)
    title = models.CharField(_("title"), max_length=300)
    title_en = models.CharField(_("English title"), max_length=300, blank=True)
    preamble = models.TextField(_("preamble"), blank=True)
    deadline = models.DateField(_("deadline"), null=True, blank=True)
    state = models.CharField(max_length=20, choices=State, default=State.DRAFT)
    historic = models.BooleanField(default=False)  #: imported, not issued here
    issued_on = models.DateField(null=True, blank=True)  #: the day it bears; of a historic one, that of the original
    stated_count = models.PositiveIntegerField(null=True, blank=True)  #: apps, as the sentence of a historic one says
    problems = models.JSONField(default=list)  #: of an import: what did not fit, e.g. unknown wordings
    source_url = models.URLField(blank=True, max_length=500)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections")
    drafted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    drafter_ids = models.JSONField(default=list)  #: everybody who ever worked on the draft
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    reviewer_ids = models.JSONField(default=list)  #: everybody who ever reviewed it
    review_note = models.TextField(blank=True)
    published_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)
    digest = models.CharField(max_length=64, blank=True)  #: of the canonical JSON, fixed at publication

    class Meta:
        ordering: ClassVar = ["-issued_on", "-id"]
        verbose_name = _("bulletin")

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; refuse to change what the database holds as published."""
        _refuse_published(self.pk)
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete a draft; refuse to delete what is published."""
        _refuse_published(self.pk)
        return super().delete(*args, **kwargs)

    def earlier_actor_ids(self, action: Action) -> Iterable[int]:
        """Return who drafted it (everybody who ever worked on it), or reviewed it."""
        if action is Action.BULLETIN_DRAFT:
            return tuple(self.drafter_ids)
        return tuple(self.reviewer_ids) if action is Action.BULLETIN_REVIEW else ()


class Row(models.Model):
    """One app of a bulletin, with the official columns. What a historic bulletin leaves out stays empty."""

    bulletin = models.ForeignKey(Bulletin, models.CASCADE, related_name="rows")
    position = models.PositiveIntegerField()  #: 1, 2, 3 … in the order of the bulletin
    number = models.PositiveIntegerField(null=True, blank=True)  # 序号; several rows of one app share it
    app_name = models.CharField(_("app"), max_length=200)  # 应用名称
    operator_name = models.CharField(_("developer"), max_length=200, blank=True)  # 应用开发者
    source = models.CharField(_("source"), max_length=100, blank=True)  # 应用来源
    version = models.CharField(_("version"), max_length=100, blank=True)  # 应用版本
    issues = models.JSONField(default=list)  # 所涉问题, as worded
    clauses = models.JSONField(default=list)  #: what the wordings mean, by the catalog's alias table
    signer = models.CharField(max_length=64, blank=True)
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections")
    withdrawn = models.BooleanField(default=False)  #: in a correction: this naming is taken back
    app_key = models.CharField(max_length=200, editable=False)  #: `names.key` of the names, to search by
    operator_key = models.CharField(max_length=200, blank=True, editable=False)
    app = models.ForeignKey(App, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")
    operator = models.ForeignKey(Operator, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="bulletin_rows")

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["bulletin", "position"], name="one_row_at_a_position")]
        indexes: ClassVar = [
            models.Index(fields=["app_key"], name="row_by_app"),
            models.Index(fields=["operator_key"], name="row_by_operator"),
            models.Index(fields=["signer"], name="row_by_signer"),
        ]

    def __str__(self) -> str:
        return f"{self.number or '–'} {self.app_name}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the keys of its names; refuse to change a row of a published bulletin."""
        _refuse_published(self.bulletin_id)
        self.set_keys()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete a row of a draft; refuse to delete one of a published bulletin."""
        _refuse_published(self.bulletin_id)
        return super().delete(*args, **kwargs)

    def set_keys(self) -> None:
        """Derive the keys that names are searched by; `bulk_create` needs it called."""
        self.app_key, self.operator_key = key(self.app_name), key(self.operator_name)


def _refuse_published(bulletin: int | None) -> None:
    if bulletin is not None and Bulletin.objects.filter(pk=bulletin, state=Bulletin.State.PUBLISHED).exists():
        raise Immutable("a published bulletin cannot be changed: publish a correction")

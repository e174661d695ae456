"""Campaigns (专项整治行动): legal basis, stages with date windows, rules for deadlines, and the apps in them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App, Release


class Campaign(models.Model):
    """One campaign. `regulations` are catalog ids; the day of an inspection decides which law is in force."""

    slug = models.SlugField(unique=True)
    title = models.CharField(_("title"), max_length=200)
    title_en = models.CharField(_("English title"), max_length=200, blank=True)
    legal_basis = models.TextField(_("legal basis"))  #: official names, one a line
    legal_basis_en = models.TextField(_("legal basis in English (unofficial translation)"), blank=True)  #: line by line
    regulations = models.JSONField(_("regulations"), default=list)
    template = models.CharField(max_length=40, blank=True)  #: id of the template it was made from
    rectify_working_days = models.PositiveSmallIntegerField(_("working days to rectify"), default=5)
    rectify_until = models.DateField(_("fixed day to rectify by"), null=True, blank=True)  #: instead of working days
    reminder_working_days = models.PositiveSmallIntegerField(_("working days before the deadline to remind"), default=2)
    relisting_working_days = models.PositiveSmallIntegerField(_("working days before relisting"), default=40)
    demo = models.BooleanField(_("demonstration"), default=False)

    def __str__(self) -> str:
        return self.title


class Stage(models.Model):
    """A stage with its window; both days belong to it."""

    class Kind(models.TextChoices):
        SELF_INSPECTION = "self_inspection", _("Self-inspection and correction")  # 企业自查自纠
        SPOT_CHECK = "spot_check", _("Supervisory spot check")  # 监督抽查
        DISPOSAL = "disposal", _("Handling of results")  # 结果处置

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="stages")
    kind = models.CharField(max_length=20, choices=Kind)
    starts = models.DateField()
    ends = models.DateField()

    class Meta:
        ordering: ClassVar = ["starts"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["campaign", "kind"], name="one_stage_of_a_kind"),
            models.CheckConstraint(condition=models.Q(ends__gte=models.F("starts")), name="stage_ends_after_it_starts"),
        ]


class Participation(models.Model):
    """An app in a campaign, and whether its operator declared it compliant after self-inspection."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="participations")
    app = models.ForeignKey(App, models.PROTECT, related_name="participations")
    self_inspected_at = models.DateTimeField(null=True, blank=True)
    declared_at = models.DateTimeField(null=True, blank=True)
    declared_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    declared_release = models.ForeignKey(Release, models.PROTECT, null=True, blank=True, related_name="+")
    declared_statement = models.TextField(blank=True)  #: on violations that its self-inspection still shows

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["campaign", "app"], name="an_app_takes_part_once")]

    def combine(self, other: Participation) -> None:
        """Take over what another participation of the same app says (two records of an app became one)."""
        self.self_inspected_at = self.self_inspected_at or other.self_inspected_at
        if self.declared_at is None:
            self.declared_at, self.declared_by, self.declared_release = (
                other.declared_at,
                other.declared_by,
                other.declared_release,
            )

    def owner_organisation_ids(self) -> tuple[int, ...]:
        """Return the operator's organisation."""
        return _one(self.app.operator.organisation_id)


class Sampling(models.Model):
    """A draw of apps to inspect, reproducible from its seed and its recorded parameters."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="samplings")
    seed = models.CharField(max_length=64)
    parameters = models.JSONField()  #: sizes and weights by downloads, type, store, complaints, past offences
    population = models.JSONField()  #: the app ids and values it was drawn from
    drawn = models.JSONField()  #: app ids in the order drawn
    created_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)


class Assignment(models.Model):
    """An app given to a lab. The same app may go to two labs blind: neither sees the other's."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        SUBMITTED = "submitted", _("Submitted for review")
        REVIEWED = "reviewed", _("Reviewed")
        CANCELLED = "cancelled", _("Cancelled")

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="assignments")
    app = models.ForeignKey(App, models.PROTECT, related_name="assignments")
    release = models.ForeignKey(Release, models.PROTECT, related_name="+", null=True, blank=True)
    lab = models.ForeignKey(Organisation, models.PROTECT, related_name="assignments")
    sampling = models.ForeignKey(Sampling, models.PROTECT, null=True, blank=True, related_name="assignments")
    state = models.CharField(max_length=20, choices=State, default=State.OPEN)
    created_at = models.DateTimeField(auto_now_add=True)
    submitted_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    submitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["campaign", "app", "lab"], name="an_app_goes_to_a_lab_once")
        ]

    def assigned_organisation_ids(self) -> tuple[int, ...]:
        """Return the lab."""
        return (self.lab_id,)

    def earlier_actor_ids(self, action: Action) -> tuple[int, ...]:
        """Return who submitted it as decided."""
        return (self.submitted_by_id,) if action is Action.FINDING_DECIDE and self.submitted_by_id is not None else ()


def _one(organisation: int | None) -> tuple[int, ...]:
    return () if organisation is None else (organisation,)

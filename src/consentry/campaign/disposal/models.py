"""What follows a deadline that passed: delisting orders, stop of access, penalty record, blacklist, relisting."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Operator, Store


class Order(models.Model):
    """An order to one store, or to an access provider."""

    class Kind(models.TextChoices):
        DELIST = "delist", _("Delist the app")
        STOP_ACCESS = "stop_access", _("Stop network access")

    case = models.ForeignKey(Case, models.PROTECT, related_name="orders")
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.DELIST)
    store = models.ForeignKey(Store, models.PROTECT, null=True, blank=True, related_name="orders")
    issued_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    issued_at = models.DateTimeField()
    acknowledged_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    carried_out_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "kind", "store"], name="one_order_of_a_kind_to_a_store")
        ]


class Penalty(models.Model):
    """An administrative penalty, recorded; may put the operator on the bad list."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="penalties")
    operator = models.ForeignKey(Operator, models.PROTECT, related_name="penalties")
    decided_on = models.DateField()
    reference = models.CharField(max_length=100)
    text = models.TextField()
    blacklisted = models.BooleanField(_("put on the bad list"), default=False)
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")

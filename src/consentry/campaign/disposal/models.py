"""What follows a deadline that passed: delisting orders, stop of access, penalty record, blacklist, relisting."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.notices.models import Mailing
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Operator, Store


class Order(models.Model):
    """An order to one store, or to an access provider."""

    class Kind(models.TextChoices):
        DELIST = "delist", _("Delist the app")
        STOP_ACCESS = "stop_access", _("Stop network access")

    case = models.ForeignKey(Case, models.PROTECT, related_name="orders")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.DELIST)
    store = models.ForeignKey(Store, models.PROTECT, null=True, blank=True, related_name="orders")
    addressee = models.CharField(_("addressee"), max_length=200, blank=True)  #: an access provider, which is no store
    issued_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    issued_at = models.DateTimeField()
    deadline = models.DateField(_("deadline"), null=True, blank=True)  #: the last day to carry it out
    acknowledged_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    carried_out_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    carried_out_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-issued_at", "-id"]
        verbose_name = _("order")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "kind", "store"], name="one_order_of_a_kind_to_a_store"),
            models.UniqueConstraint(
                fields=["case", "kind", "addressee"],
                condition=models.Q(store__isnull=True),
                name="one_order_of_a_kind_to_a_provider",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.kind} {self.store_id or self.addressee}"

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the store's organisation."""
        organisation = self.store.organisation_id if self.store else None
        return () if organisation is None else (organisation,)

    @property
    def time_taken(self) -> datetime.timedelta | None:
        """Return how long it took from the order to its being carried out; None = not yet."""
        return self.carried_out_at - self.issued_at if self.carried_out_at else None


class Dispatch(Mailing):
    """An order, or the reminder of one, on its way to a store by e-mail; each is told once."""

    class Kind(models.TextChoices):
        ORDER = "order", _("Order")
        REMINDER = "reminder", _("Reminder")

    order = models.ForeignKey(Order, models.PROTECT, related_name="dispatches")
    kind = models.CharField(max_length=20, choices=Kind)

    class Meta(Mailing.Meta):
        constraints: ClassVar = [models.UniqueConstraint(fields=["order", "kind"], name="an_order_is_told_once")]
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="dispatch_queue")]

    def __str__(self) -> str:
        return f"{self.order_id} {self.kind} {self.address}"


class Penalty(models.Model):
    """An administrative penalty, recorded; may put the operator on the bad list."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="penalties")
    operator = models.ForeignKey(Operator, models.PROTECT, related_name="penalties")
    decided_on = models.DateField(_("decided on"))
    reference = models.CharField(_("reference"), max_length=100)
    text = models.TextField(_("text"))
    blacklisted = models.BooleanField(_("put on the bad list"), default=False)
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-decided_on", "-id"]
        verbose_name = _("penalty")

    def __str__(self) -> str:
        return self.reference

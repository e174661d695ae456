"""What a user may see of orders and penalties: a store sees its own orders, nothing else."""

from __future__ import annotations

from django.db.models import QuerySet

from consentry.campaign.disposal.models import Order, Penalty
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action, Scope
from consentry.campaign.registry.models import Operator


def orders(user: User) -> QuerySet[Order]:
    """Return the orders that the user may see, with what a list shows of them."""
    found = Order.objects.select_related(
        "case__app__operator", "case__release", "case__campaign", "store", "acknowledged_by", "carried_out_by"
    )
    allowed = access.scopes(user, Action.DISPOSAL_VIEW)
    if Scope.ALL in allowed:
        return found
    if Scope.OWN in allowed and user.organisation_id is not None:
        return found.filter(store__organisation=user.organisation_id)
    return found.none()


def waiting_orders(user: User) -> QuerySet[Order]:
    """Return the orders that are not carried out, the oldest first."""
    return orders(user).filter(carried_out_at__isnull=True).order_by("issued_at", "pk")


def penalties(user: User) -> QuerySet[Penalty]:
    """Return the penalties, for those who may see all of the disposal."""
    if Scope.ALL not in access.scopes(user, Action.DISPOSAL_VIEW):
        return Penalty.objects.none()
    return Penalty.objects.select_related("case__app", "operator", "recorded_by")


def blacklist(user: User) -> QuerySet[Operator]:
    """Return the operators that a penalty put on the bad list, for those who may see all of the disposal."""
    return Operator.objects.filter(pk__in=penalties(user).filter(blacklisted=True).values("operator"))

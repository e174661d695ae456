"""What a user may see of orders and penalties: a store sees its own orders, nothing else."""

from __future__ import annotations

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Subquery

from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.disposal import repeats
from consentry.campaign.disposal.models import Order, Penalty
from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Submission
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action, Scope
from consentry.campaign.registry.models import Operator

#: what follows an order to delist
BEYOND = (
    Case.State.DELISTING,
    Case.State.DELISTED,
    Case.State.ACCESS_STOPPED,
    Case.State.PENALISED,
    Case.State.RELISTED,
)


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


def namings(case: Case) -> QuerySet[Bulletin]:
    """Return the published bulletins that name the case: everybody may see them."""
    return Bulletin.objects.filter(state=Bulletin.State.PUBLISHED, rows__case=case).distinct().order_by("pk")


def disposed(user: User) -> QuerySet[Case]:
    """Return the cases that are due for delisting or beyond, with what a list shows; for who sees all of the disposal.

    `named_until` is the deadline of the bulletin that named it, `orders_done` of `orders_given` are carried out.
    """
    if Scope.ALL not in access.scopes(user, Action.DISPOSAL_VIEW):
        return Case.objects.none()
    given = Order.objects.filter(case=OuterRef("pk")).order_by().values("case")
    return (
        Case.objects.select_related("campaign", "app__operator", "release__source")
        .annotate(
            named_until=_named_until(),
            orders_given=Subquery(given.annotate(n=Count("pk")).values("n")),
            orders_done=Subquery(given.annotate(n=Count("carried_out_at")).values("n")),
        )
        .filter(Q(state__in=BEYOND) | _is_due())
        .order_by("-changed_at", "-pk")
    )


def repeated_findings(case: Case) -> QuerySet[Finding]:
    """Return the case's findings that repeat an earlier one, for pages that checked the rights."""
    return repeats.repeated().filter(case=case).order_by("pk")


def due(user: User) -> QuerySet[Case]:
    """Return the cases in which delisting may be ordered now, the repeat offenders first."""
    found = disposed(user).filter(_is_due())
    return found.order_by("-repeat_offender", "named_until", "pk")  # type: ignore[misc]  # annotated


def _named_until() -> Subquery:
    named = Row.objects.filter(
        case=OuterRef("pk"), bulletin__state=Bulletin.State.PUBLISHED, bulletin__kind=Bulletin.Kind.NAMING
    )
    return Subquery(named.order_by().values("case").annotate(last=Max("bulletin__deadline")).values("last"))


def _is_due() -> Q:
    """Return the conditions of `acts.order_delisting`; `named_until` is annotated."""
    withdrawn = Row.objects.filter(case=OuterRef("pk"), withdrawn=True, bulletin__state=Bulletin.State.PUBLISHED)
    appeal = Submission.objects.filter(
        notice__case=OuterRef("pk"), kind=Submission.Kind.APPEAL, decision=Submission.Decision.PENDING
    )
    passed = Q(named_until=None) | Q(named_until__lt=working_days.today())
    directly = Q(state=Case.State.OVERDUE, repeat_offender=True) & ~Exists(appeal)
    return (Q(state=Case.State.NAMED) & passed & ~Exists(withdrawn)) | directly


def penalties(user: User) -> QuerySet[Penalty]:
    """Return the penalties, for those who may see all of the disposal."""
    if Scope.ALL not in access.scopes(user, Action.DISPOSAL_VIEW):
        return Penalty.objects.none()
    return Penalty.objects.select_related("case__app", "operator", "recorded_by")


def blacklist(user: User) -> QuerySet[Operator]:
    """Return the operators that a penalty put on the bad list, for those who may see all of the disposal."""
    return Operator.objects.filter(pk__in=penalties(user).filter(blacklisted=True).values("operator"))

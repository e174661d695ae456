"""Delisting, stop of access, penalty, relisting: what follows a deadline that passed."""

from __future__ import annotations

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.cases.locking import lock_case
from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.disposal import mailing, relisting, repeats
from consentry.campaign.disposal.models import Dispatch, Order, Penalty
from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Submission
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import Listing, Store


def order_delisting(
    user: User, case: Case, *, deadline: datetime.date | None = None, version: int | None = None
) -> list[Order]:
    """Order every store that carries the app to delist it, after the bulletin's deadline; repeat offenders directly.

    Each store is told by e-mail. `deadline` is the last day to carry it out: without one it is at once (立即), today.
    `version`: of the case, as the person saw it. Raises PermissionDenied; Stale; ValidationError with code `not_named`,
    `deadline_open`, `deadline_past`, `appeal_pending`, `no_store`.
    """
    access.require(user, Action.DISPOSAL_ORDER, case)
    deadline = deadline or working_days.today()
    if deadline < working_days.today():
        raise ValidationError(_("The deadline lies in the past."), code="deadline_past")
    with transaction.atomic():
        case = lock_case(case.pk, version)
        before = {"state": case.state}
        _check_due(case)
        stores = _stores_that_carry(case)
        if not stores:
            raise ValidationError(_("No store is known to carry the app."), code="no_store")
        pass_to(case, "order_delisting")
        now = timezone.now()
        orders = [
            Order.objects.create(
                case=case, kind=Order.Kind.DELIST, store=store, issued_by=user, issued_at=now, deadline=deadline
            )
            for store in stores
        ]
        for order in orders:
            mailing.queue(order, Dispatch.Kind.ORDER)
        chain.record(
            user,
            Action.DISPOSAL_ORDER,
            case,
            before=before,
            after={
                "state": case.state,
                "kind": Order.Kind.DELIST.value,
                "orders": [order.pk for order in orders],
                "stores": [store.name for store in stores],
                "deadline": deadline.isoformat(),
                "directly": case.repeat_offender,
            },
        )
    return orders


def acknowledge(user: User, order: Order) -> Order:
    """Keep that a person of the store has received the order. A second time changes nothing."""
    access.require(user, Action.DISPOSAL_ACKNOWLEDGE, order)
    with transaction.atomic():
        order = Order.objects.select_for_update(of=("self",)).get(pk=order.pk)
        if order.acknowledged_at is None:
            order.acknowledged_by, order.acknowledged_at = user, timezone.now()
            order.save(update_fields=["acknowledged_by", "acknowledged_at"])
            _record_order(user, order)
    return order


def carry_out(user: User, order: Order) -> Order:
    """Keep that the store has delisted the app; the case is delisted when the last store has. Twice changes nothing."""
    access.require(user, Action.DISPOSAL_ACKNOWLEDGE, order)
    with transaction.atomic():
        case = lock_case(order.case_id)
        order = Order.objects.select_for_update(of=("self",)).get(pk=order.pk)
        if order.carried_out_at is None:
            order.acknowledged_by = order.acknowledged_by or user
            _carry_out(user, case, order)
            _record_order(user, order)
    return order


def record_carried_out(user: User, order: Order, note: str) -> Order:
    """Keep that somebody without an account here (an access provider, a store) has carried an order out, as checked.

    A store that has an account says so itself. Raises PermissionDenied; ValidationError with code `own_account`, `reason`.
    """
    access.require(user, Action.DISPOSAL_ORDER, order)
    if order.owner_organisation_ids():
        raise ValidationError(_("The store has an account and answers itself."), code="own_account")
    if not note.strip():
        raise ValidationError(_("Say how you know."), code="reason")
    with transaction.atomic():
        case = lock_case(order.case_id)
        order = Order.objects.select_for_update(of=("self",)).get(pk=order.pk)
        if order.carried_out_at is None:
            _carry_out(user, case, order)
            _record_order(user, order, note=note)
    return order


def stop_access(user: User, case: Case, provider: str, *, version: int | None = None) -> Order:
    """Order an access provider to stop the app's access service. Raises ValidationError with code `addressee`."""
    access.require(user, Action.DISPOSAL_ORDER, case)
    if not provider.strip():
        raise ValidationError(_("Name the access provider."), code="addressee")
    with transaction.atomic():
        case = lock_case(case.pk, version)
        before = {"state": case.state}
        pass_to(case, "stop_access")
        order = Order.objects.create(
            case=case, kind=Order.Kind.STOP_ACCESS, addressee=provider.strip(), issued_by=user, issued_at=timezone.now()
        )
        chain.record(
            user,
            Action.DISPOSAL_ORDER,
            case,
            before=before,
            after={"state": case.state, "kind": order.kind, "addressee": order.addressee, "order": order.pk},
        )
    return order


def record_penalty(
    user: User,
    case: Case,
    *,
    decided_on: datetime.date,
    reference: str,
    text: str,
    blacklisted: bool = False,
    version: int | None = None,
) -> Penalty:
    """Record an administrative penalty that was decided, and whether it puts the operator on the bad list.

    Raises PermissionDenied; ValidationError with code `incomplete`, `in_future`.
    """
    access.require(user, Action.DISPOSAL_ORDER, case)
    if not reference.strip() or not text.strip():
        raise ValidationError(_("Give the reference and the text of the decision."), code="incomplete")
    if decided_on > working_days.today():
        raise ValidationError(_("The decision lies in the future."), code="in_future")
    with transaction.atomic():
        case = lock_case(case.pk, version)
        before = {"state": case.state}
        pass_to(case, "record_penalty")
        penalty = Penalty.objects.create(
            case=case,
            operator=case.app.operator,
            decided_on=decided_on,
            reference=reference,
            text=text,
            blacklisted=blacklisted,
            recorded_by=user,
        )
        chain.record(
            user,
            Action.DISPOSAL_ORDER,
            penalty,
            before=before,
            after={
                "case": case.pk,
                "state": case.state,
                "reference": reference,
                "decided_on": decided_on.isoformat(),
                "blacklisted": blacklisted,
            },
        )
    return penalty


def relist(user: User, case: Case, *, version: int | None = None) -> Case:
    """Allow the stores to carry the app again, where every condition is met. Raises ValidationError `conditions`."""
    access.require(user, Action.DISPOSAL_ORDER, case)
    with transaction.atomic():
        case = lock_case(case.pk, version)
        before = {"state": case.state}
        unmet = [condition for condition in relisting.conditions(case) if not condition.met]
        if unmet:
            raise ValidationError([ValidationError(one.text, code=one.code) for one in unmet])
        pass_to(case, "relist")
        stores = list(case.orders.filter(kind=Order.Kind.DELIST).values_list("store_id", flat=True))
        Listing.objects.filter(app__in=_apps(case), store__in=stores).update(delisted_at=None)
        chain.record(user, Action.DISPOSAL_ORDER, case, before=before, after={"state": case.state, "stores": stores})
    return case


def _carry_out(user: User, case: Case, order: Order) -> None:
    """Write down that an order is carried out; case and order are locked."""
    now = timezone.now()
    order.acknowledged_at = order.acknowledged_at or now
    order.carried_out_by, order.carried_out_at = user, now
    order.save()
    if order.kind != Order.Kind.DELIST:
        return
    Listing.objects.filter(store=order.store_id, app__in=_apps(case)).update(delisted_at=now)
    left = case.orders.filter(kind=Order.Kind.DELIST, carried_out_at__isnull=True).exists()
    if not left and case.state == Case.State.DELISTING:
        pass_to(case, "confirm_delisting")
        before, after = {"state": Case.State.DELISTING.value}, {"state": case.state}
        chain.record(None, "case.confirm_delisting", case, before=before, after=after)


def _check_due(case: Case) -> None:
    """Raise ValidationError where the app may not be delisted yet."""
    if case.state == Case.State.OVERDUE:
        if not repeats.flag(case):
            raise ValidationError(_("Only repeat offenders are delisted without being named first."), code="not_named")
        if _appeal_pending(case):
            raise ValidationError(_("An appeal waits for its decision."), code="appeal_pending")
        return
    if case.state != Case.State.NAMED:
        raise ValidationError(_("The app was not named in public."), code="not_named")
    named = Row.objects.filter(
        case=case, bulletin__state=Bulletin.State.PUBLISHED, bulletin__kind=Bulletin.Kind.NAMING
    ).aggregate(last=Max("bulletin__deadline"))["last"]
    if named is not None and named >= working_days.today():
        raise ValidationError(
            _("The bulletin's deadline, %(day)s, has not passed."),
            code="deadline_open",
            params={"day": named.isoformat()},
        )
    if Row.objects.filter(case=case, withdrawn=True, bulletin__state=Bulletin.State.PUBLISHED).exists():
        raise ValidationError(_("The naming was taken back by a correction."), code="not_named")


def _appeal_pending(case: Case) -> bool:
    return Submission.objects.filter(
        notice__case=case, kind=Submission.Kind.APPEAL, decision=Submission.Decision.PENDING
    ).exists()


def _stores_that_carry(case: Case) -> list[Store]:
    """Return the stores with a listing of the app (or of one merged into it), and the one the sample came from."""
    carrying = Listing.objects.filter(delisted_at__isnull=True, app__in=_apps(case))
    ids = set(carrying.values_list("store_id", flat=True))
    gone = Listing.objects.filter(delisted_at__isnull=False, app__in=_apps(case)).values_list("store_id", flat=True)
    if case.release.source_id and case.release.source_id not in gone:
        ids.add(case.release.source_id)
    return list(Store.objects.filter(pk__in=ids).order_by("pk"))


def _apps(case: Case) -> list[int]:
    """Return the app and those merged into it."""
    return [case.app_id, *case.app.merged.values_list("pk", flat=True)]


def _record_order(user: User, order: Order, **more: str) -> None:
    chain.record(
        user,
        Action.DISPOSAL_ORDER if more else Action.DISPOSAL_ACKNOWLEDGE,
        order,
        after=more
        | {
            "case": order.case_id,
            "acknowledged_at": order.acknowledged_at.isoformat() if order.acknowledged_at else None,
            "carried_out_at": order.carried_out_at.isoformat() if order.carried_out_at else None,
            "seconds_taken": order.time_taken.total_seconds() if order.time_taken else None,
        },
    )

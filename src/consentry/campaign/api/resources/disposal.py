"""Delisting orders, acknowledgements, stop of access, penalties, the bad list, relisting."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.campaigns import AppRef
from consentry.campaign.api.resources.cases import CaseOut, Versioned, case_of
from consentry.campaign.api.resources.registry_values import OperatorRef
from consentry.campaign.api.values import Body, Day, Id, PathId, Version
from consentry.campaign.cases.models import Case
from consentry.campaign.disposal import acts, queries, relisting
from consentry.campaign.disposal.models import Order
from consentry.campaign.people.roles import Action as A

router = Router(tags=["disposal"])


class OrderOut(Schema):
    """An order to a store, or to an access provider."""

    id: int
    case_id: int
    app: AppRef
    kind: str
    store_id: int | None
    addressee: str
    issued_at: datetime.datetime
    acknowledged_at: datetime.datetime | None
    carried_out_at: datetime.datetime | None
    seconds_taken: float | None

    @staticmethod
    def resolve_app(order: Order) -> Any:
        return order.case.app

    @staticmethod
    def resolve_seconds_taken(order: Order) -> float | None:
        return order.time_taken.total_seconds() if order.time_taken else None


class OrderWalk(Walk):
    """Which orders."""

    case: Id | None = None
    kind: Literal["delist", "stop_access"] | None = None
    waiting: Annotated[bool, Field(description="only those not carried out")] = False


class Delist(Body):
    """The last day to carry the app (without one: at once); `version` is the case's."""

    deadline: Day | None = None
    version: Version | None = None


class CarriedOut(Body):
    """How one knows."""

    note: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class Provider(Body):
    """The access provider; `version` is the case's."""

    version: Version | None = None

    provider: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class PenaltyNew(Body):
    """An administrative penalty that was decided."""

    decided_on: Day
    reference: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    text: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    blacklisted: bool = False
    version: Version | None = None


class PenaltyOut(Schema):
    """An administrative penalty, recorded."""

    id: int
    case_id: int
    operator_id: int
    decided_on: datetime.date
    reference: str
    text: str
    blacklisted: bool
    recorded_at: datetime.datetime


class ConditionOut(Schema):
    """A condition for relisting."""

    code: str
    met: bool
    text: str


@endpoint(router, "GET", "/orders", may=A.DISPOSAL_VIEW, response=page_of(OrderOut))
def list_orders(request: HttpRequest, walk: Query[OrderWalk]) -> Any:
    """Orders: all, or those to one's own store."""
    user = actor(request)
    found = queries.waiting_orders(user) if walk.waiting else queries.orders(user)
    given = {"case_id": walk.case, "kind": walk.kind}
    return page(request, found.filter(**{name: value for name, value in given.items() if value is not None}), walk)


@endpoint(router, "GET", "/orders/{order_id}", may=A.DISPOSAL_VIEW, response=OrderOut)
def get_order(request: HttpRequest, order_id: PathId) -> Any:
    """One order."""
    return _order(request, order_id)


@endpoint(
    router,
    "POST",
    "/orders/{order_id}/acknowledge",
    may=A.DISPOSAL_ACKNOWLEDGE,
    also=A.DISPOSAL_VIEW,
    response=OrderOut,
)
def acknowledge_order(request: HttpRequest, order_id: PathId) -> Any:
    """Keep that a person of the store has received the order."""
    acts.acknowledge(actor(request), _order(request, order_id))
    return _order(request, order_id)


@endpoint(
    router,
    "POST",
    "/orders/{order_id}/carry-out",
    may=A.DISPOSAL_ACKNOWLEDGE,
    also=A.DISPOSAL_VIEW,
    response=OrderOut,
)
def carry_out_order(request: HttpRequest, order_id: PathId) -> Any:
    """Keep that the store has delisted the app."""
    acts.carry_out(actor(request), _order(request, order_id))
    return _order(request, order_id)


@endpoint(
    router,
    "POST",
    "/orders/{order_id}/record-carried-out",
    may=A.DISPOSAL_ORDER,
    also=A.DISPOSAL_VIEW,
    response=OrderOut,
)
def record_carried_out(request: HttpRequest, order_id: PathId, body: CarriedOut) -> Any:
    """Keep that somebody without an account here has carried an order out, as checked."""
    acts.record_carried_out(actor(request), _order(request, order_id), body.note)
    return _order(request, order_id)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/delisting-orders",
    may=A.DISPOSAL_ORDER,
    also=(A.DISPOSAL_VIEW, A.CASE_VIEW),
    status=201,
    response=list[OrderOut],
    locks=Case,
)
def order_delisting(request: HttpRequest, case_id: PathId, body: Delist) -> Any:
    """Order every store that carries the app to delist it."""
    made = acts.order_delisting(actor(request), case_of(request, case_id), deadline=body.deadline, version=body.version)
    return list(queries.orders(actor(request)).filter(pk__in=[order.pk for order in made]).order_by("pk"))


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/stop-access",
    may=A.DISPOSAL_ORDER,
    also=(A.DISPOSAL_VIEW, A.CASE_VIEW),
    status=201,
    response=OrderOut,
    locks=Case,
)
def stop_access(request: HttpRequest, case_id: PathId, body: Provider) -> Any:
    """Order an access provider to stop the app's access service."""
    case = case_of(request, case_id)
    return _order(request, acts.stop_access(actor(request), case, body.provider, version=body.version).pk)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/penalties",
    may=A.DISPOSAL_ORDER,
    also=(A.DISPOSAL_VIEW, A.CASE_VIEW),
    status=201,
    response=PenaltyOut,
    locks=Case,
)
def record_penalty(request: HttpRequest, case_id: PathId, body: PenaltyNew) -> Any:
    """Record an administrative penalty that was decided."""
    return acts.record_penalty(actor(request), case_of(request, case_id), **body.model_dump())


@endpoint(router, "GET", "/penalties", may=A.DISPOSAL_VIEW, response=page_of(PenaltyOut))
def list_penalties(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Penalties, for those who see all of the disposal."""
    return page(request, queries.penalties(actor(request)), walk)


@endpoint(router, "GET", "/blacklist", may=A.DISPOSAL_VIEW, response=page_of(OperatorRef))
def list_blacklist(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Operators that a penalty put on the bad list, for those who see all of the disposal."""
    return page(request, queries.blacklist(actor(request)), walk)


@endpoint(
    router,
    "GET",
    "/cases/{case_id}/relisting-conditions",
    may=A.CASE_VIEW,
    also=A.DISPOSAL_VIEW,
    response=list[ConditionOut],
)
def list_relisting_conditions(request: HttpRequest, case_id: PathId) -> Any:
    """The conditions on which a delisted app may be listed again."""
    return relisting.conditions(case_of(request, case_id))


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/relist",
    may=A.DISPOSAL_ORDER,
    also=A.CASE_VIEW,
    response=CaseOut,
    locks=Case,
)
def relist(request: HttpRequest, case_id: PathId, body: Versioned) -> Any:
    """Allow the stores to carry the app again, where every condition is met."""
    acts.relist(actor(request), case_of(request, case_id), version=body.version)
    return case_of(request, case_id)


def _order(request: HttpRequest, pk: int) -> Order:
    return queries.orders(actor(request)).get(pk=pk)

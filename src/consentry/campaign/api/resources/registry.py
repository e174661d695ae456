"""Operators, apps, stores, listings, complaints, and the import of lists."""

from __future__ import annotations

from typing import Any, cast

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import File, Form, Query, Router, UploadedFile

from consentry.campaign.api.authentication import ApiRequest, actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.problems import Fault, Problem
from consentry.campaign.api.resources.lookup import named
from consentry.campaign.api.resources.registry_values import (
    AppChange,
    AppNew,
    AppOut,
    AppWalk,
    ComplaintNew,
    ComplaintOut,
    Identity,
    Imported,
    ImportForm,
    ListingNew,
    ListingOut,
    Merge,
    OfAppWalk,
    OperatorChange,
    OperatorNew,
    OperatorOut,
    StoreChange,
    StoreNew,
    StoreOut,
    TextWalk,
)
from consentry.campaign.api.values import PathId
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import acts, blobs, queries
from consentry.campaign.registry.importing.act import import_list
from consentry.campaign.registry.importing.read import MAX_BYTES
from consentry.campaign.registry.merging import merge_apps
from consentry.campaign.registry.models import App, Operator, Store

router = Router(tags=["registry"])


@endpoint(router, "GET", "/operators", may=A.REGISTRY_VIEW, response=page_of(OperatorOut))
def list_operators(request: HttpRequest, walk: Query[TextWalk]) -> Any:
    """Operators; `text` looks in names and credit codes."""
    return page(request, queries.operators(actor(request), text=walk.text), walk)


@endpoint(router, "POST", "/operators", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, status=201, response=OperatorOut)
def create_operator(request: HttpRequest, body: OperatorNew) -> Any:
    """Register an operator."""
    made = acts.create_operator(actor(request), **body.model_dump())
    return _operator(request, made.pk)


@endpoint(router, "GET", "/operators/{operator_id}", may=A.REGISTRY_VIEW, response=OperatorOut)
def get_operator(request: HttpRequest, operator_id: PathId) -> Any:
    """One operator."""
    return _operator(request, operator_id)


@endpoint(
    router,
    "PATCH",
    "/operators/{operator_id}",
    may=A.REGISTRY_EDIT,
    also=A.REGISTRY_VIEW,
    response=OperatorOut,
    locks=Operator,
)
def change_operator(request: HttpRequest, operator_id: PathId, body: OperatorChange) -> Any:
    """Change fields of an operator; what is not named stays."""
    acts.change_operator(actor(request), _operator(request, operator_id), **body.model_dump(exclude_unset=True))
    return _operator(request, operator_id)


@endpoint(router, "GET", "/stores", may=A.REGISTRY_VIEW, response=page_of(StoreOut))
def list_stores(request: HttpRequest, walk: Query[Walk]) -> Any:
    """App stores."""
    return page(request, queries.stores(actor(request)), walk)


@endpoint(router, "POST", "/stores", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, status=201, response=StoreOut)
def create_store(request: HttpRequest, body: StoreNew) -> Any:
    """Register a store."""
    return _store(request, acts.create_store(actor(request), **body.model_dump()).pk)


@endpoint(router, "GET", "/stores/{store_id}", may=A.REGISTRY_VIEW, response=StoreOut)
def get_store(request: HttpRequest, store_id: PathId) -> Any:
    """One store."""
    return _store(request, store_id)


@endpoint(
    router, "PATCH", "/stores/{store_id}", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=StoreOut, locks=Store
)
def change_store(request: HttpRequest, store_id: PathId, body: StoreChange) -> Any:
    """Change fields of a store; what is not named stays."""
    acts.change_store(actor(request), _store(request, store_id), **body.model_dump(exclude_unset=True))
    return _store(request, store_id)


@endpoint(router, "GET", "/apps", may=A.REGISTRY_VIEW, response=page_of(AppOut))
def list_apps(request: HttpRequest, walk: Query[AppWalk]) -> Any:
    """Apps: all, or one's own; `text` looks in names, packages and operators."""
    user = actor(request)
    store = None if walk.store is None else named(queries.stores(user), walk.store, "store")
    found = queries.apps(user, text=walk.text, app_type=walk.app_type, store=store)
    return page(request, found if walk.operator is None else found.filter(operator_id=walk.operator), walk)


@endpoint(router, "POST", "/apps", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, status=201, response=AppOut)
def register_app(request: HttpRequest, body: AppNew) -> Any:
    """Register an app."""
    user = actor(request)
    values = body.model_dump() | {"operator": named(queries.operators(user), body.operator, "operator")}
    return app_of(request, acts.register_app(user, **values).pk)


@endpoint(router, "GET", "/apps/{app_id}", may=A.REGISTRY_VIEW, response=AppOut)
def get_app(request: HttpRequest, app_id: PathId) -> Any:
    """One app."""
    return app_of(request, app_id)


@endpoint(router, "PATCH", "/apps/{app_id}", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=AppOut, locks=App)
def change_app(request: HttpRequest, app_id: PathId, body: AppChange) -> Any:
    """Change fields of an app; what is not named stays."""
    user = actor(request)
    values = body.model_dump(exclude_unset=True)
    if "operator" in values:
        values["operator"] = named(queries.operators(user), body.operator, "operator")
    acts.change_app(user, app_of(request, app_id), **values)
    return app_of(request, app_id)


@endpoint(
    router,
    "POST",
    "/apps/{app_id}/identify",
    may=A.REGISTRY_EDIT,
    also=A.REGISTRY_VIEW,
    response=AppOut,
    locks=App,
)
def identify_app(request: HttpRequest, app_id: PathId, body: Identity) -> Any:
    """Note package and certificate; the answer is the app that this is, into which the record may have been merged."""
    app = app_of(request, app_id)
    return app_of(request, acts.identify_app(actor(request), app, package=body.package, signer=body.signer).pk)


@endpoint(router, "POST", "/apps/{app_id}/merge", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=AppOut, locks=App)
def merge_app(request: HttpRequest, app_id: PathId, body: Merge) -> Any:
    """Make another record a name for this app."""
    user = actor(request)
    merged = named(queries.apps(user), body.merged, "merged")
    return app_of(request, merge_apps(user, kept=app_of(request, app_id), merged=merged).pk)


@endpoint(router, "GET", "/duplicate-apps", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=page_of(AppOut))
def list_duplicates(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Unsigned records of whose package a signed one exists: candidates for a merge."""
    user = actor(request)
    return page(request, queries.apps(user).filter(pk__in=queries.duplicates(user).order_by().values("pk")), walk)


@endpoint(router, "GET", "/listings", may=A.REGISTRY_VIEW, response=page_of(ListingOut))
def list_listings(request: HttpRequest, walk: Query[OfAppWalk]) -> Any:
    """Which store carries which app."""
    found = queries.listings(actor(request))
    return page(request, found if walk.app is None else found.filter(app_id=walk.app), walk)


@endpoint(router, "PUT", "/apps/{app_id}/listing", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=ListingOut)
def set_listing(request: HttpRequest, app_id: PathId, body: ListingNew) -> Any:
    """Note that a store carries an app, and how often it was downloaded there."""
    user = actor(request)
    store = named(queries.stores(user), body.store, "store")
    return acts.set_listing(user, store=store, app=app_of(request, app_id), downloads=body.downloads, url=body.url)


@endpoint(router, "GET", "/complaints", may=A.REGISTRY_EDIT, also=A.REGISTRY_VIEW, response=page_of(ComplaintOut))
def list_complaints(request: HttpRequest, walk: Query[OfAppWalk]) -> Any:
    """Users' complaints."""
    found = queries.complaints(actor(request))
    return page(request, found if walk.app is None else found.filter(app_id=walk.app), walk)


@endpoint(
    router,
    "POST",
    "/apps/{app_id}/complaints",
    may=A.REGISTRY_EDIT,
    also=A.REGISTRY_VIEW,
    status=201,
    response=ComplaintOut,
)
def record_complaint(request: HttpRequest, app_id: PathId, body: ComplaintNew) -> Any:
    """Record a user's complaint about an app."""
    app = app_of(request, app_id)
    return acts.record_complaint(actor(request), app, text=body.text, received_at=body.received_at)


@endpoint(router, "POST", "/imports", may=A.REGISTRY_IMPORT, response=Imported, files=("file",))
def import_apps(request: HttpRequest, form: Form[ImportForm], file: File[UploadedFile]) -> Any:
    """Import a list of apps from CSV or XLSX, as a whole; with wrong rows (422, each is told), nothing is."""
    blob, name = cast(ApiRequest, request).files["file"]
    if blob.size > MAX_BYTES:
        raise blobs.TooLarge(f"{blob.size} bytes")
    outcome = import_list(actor(request), blobs.content(blob), name, dry_run=form.dry_run)
    if outcome.errors:
        faults = [Fault(code="row", field=f"{one.row}.{one.column}", message=one.message) for one in outcome.errors]
        raise Problem(422, "rows", _("Nothing was imported: the list has errors."), faults=faults)
    return outcome


def app_of(request: HttpRequest, pk: int) -> App:
    """Return the app of the address. Raises App.DoesNotExist."""
    return queries.apps(actor(request)).get(pk=pk)


def _operator(request: HttpRequest, pk: int) -> Operator:
    return queries.operators(actor(request)).get(pk=pk)


def _store(request: HttpRequest, pk: int) -> Store:
    return queries.stores(actor(request)).get(pk=pk)

"""Everything that changes the registry, but for imports (`importing`) and merges (`merging`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.merging import merge_apps
from consentry.campaign.registry.models import App, Blob, Complaint, Listing, Operator, Release, Store

_M = TypeVar("_M", bound=models.Model)

_OPERATOR = ("name", "name_en", "credit_code", "email", "organisation_id")
_STORE = ("name", "aliases", "email", "organisation_id")
_APP = ("name", "operator_id", "app_type", "package", "signer")
_RELEASE = ("app_id", "version_name", "version_code", "binary_id", "file_name", "policy_id", "source_id", "source_text")


def create_operator(actor: User, **values: Any) -> Operator:
    """Return a new operator: `name`, and `name_en`, `credit_code`, `email`, `organisation`. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT)
    return _create(actor, Operator(**values), "operator.create", _OPERATOR)


def change_operator(actor: User, operator: Operator, **values: Any) -> Operator:
    """Change fields of an operator. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT, operator)
    return _change(actor, operator, values, "operator.change", _OPERATOR)


def create_store(actor: User, **values: Any) -> Store:
    """Return a new store: `name`, and `aliases`, `email`, `organisation`. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT)
    return _create(actor, Store(**values), "store.create", _STORE)


def change_store(actor: User, store: Store, **values: Any) -> Store:
    """Change fields of a store. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT, store)
    return _change(actor, store, values, "store.change", _STORE)


def register_app(
    actor: User, *, name: str, operator: Operator, package: str = "", signer: str = "", app_type: str = ""
) -> App:
    """Return the app of this package and signer, registered if it is new; a merged one gives what it became."""
    access.require(actor, Action.REGISTRY_EDIT)
    with transaction.atomic():
        Operator.objects.select_for_update().get(pk=operator.pk)
        known = (
            _known(package, signer) if package else App.objects.filter(package="", name=name, operator=operator).first()
        )
        if known is not None:
            return known.merged_into or known
        return _create(
            actor,
            App(name=name, operator=operator, package=package, signer=signer, app_type=app_type),
            "app.register",
            _APP,
        )


def change_app(actor: User, app: App, **values: Any) -> App:
    """Change `name`, `operator`, `app_type` of an app. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT, app)
    if unknown := values.keys() - {"name", "operator", "app_type"}:
        raise TypeError(f"cannot be changed: {sorted(unknown)}")
    return _change(actor, app, values, "app.change", _APP)


def identify_app(actor: User | None, app: App, *, package: str, signer: str) -> App:
    """Note package and signing certificate, read from a binary; return the app that this is.

    Where that app is registered already, this record is merged into it. Raises ValidationError where the record has another
    package or certificate: then the binary is of another app.
    """
    if actor is not None:  # None: the service itself, when it has inspected a binary
        access.require(actor, Action.REGISTRY_EDIT, app)
    with transaction.atomic():
        row = App.objects.select_for_update().get(pk=app.pk)
        if (row.package and row.package != package) or (row.signer and row.signer != signer):
            raise ValidationError(_("The binary is of another app: %(package)s") % {"package": package})
        if (row.package, row.signer) == (package, signer):
            return row
        twin = _known(package, signer)
        if twin is not None and twin.pk != row.pk:
            return merge_apps(actor, kept=twin.merged_into or twin, merged=row)
        return _change(actor, row, {"package": package, "signer": signer}, "app.identify", _APP)


def add_release(
    actor: User,
    app: App,
    *,
    version_name: str,
    version_code: str = "",
    binary: Blob | None = None,
    file_name: str = "",
    policy: Blob | None = None,
    policy_name: str = "",
    source: Store | None = None,
    source_text: str = "",
    assignment: object | None = None,
) -> Release:
    """Return a new version of the app. A lab uploads for its `assignment`, of this very app. Raises ValidationError."""
    if assignment is not None:
        if getattr(assignment, "app_id", None) != app.pk:
            raise ValidationError(_("The assignment is for another app."))
        access.require(actor, Action.RELEASE_UPLOAD, assignment)
    else:
        access.require(actor, Action.RELEASE_UPLOAD, app)
    release = Release(
        app=app,
        version_name=version_name,
        version_code=version_code,
        binary=binary,
        file_name=file_name,
        policy=policy,
        policy_name=policy_name,
        source=source,
        source_text=source_text,
        uploaded_by=actor,
    )
    return _create(actor, release, "release.add", _RELEASE)


def set_listing(actor: User, *, store: Store, app: App, downloads: int = 0, url: str = "") -> Listing:
    """Return the listing of the app in the store, with these numbers. Raises ValidationError."""
    access.require(actor, Action.REGISTRY_EDIT, app)
    fields = ("store_id", "app_id", "downloads", "url", "delisted_at")
    with transaction.atomic():
        Store.objects.select_for_update().get(pk=store.pk)
        known = Listing.objects.filter(store=store, app=app).first()
        if known is None:
            return _create(actor, Listing(store=store, app=app, downloads=downloads, url=url), "listing.create", fields)
        return _change(actor, known, {"downloads": downloads, "url": url}, "listing.change", fields)


def record_complaint(actor: User, app: App, *, text: str, received_at: datetime | None = None) -> Complaint:
    """Return the record of a user's complaint; the audit log has its length, not what it says."""
    access.require(actor, Action.REGISTRY_EDIT, app)
    with transaction.atomic():
        complaint = Complaint.objects.create(app=app, text=text, received_at=received_at or timezone.now())
        after = {"app_id": app.pk, "length": len(text), "received_at": complaint.received_at}
        chain.record(actor, "complaint.record", complaint, after=after)
    return complaint


def _known(package: str, signer: str) -> App | None:
    return App.objects.select_related("merged_into").filter(package=package, signer=signer).first()


def _create(actor: User | None, row: _M, action: str, fields: Sequence[str]) -> _M:
    with transaction.atomic():
        row.full_clean()
        row.save()
        chain.record(actor, action, row, after=_values(row, fields))
    return row


def _change(actor: User | None, row: _M, values: dict[str, Any], action: str, fields: Sequence[str]) -> _M:
    with transaction.atomic():
        current = type(row)._default_manager.select_for_update().get(pk=row.pk)
        before = _values(current, fields)
        for name, value in values.items():
            setattr(current, name, value)
        current.full_clean()
        current.save()
        after = _values(current, fields)
        if after != before:
            chain.record(actor, action, current, before=before, after=after)
    return current


def _values(row: models.Model, fields: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in fields}

"""Releases: versions of apps, with the uploaded binary and policy."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, cast

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import File, Form, Query, Router, Schema, UploadedFile
from ninja.params.functions import File as given
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import ApiRequest, actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.problems import fault
from consentry.campaign.api.resources.lookup import named
from consentry.campaign.api.values import Id, Name, PathId, Sha256
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import acts, queries
from consentry.campaign.registry.models import App, Blob, Release

router = Router(tags=["registry"])


class ReleaseOut(Schema):
    """A version of an app; binaries are named by their SHA-256."""

    id: int
    app_id: int
    version_name: str
    version_code: str
    binary_sha256: str | None = Field(alias="binary_id")
    file_name: str
    policy_sha256: str | None = Field(alias="policy_id")
    policy_name: str
    source_id: int | None
    source_text: str
    created_at: datetime.datetime


class ReleaseForm(Schema):
    """What is said of an uploaded build. With a hash, other bytes than those are refused."""

    version_name: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    version_code: Annotated[str, StringConstraints(max_length=40)] = ""
    source: Id | None = None
    source_text: Name = ""
    binary_sha256: Sha256 | None = None
    policy_sha256: Sha256 | None = None


class ReleaseWalk(Walk):
    """Which releases."""

    app: Id | None = None


@endpoint(router, "GET", "/releases", may=A.REGISTRY_VIEW, response=page_of(ReleaseOut))
def list_releases(request: HttpRequest, walk: Query[ReleaseWalk]) -> Any:
    """Releases: all, or of one's own apps."""
    found = queries.releases(actor(request))
    return page(request, found if walk.app is None else found.filter(app_id=walk.app), walk)


@endpoint(router, "GET", "/releases/{release_id}", may=A.REGISTRY_VIEW, response=ReleaseOut)
def get_release(request: HttpRequest, release_id: PathId) -> Any:
    """One release."""
    return queries.releases(actor(request)).get(pk=release_id)


@endpoint(
    router,
    "POST",
    "/apps/{app_id}/releases",
    may=A.RELEASE_UPLOAD,
    also=A.REGISTRY_VIEW,
    status=201,
    response=ReleaseOut,
    files=("binary", "policy"),
)
def upload_release(
    request: HttpRequest,
    app_id: PathId,
    form: Form[ReleaseForm],
    binary: File[UploadedFile],
    policy: UploadedFile | None = given(None),
) -> Any:
    """Upload a build of an app; the bytes are stored once, by their hash."""
    return upload(request, queries.apps(actor(request)).get(pk=app_id), form, None)


def upload(request: HttpRequest, app: App, form: ReleaseForm, assignment: object | None) -> Release:
    """Keep an uploaded build. Raises Problem (422) where the bytes are not those of the hash."""
    user = actor(request)
    source = None if form.source is None else named(queries.stores(user), form.source, "source")
    binary, file_name = received(request, "binary", form.binary_sha256)
    policy, policy_name = received(request, "policy", form.policy_sha256)
    return acts.add_release(
        user,
        app,
        version_name=form.version_name,
        version_code=form.version_code,
        binary=binary,
        file_name=file_name,
        policy=policy,
        policy_name=policy_name,
        source=source,
        source_text=form.source_text,
        assignment=assignment,
    )


def received(request: HttpRequest, field: str, sha256: str | None = None) -> tuple[Blob | None, str]:
    """Return a file of the request, stored, and its name; (None, "") where none came. Raises Problem (422)."""
    blob, name = cast(ApiRequest, request).files.get(field, (None, ""))
    if sha256 is not None and (blob is None or blob.sha256 != sha256):
        raise fault(f"{field}_sha256", "hash", _("The bytes that came have another hash."))
    return blob, name

"""Evidence packages of cases, and the keys by which they are verified."""

from __future__ import annotations

import datetime
from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.values import Body, Id, PathId
from consentry.campaign.evidence import acts, queries
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry.downloads import attachment

router = Router(tags=["evidence"])


class PackageOut(Schema):
    """A signed package of a case."""

    id: int
    case_id: int
    with_binaries: bool
    state: str
    requested_at: datetime.datetime
    finished_at: datetime.datetime | None
    sha256: str | None = Field(alias="blob_id")
    key_fingerprint: str | None = Field(alias="key_id")
    error: str


class PackageWalk(Walk):
    """Of which case."""

    case: Id | None = None


class Export(Body):
    """What goes in."""

    with_binaries: bool = False


class KeyOut(Schema):
    """The public half of a key that signed."""

    fingerprint: str
    public_key: str
    first_used_at: datetime.datetime


@endpoint(router, "GET", "/evidence-packages", may=A.EVIDENCE_EXPORT, response=page_of(PackageOut))
def list_packages(request: HttpRequest, walk: Query[PackageWalk]) -> Any:
    """Evidence packages that were asked for."""
    found = queries.packages(actor(request))
    return page(request, found if walk.case is None else found.filter(case_id=walk.case), walk)


@endpoint(router, "GET", "/evidence-packages/{package_id}", may=A.EVIDENCE_EXPORT, response=PackageOut)
def get_package(request: HttpRequest, package_id: PathId) -> Any:
    """One package: whether it is ready."""
    return queries.packages(actor(request)).get(pk=package_id)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/evidence-packages",
    may=A.EVIDENCE_EXPORT,
    status=202,
    response=PackageOut,
)
def export_evidence(request: HttpRequest, case_id: PathId, body: Export) -> Any:
    """Ask for the package of a case; the worker makes it."""
    user = actor(request)
    case = queries.cases(user).get(pk=case_id)
    return acts.export(user, case, with_binaries=body.with_binaries)


@endpoint(
    router,
    "GET",
    "/evidence-packages/{package_id}/file",
    may=A.EVIDENCE_EXPORT,
    media="application/octet-stream",
)
def download_package(request: HttpRequest, package_id: PathId) -> Any:
    """Download a package that is ready; the record keeps that it was taken."""
    user = actor(request)
    package = queries.packages(user).get(pk=package_id)
    blob = acts.take(user, package)
    response = attachment(blob, package.file_name)
    response.headers["ETag"] = f'"{blob.sha256}"'
    return response


@endpoint(router, "GET", "/public/signing-keys", public=True, response=list[KeyOut])
def list_signing_keys(request: HttpRequest) -> Any:
    """The public keys that ever signed a package; all on one page."""
    return list(queries.public_keys())

"""Findings: what inspectors decide, what a different person reviews, what people add and attach."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal, cast

from django.http import HttpRequest
from ninja import File, Query, Router, Schema, UploadedFile
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import ApiRequest, actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.inspections import inspection_of
from consentry.campaign.api.values import Body, Id, Line, Name, PathId, Prose, Version
from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Attachment, Finding
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry.downloads import attachment

router = Router(tags=["findings"])


class AttachmentOut(Schema):
    """A file behind a finding."""

    id: int
    file_name: str
    sha256: str = Field(alias="blob_id")
    added_at: datetime.datetime


class FindingOut(Schema):
    """A finding that people decide on."""

    id: int
    inspection_id: int
    assignment_id: int | None
    case_id: int | None
    rule: str
    outcome: str
    fingerprint: str
    subject: str
    responsible: str
    same_as_id: int | None
    clauses: list[str]
    summary: str
    summary_en: str
    remedy: str
    remedy_en: str
    added: bool
    state: str
    decided_at: datetime.datetime | None
    reason: str
    reviewed_at: datetime.datetime | None
    review_note: str
    due: datetime.date | None
    retest: str
    version: int
    attachments: list[AttachmentOut]


class FindingWalk(Walk):
    """Which findings."""

    inspection: Id | None = None
    assignment: Id | None = None
    case: Id | None = None
    state: Literal["proposed", "confirmed", "rejected", "approved", "returned", "withdrawn"] | None = None


class Decision(Body):
    """A decision, with a note."""

    note: Prose = ""
    version: Version | None = None


class Rejection(Body):
    """A rejection, with its reason."""

    reason: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    version: Version | None = None


class Return(Body):
    """Why the inspectors must look again."""

    note: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    version: Version | None = None


class FindingNew(Body):
    """A finding that a person observed and the inspection did not see."""

    clauses: Annotated[list[Name], Field(min_length=1, max_length=50)]
    summary: Prose
    observation: Prose
    rule: Name = ""
    subject: Line = ""
    responsible: Name = ""
    outcome: Literal["violated", "suspected"] = "violated"
    summary_en: Prose = ""
    remedy: Prose = ""
    remedy_en: Prose = ""


@endpoint(router, "GET", "/findings", may=(A.INSPECTION_VIEW, A.CASE_VIEW), response=page_of(FindingOut))
def list_findings(request: HttpRequest, walk: Query[FindingWalk]) -> Any:
    """Findings: of one's own lab all, of others those that left the lab."""
    given = {
        "inspection_id": walk.inspection,
        "assignment_id": walk.assignment,
        "case_id": walk.case,
        "state": walk.state,
    }
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.findings(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/findings-to-review", may=A.FINDING_REVIEW, response=page_of(FindingOut))
def list_findings_to_review(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Decisions that wait for one's review; never on what one decided oneself."""
    return page(request, queries.findings_to_review(actor(request)), walk)


@endpoint(router, "GET", "/findings/{finding_id}", may=(A.INSPECTION_VIEW, A.CASE_VIEW), response=FindingOut)
def get_finding(request: HttpRequest, finding_id: PathId) -> Any:
    """One finding."""
    return _finding(request, finding_id)


@endpoint(
    router,
    "POST",
    "/inspections/{inspection_id}/findings",
    may=A.FINDING_DECIDE,
    also=A.INSPECTION_VIEW,
    status=201,
    response=FindingOut,
)
def add_finding(request: HttpRequest, inspection_id: PathId, body: FindingNew) -> Any:
    """Add a finding that the inspection did not see."""
    inspection = inspection_of(request, inspection_id)
    return _finding(request, acts.add_finding(actor(request), inspection, **body.model_dump()).pk)


@endpoint(
    router,
    "POST",
    "/findings/{finding_id}/confirm",
    may=A.FINDING_DECIDE,
    also=A.INSPECTION_VIEW,
    response=FindingOut,
    locks=Finding,
)
def confirm_finding(request: HttpRequest, finding_id: PathId, body: Decision) -> Any:
    """Confirm a finding."""
    acts.confirm(actor(request), _finding(request, finding_id), note=body.note, version=body.version)
    return _finding(request, finding_id)


@endpoint(
    router,
    "POST",
    "/findings/{finding_id}/reject",
    may=A.FINDING_DECIDE,
    also=A.INSPECTION_VIEW,
    response=FindingOut,
    locks=Finding,
)
def reject_finding(request: HttpRequest, finding_id: PathId, body: Rejection) -> Any:
    """Reject a finding, with the reason."""
    acts.reject(actor(request), _finding(request, finding_id), body.reason, version=body.version)
    return _finding(request, finding_id)


@endpoint(
    router,
    "POST",
    "/findings/{finding_id}/approve",
    may=A.FINDING_REVIEW,
    also=A.INSPECTION_VIEW,
    response=FindingOut,
    locks=Finding,
)
def approve_finding(request: HttpRequest, finding_id: PathId, body: Decision) -> Any:
    """Agree with an inspector's decision; a confirmed finding leaves the lab and joins the app's case."""
    acts.approve(actor(request), _finding(request, finding_id), note=body.note, version=body.version)
    return _finding(request, finding_id)


@endpoint(
    router,
    "POST",
    "/findings/{finding_id}/return",
    may=A.FINDING_REVIEW,
    also=A.INSPECTION_VIEW,
    response=FindingOut,
    locks=Finding,
)
def return_finding(request: HttpRequest, finding_id: PathId, body: Return) -> Any:
    """Give a finding back to the inspectors, with a note."""
    acts.return_finding(actor(request), _finding(request, finding_id), body.note, version=body.version)
    return _finding(request, finding_id)


@endpoint(
    router,
    "POST",
    "/findings/{finding_id}/attachments",
    may=A.FINDING_DECIDE,
    also=A.INSPECTION_VIEW,
    status=201,
    response=AttachmentOut,
    files=("file",),
)
def attach_file(request: HttpRequest, finding_id: PathId, file: File[UploadedFile]) -> Any:
    """Put a recording, a screenshot or a document behind a finding."""
    blob, name = cast(ApiRequest, request).files["file"]
    return acts.attach(actor(request), _finding(request, finding_id), name, blob)


@endpoint(
    router,
    "GET",
    "/findings/{finding_id}/attachments/{attachment_id}",
    may=(A.INSPECTION_VIEW, A.CASE_VIEW),
    media="application/octet-stream",
)
def download_attachment(request: HttpRequest, finding_id: PathId, attachment_id: PathId) -> Any:
    """Download a file behind a finding."""
    one: Attachment = _finding(request, finding_id).attachments.select_related("blob").get(pk=attachment_id)
    response = attachment(one.blob, one.file_name)
    response.headers["ETag"] = f'"{one.blob.sha256}"'
    return response


def _finding(request: HttpRequest, pk: int) -> Finding:
    return queries.findings(actor(request)).get(pk=pk)

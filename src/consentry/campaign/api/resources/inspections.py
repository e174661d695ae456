"""Inspections: queued, watched, cancelled, and their reports."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from ninja import File, Form, Query, Router, Schema, UploadedFile
from ninja.params.functions import File as given
from pydantic import StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.problems import fault
from consentry.campaign.api.resources.campaigns import campaign_of
from consentry.campaign.api.resources.lookup import named
from consentry.campaign.api.resources.releases import received
from consentry.campaign.api.resources.sampling import assignment_of
from consentry.campaign.api.values import Body, Day, Id, Name, PathId, Sha256
from consentry.campaign.jobs import acts, queries
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import queries as registry
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.rounds import queries as rounds

router = Router(tags=["inspections"])
JSON = "application/json"


class InspectionOut(Schema):
    """One run of the inspection over one release."""

    id: int
    campaign_id: int
    release_id: int
    app_id: int
    assignment_id: int | None
    purpose: str
    state: str
    created_at: datetime.datetime
    started_at: datetime.datetime | None
    finished_at: datetime.datetime | None
    attempts: int
    error: str
    as_of: datetime.date | None
    catalog_version: str
    engine_version: str
    complete: bool | None

    @staticmethod
    def resolve_app_id(inspection: Inspection) -> int:
        return inspection.release.app_id


class InspectionWalk(Walk):
    """Which inspections."""

    campaign: Id | None = None
    app: Id | None = None
    assignment: Id | None = None
    state: Literal["queued", "running", "done", "failed", "cancelled"] | None = None


class Inspect(Body):
    """What to inspect: without a release, the one of the assignment; without a day, today's law."""

    release: Id | None = None
    as_of: Day | None = None


class InspectOwn(Body):
    """A release of one's own app, for a private inspection."""

    release: Id
    as_of: Day | None = None


class LabBuild(Schema):
    """A build as a lab got it from a store."""

    version_name: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    source_text: Name = ""
    binary_sha256: Sha256 | None = None


class OwnForm(Schema):
    """A build of one's own app, for a private inspection."""

    app: Id
    version_name: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    version_code: Annotated[str, StringConstraints(max_length=40)] = ""
    as_of: Day | None = None
    binary_sha256: Sha256 | None = None
    policy_sha256: Sha256 | None = None


class ChangeOut(Schema):
    """What became of a finding since the upload before."""

    status: str
    rule: str
    fingerprint: str


@endpoint(router, "GET", "/inspections", may=A.INSPECTION_VIEW, response=page_of(InspectionOut))
def list_inspections(request: HttpRequest, walk: Query[InspectionWalk]) -> Any:
    """Lab inspections and re-inspections; never anybody's self-inspections."""
    return page(request, queries.inspections(actor(request)).filter(**_wanted(walk)), walk)


@endpoint(router, "GET", "/inspections/{inspection_id}", may=A.INSPECTION_VIEW, response=InspectionOut)
def get_inspection(request: HttpRequest, inspection_id: PathId) -> Any:
    """One inspection: its state, and how it ended."""
    return inspection_of(request, inspection_id)


@endpoint(router, "GET", "/inspections/{inspection_id}/report", may=A.INSPECTION_VIEW, media=JSON)
def download_report(request: HttpRequest, inspection_id: PathId) -> Any:
    """The report as JSON, wire format 1; for others than the lab when its review is over."""
    return _report(request, inspection_of(request, inspection_id))


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/inspections",
    may=A.INSPECTION_RUN,
    also=(A.ASSIGNMENT_VIEW, A.INSPECTION_VIEW),
    status=202,
    response=InspectionOut,
)
def inspect_assignment(request: HttpRequest, assignment_id: PathId, body: Inspect) -> Any:
    """Queue the inspection of an assignment's app."""
    user = actor(request)
    assignment = assignment_of(request, assignment_id)
    release = None
    if body.release is not None:
        release = named(rounds.releases_to_inspect(assignment), body.release, "release")
    return inspection_of(request, acts.inspect_assignment(user, assignment, release, as_of=body.as_of).pk)


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/inspection-uploads",
    may=A.INSPECTION_RUN,
    also=(A.RELEASE_UPLOAD, A.ASSIGNMENT_VIEW, A.INSPECTION_VIEW),
    status=202,
    response=InspectionOut,
    files=("binary",),
)
def upload_for_inspection(
    request: HttpRequest, assignment_id: PathId, form: Form[LabBuild], binary: File[UploadedFile]
) -> Any:
    """Upload a build that the lab got from a store and queue its inspection, both or none."""
    build, file_name = received(request, "binary", form.binary_sha256)
    if build is None:  # ninja refuses the request without it
        raise fault("binary", "missing", _("This field is required."))
    inspection = acts.upload_for_inspection(
        actor(request),
        assignment_of(request, assignment_id),
        version_name=form.version_name,
        binary=build,
        file_name=file_name,
        source_text=form.source_text,
    )
    return inspection_of(request, inspection.pk)


@endpoint(
    router,
    "POST",
    "/inspections/{inspection_id}/cancel",
    may=A.INSPECTION_RUN,
    also=A.INSPECTION_VIEW,
    response=InspectionOut,
)
def cancel_inspection(request: HttpRequest, inspection_id: PathId) -> Any:
    """Cancel a queued or running inspection."""
    acts.cancel(actor(request), inspection_of(request, inspection_id))
    return inspection_of(request, inspection_id)


@endpoint(router, "GET", "/self-inspections", may=A.SELF_INSPECTION_VIEW, response=page_of(InspectionOut))
def list_self_inspections(request: HttpRequest, walk: Query[InspectionWalk]) -> Any:
    """Self-inspections of one's own apps; nobody else sees them."""
    return page(request, queries.self_inspections(actor(request)).filter(**_wanted(walk)), walk)


@endpoint(router, "GET", "/self-inspections/{inspection_id}", may=A.SELF_INSPECTION_VIEW, response=InspectionOut)
def get_self_inspection(request: HttpRequest, inspection_id: PathId) -> Any:
    """One self-inspection."""
    return _own(request, inspection_id)


@endpoint(router, "GET", "/self-inspections/{inspection_id}/report", may=A.SELF_INSPECTION_VIEW, media=JSON)
def download_self_inspection_report(request: HttpRequest, inspection_id: PathId) -> Any:
    """The report of a self-inspection as JSON, wire format 1."""
    return _report(request, _own(request, inspection_id))


@endpoint(
    router,
    "GET",
    "/self-inspections/{inspection_id}/changes",
    may=A.SELF_INSPECTION_VIEW,
    response=list[ChangeOut],
)
def compare_self_inspection(request: HttpRequest, inspection_id: PathId) -> Any:
    """What became of each finding since the upload before: fixed, remains, moved, new, not re-testable."""
    inspection = _own(request, inspection_id)
    return [
        {"status": str(one.status), "rule": str(one.rule), "fingerprint": one.fingerprint}
        for one in queries.self_inspection_changes(actor(request), inspection)
    ]


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/self-inspections",
    may=A.SELF_INSPECTION_RUN,
    also=(A.SELF_INSPECTION_VIEW, A.CAMPAIGN_VIEW, A.REGISTRY_VIEW),
    status=202,
    response=InspectionOut,
)
def self_inspect(request: HttpRequest, campaign_id: PathId, body: InspectOwn) -> Any:
    """Queue the private inspection of a release of one's own app."""
    user = actor(request)
    release = named(registry.releases(user), body.release, "release")
    return _own(request, acts.self_inspect(user, campaign_of(request, campaign_id), release, as_of=body.as_of).pk)


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/self-inspection-uploads",
    may=A.SELF_INSPECTION_RUN,
    also=(A.SELF_INSPECTION_VIEW, A.RELEASE_UPLOAD, A.CAMPAIGN_VIEW, A.REGISTRY_VIEW),
    status=202,
    response=InspectionOut,
    files=("binary", "policy"),
)
def upload_for_self_inspection(
    request: HttpRequest,
    campaign_id: PathId,
    form: Form[OwnForm],
    binary: File[UploadedFile],
    policy: UploadedFile | None = given(None),
) -> Any:
    """Upload a build (and policy) of one's own app and queue its private inspection, both or none."""
    user = actor(request)
    build, file_name = received(request, "binary", form.binary_sha256)
    text, policy_name = received(request, "policy", form.policy_sha256)
    if build is None:  # ninja refuses the request without it
        raise fault("binary", "missing", _("This field is required."))
    inspection = acts.upload_for_self_inspection(
        user,
        campaign_of(request, campaign_id),
        named(registry.apps(user), form.app, "app"),
        version_name=form.version_name,
        version_code=form.version_code,
        binary=build,
        file_name=file_name,
        policy=text,
        policy_name=policy_name,
        as_of=form.as_of,
    )
    return _own(request, inspection.pk)


@endpoint(
    router,
    "POST",
    "/self-inspections/{inspection_id}/cancel",
    may=A.SELF_INSPECTION_RUN,
    also=A.SELF_INSPECTION_VIEW,
    response=InspectionOut,
)
def cancel_self_inspection(request: HttpRequest, inspection_id: PathId) -> Any:
    """Cancel a queued or running self-inspection."""
    acts.cancel(actor(request), _own(request, inspection_id))
    return _own(request, inspection_id)


def inspection_of(request: HttpRequest, pk: int) -> Inspection:
    """Return the lab inspection of the address. Raises Inspection.DoesNotExist."""
    return queries.inspections(actor(request)).get(pk=pk)


def _own(request: HttpRequest, pk: int) -> Inspection:
    return queries.self_inspections(actor(request)).get(pk=pk)


def _wanted(walk: InspectionWalk) -> dict[str, Any]:
    given = {
        "campaign_id": walk.campaign,
        "release__app_id": walk.app,
        "assignment_id": walk.assignment,
        "state": walk.state,
    }
    return {name: value for name, value in given.items() if value is not None}


def _report(request: HttpRequest, inspection: Inspection) -> HttpResponseBase:
    """Return the stored bytes: what was judged, not what a newer version of the service would write."""
    queries.require_report(actor(request), inspection)
    if inspection.report is None:
        raise Inspection.DoesNotExist
    response = attachment(inspection.report, f"inspection-{inspection.pk}.json")
    response.headers["Content-Type"] = JSON
    response.headers["ETag"] = f'"{inspection.report.sha256}"'
    return response

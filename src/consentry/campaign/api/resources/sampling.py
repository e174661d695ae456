"""Draws of apps, and the assignments that labs get."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import File, Form, Query, Router, Schema, UploadedFile
from ninja.params.functions import File as given
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.campaigns import AppRef, campaign_of
from consentry.campaign.api.resources.lookup import all_named, named
from consentry.campaign.api.resources.releases import ReleaseForm, ReleaseOut, upload
from consentry.campaign.api.values import Body, Id, Name, PathId, Prose
from consentry.campaign.cases import acts as cases
from consentry.campaign.people import queries as people
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import queries as registry
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.rounds import acts, queries
from consentry.campaign.rounds.models import Assignment, Sampling

router = Router(tags=["sampling and assignments"])
Number = Annotated[int, Field(ge=0, le=1_000_000)]
Labs = Annotated[list[Id], Field(min_length=1, max_length=100)]


class Parameters(Body):
    """How to draw: sizes, and weights as whole numbers."""

    size: Number
    popular: Number = 0
    downloads: Number = 1
    complaints: Number = 1
    offences: Number = 1
    types: Annotated[dict[Name, Number], Field(max_length=100)] = {}
    only_types: bool = False
    stores: Annotated[dict[Name, Number], Field(max_length=1000)] = {}
    only_stores: bool = False


class Draw(Body):
    """A draw; without a seed one is made and recorded."""

    parameters: Parameters
    seed: Annotated[str, StringConstraints(max_length=64)] = ""


class SamplingOut(Schema):
    """A draw of apps, reproducible from its seed."""

    id: int
    campaign_id: int
    seed: str
    parameters: dict[str, Any]
    drawn: list[int]
    created_at: datetime.datetime


class SamplingWhole(SamplingOut):
    """A draw with what it was drawn from."""

    population: list[dict[str, Any]]


class Redrawn(Schema):
    """What seed, parameters and population give when it is drawn again."""

    drawn: list[int]
    same: bool


class LabOut(Schema):
    """A laboratory."""

    id: int
    name: str
    name_en: str


class AssignmentOut(Schema):
    """An app given to a lab."""

    id: int
    campaign_id: int
    app: AppRef
    release_id: int | None
    lab: LabOut
    sampling_id: int | None
    state: str
    created_at: datetime.datetime
    submitted_at: datetime.datetime | None


class Assign(Body):
    """One app for one or two labs."""

    app: Id
    labs: Labs


class AssignSample(Body):
    """Labs that share the drawn apps; `double` of these go to two labs blind."""

    labs: Labs
    double: Number = 0


class Reason(Body):
    """Why."""

    reason: Prose = ""


class AssignmentWalk(Walk):
    """Which assignments."""

    campaign: Id | None = None
    app: Id | None = None
    state: Literal["open", "submitted", "reviewed", "cancelled"] | None = None


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/samplings",
    may=A.SAMPLING_RUN,
    also=A.CAMPAIGN_VIEW,
    response=page_of(SamplingOut),
)
def list_samplings(request: HttpRequest, campaign_id: PathId, walk: Query[Walk]) -> Any:
    """Draws of a campaign."""
    return page(request, queries.samplings(actor(request), campaign_of(request, campaign_id)), walk)


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/samplings",
    may=A.SAMPLING_RUN,
    also=A.CAMPAIGN_VIEW,
    status=201,
    response=SamplingWhole,
)
def draw_sample(request: HttpRequest, campaign_id: PathId, body: Draw) -> Any:
    """Draw apps to inspect."""
    campaign = campaign_of(request, campaign_id)
    return acts.draw_sample(actor(request), campaign, body.parameters.model_dump(), seed=body.seed)


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/samplings/{sampling_id}",
    may=A.SAMPLING_RUN,
    also=A.CAMPAIGN_VIEW,
    response=SamplingWhole,
)
def get_sampling(request: HttpRequest, campaign_id: PathId, sampling_id: PathId) -> Any:
    """One draw, with the population it was drawn from."""
    return _sampling(request, campaign_id, sampling_id)


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/samplings/{sampling_id}/redraw",
    may=A.SAMPLING_RUN,
    also=A.CAMPAIGN_VIEW,
    response=Redrawn,
)
def redraw(request: HttpRequest, campaign_id: PathId, sampling_id: PathId) -> Any:
    """Draw again from what is recorded, and tell whether it is the same."""
    sampling = _sampling(request, campaign_id, sampling_id)
    drawn = list(acts.redraw(sampling))
    return {"drawn": drawn, "same": drawn == list(sampling.drawn)}


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/samplings/{sampling_id}/assignments",
    may=A.ASSIGNMENT_EDIT,
    also=(A.SAMPLING_RUN, A.CAMPAIGN_VIEW),
    status=201,
    response=list[AssignmentOut],
)
def assign_sample(request: HttpRequest, campaign_id: PathId, sampling_id: PathId, body: AssignSample) -> Any:
    """Give the drawn apps to labs, evenly and by the seed; the answer holds the new assignments."""
    user = actor(request)
    labs = all_named(people.labs(user), body.labs, "labs")
    given = acts.assign_sample(user, _sampling(request, campaign_id, sampling_id), labs, double=body.double)
    return _again(given)


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/assignments",
    may=A.ASSIGNMENT_EDIT,
    also=(A.REGISTRY_VIEW, A.CAMPAIGN_VIEW),
    status=201,
    response=list[AssignmentOut],
)
def assign(request: HttpRequest, campaign_id: PathId, body: Assign) -> Any:
    """Give one app to one lab or more; the answer holds the new assignments."""
    user = actor(request)
    app = named(registry.apps(user), body.app, "app")
    labs = all_named(people.labs(user), body.labs, "labs")
    return _again(acts.assign(user, campaign_of(request, campaign_id), app, labs))


@endpoint(router, "GET", "/labs", may=A.ASSIGNMENT_EDIT, response=page_of(LabOut))
def list_labs(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Laboratories that apps can be given to."""
    return page(request, people.labs(actor(request)), walk)


@endpoint(router, "GET", "/assignments", may=A.ASSIGNMENT_VIEW, response=page_of(AssignmentOut))
def list_assignments(request: HttpRequest, walk: Query[AssignmentWalk]) -> Any:
    """Assignments: all, or one's lab's."""
    given = {"campaign_id": walk.campaign, "app_id": walk.app, "state": walk.state}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.assignments(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/assignments/{assignment_id}", may=A.ASSIGNMENT_VIEW, response=AssignmentOut)
def get_assignment(request: HttpRequest, assignment_id: PathId) -> Any:
    """One assignment."""
    return assignment_of(request, assignment_id)


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/cancel",
    may=A.ASSIGNMENT_EDIT,
    also=A.ASSIGNMENT_VIEW,
    response=AssignmentOut,
    locks=Assignment,
)
def cancel_assignment(request: HttpRequest, assignment_id: PathId, body: Reason) -> Any:
    """Take an open assignment back."""
    acts.cancel_assignment(actor(request), assignment_of(request, assignment_id), body.reason)
    return assignment_of(request, assignment_id)


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/submit",
    may=A.FINDING_DECIDE,
    also=A.ASSIGNMENT_VIEW,
    response=AssignmentOut,
    locks=Assignment,
)
def submit_assignment(request: HttpRequest, assignment_id: PathId) -> Any:
    """Submit an assignment for review: every finding is decided."""
    cases.submit(actor(request), assignment_of(request, assignment_id))
    return assignment_of(request, assignment_id)


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/finish-review",
    may=A.FINDING_REVIEW,
    also=A.ASSIGNMENT_VIEW,
    response=AssignmentOut,
    locks=Assignment,
)
def finish_review(request: HttpRequest, assignment_id: PathId) -> Any:
    """Agree that nothing was found. With findings, reviewing the last one finishes the review."""
    cases.finish_review(actor(request), assignment_of(request, assignment_id))
    return assignment_of(request, assignment_id)


@endpoint(
    router,
    "GET",
    "/assignments/{assignment_id}/releases",
    may=A.ASSIGNMENT_VIEW,
    response=page_of(ReleaseOut),
)
def list_assignment_releases(request: HttpRequest, assignment_id: PathId, walk: Query[Walk]) -> Any:
    """The releases that may be inspected for an assignment."""
    return page(request, queries.releases_to_inspect(assignment_of(request, assignment_id)), walk)


@endpoint(
    router,
    "POST",
    "/assignments/{assignment_id}/releases",
    may=A.RELEASE_UPLOAD,
    also=A.ASSIGNMENT_VIEW,
    status=201,
    response=ReleaseOut,
    files=("binary", "policy"),
)
def upload_for_assignment(
    request: HttpRequest,
    assignment_id: PathId,
    form: Form[ReleaseForm],
    binary: File[UploadedFile],
    policy: UploadedFile | None = given(None),
) -> Any:
    """Upload a build of the app of an assignment, as a lab got it from a store."""
    assignment = assignment_of(request, assignment_id)
    return upload(request, assignment.app, form, assignment)


@endpoint(
    router,
    "GET",
    "/assignments/{assignment_id}/binary",
    may=A.ASSIGNMENT_VIEW,
    media="application/octet-stream",
)
def download_assigned_binary(request: HttpRequest, assignment_id: PathId) -> Any:
    """Download the build that an assignment is about."""
    release = assignment_of(request, assignment_id).release
    if release is None or release.binary is None:
        raise Assignment.DoesNotExist
    response = attachment(release.binary, release.file_name)
    response.headers["ETag"] = f'"{release.binary.sha256}"'
    return response


def assignment_of(request: HttpRequest, pk: int) -> Assignment:
    """Return the assignment of the address. Raises Assignment.DoesNotExist."""
    return queries.assignments(actor(request)).get(pk=pk)


def _sampling(request: HttpRequest, campaign: int, pk: int) -> Sampling:
    return queries.samplings(actor(request), campaign_of(request, campaign)).get(pk=pk)


def _again(given: list[Assignment]) -> list[Assignment]:
    return list(queries.with_names(given))

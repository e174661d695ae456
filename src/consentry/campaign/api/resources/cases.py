"""Cases, re-inspections, and where labs disagree."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import File, Form, Query, Router, Schema, UploadedFile
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.problems import fault
from consentry.campaign.api.resources.campaigns import AppRef, campaign_of
from consentry.campaign.api.resources.lookup import named
from consentry.campaign.api.resources.releases import received
from consentry.campaign.api.values import Body, Day, Id, Name, PathId, Sha256, Version
from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Case, Reinspection
from consentry.campaign.cases.reinspecting import Judged
from consentry.campaign.people.roles import Action as A
from consentry.campaign.rounds import queries as rounds

router = Router(tags=["cases"])
State = Literal[
    "open",
    "noticed",
    "reinspection",
    "rectified",
    "overdue",
    "named",
    "delisting",
    "delisted",
    "access_stopped",
    "penalised",
    "relisted",
    "closed",
]


class CaseOut(Schema):
    """One app in one campaign, from the first confirmed finding to the end."""

    id: int
    campaign_id: int
    app: AppRef
    release_id: int
    state: str
    deadline: datetime.date | None
    repeat_offender: bool
    opened_at: datetime.datetime
    changed_at: datetime.datetime
    version: int


class PassageOut(Schema):
    """The case came into a state."""

    state: str
    at: datetime.datetime


class CaseWhole(CaseOut):
    """A case with all its passages."""

    passages: list[PassageOut]


class CaseWalk(Walk):
    """Which cases."""

    campaign: Id | None = None
    app: Id | None = None
    state: State | None = None


class Reinspect(Body):
    """The release to inspect, and the assignment of the lab that does."""

    release: Id
    assignment: Id
    as_of: Day | None = None
    version: Version | None = None


class RetestedOut(Schema):
    """What became of one finding in the new release."""

    finding_id: int
    compared: str
    because: list[Any]
    status: str
    note: str


class ReinspectionOut(Schema):
    """The inspection of a new release against the findings of a case."""

    id: int
    case_id: int
    release_id: int
    inspection_id: int
    state: str
    ordered_at: datetime.datetime
    outcome: str
    confirmed_at: datetime.datetime | None
    results: list[RetestedOut]

    @staticmethod
    def resolve_state(reinspection: Reinspection) -> str:
        return reinspection.inspection.state


class ReinspectionWalk(Walk):
    """Which re-inspections."""

    case: Id | None = None


class Judgement(Body):
    """An inspector's own word on a finding, against the comparison or beyond it."""

    finding: Id
    status: Literal["fixed", "remains", "moved", "not_retestable"]
    note: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class Confirmation(Body):
    """The words of the inspector; `version` is the case's."""

    judged: Annotated[list[Judgement], Field(max_length=1000)] = []
    version: Version | None = None


class Ending(Body):
    """Why a re-inspection that came to nothing is ended; `version` is the case's."""

    reason: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    version: Version | None = None


class NewerBuild(Schema):
    """A new release as a lab got it from a store."""

    assignment: Id
    version_name: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    source_text: Name = ""
    binary_sha256: Sha256 | None = None
    version: Version | None = None


class Versioned(Body):
    """The version that was looked at."""

    version: Version | None = None


class Disputed(Schema):
    """A finding that some labs have and others have not."""

    finding_id: int
    labs: list[str]


class DisagreementOut(Schema):
    """What labs found in one app, blind."""

    app: AppRef
    assignment_ids: list[int]
    same_release: bool
    agreed_finding_ids: list[int]
    disputed: list[Disputed]


@endpoint(router, "GET", "/cases", may=A.CASE_VIEW, response=page_of(CaseOut))
def list_cases(request: HttpRequest, walk: Query[CaseWalk]) -> Any:
    """Cases."""
    given = {"campaign_id": walk.campaign, "app_id": walk.app, "state": walk.state}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.cases(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/cases-to-reinspect", may=A.INSPECTION_RUN, response=page_of(CaseOut))
def list_cases_to_reinspect(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Cases of which one's lab may inspect a new release."""
    return page(request, queries.cases_to_reinspect(actor(request)), walk)


@endpoint(router, "GET", "/cases/{case_id}", may=A.CASE_VIEW, response=CaseWhole)
def get_case(request: HttpRequest, case_id: PathId) -> Any:
    """One case, with every state it passed."""
    return case_of(request, case_id)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/close",
    may=A.NOTICE_ISSUE,
    also=A.CASE_VIEW,
    response=CaseWhole,
    locks=Case,
)
def close_case(request: HttpRequest, case_id: PathId, body: Versioned) -> Any:
    """Close a case that is rectified or relisted."""
    acts.close(actor(request), case_of(request, case_id), version=body.version)
    return case_of(request, case_id)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/reinspections",
    may=(A.INSPECTION_RUN, A.ASSIGNMENT_EDIT),
    also=(A.ASSIGNMENT_VIEW, A.INSPECTION_VIEW),
    status=202,
    response=ReinspectionOut,
)
def order_reinspection(request: HttpRequest, case_id: PathId, body: Reinspect) -> Any:
    """Queue the inspection of a new release against the case's findings."""
    user = actor(request)
    case = _to_reinspect(request, case_id)
    assignment = named(rounds.assignments(user), body.assignment, "assignment")
    release = named(rounds.releases_to_inspect(assignment), body.release, "release")
    ordered = acts.order_reinspection(user, case, release, assignment, as_of=body.as_of, version=body.version)
    return _reinspection(request, ordered.pk)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/reinspection-uploads",
    may=(A.INSPECTION_RUN, A.ASSIGNMENT_EDIT),
    also=(A.RELEASE_UPLOAD, A.ASSIGNMENT_VIEW, A.INSPECTION_VIEW),
    status=202,
    response=ReinspectionOut,
    files=("binary",),
)
def upload_for_reinspection(
    request: HttpRequest, case_id: PathId, form: Form[NewerBuild], binary: File[UploadedFile]
) -> Any:
    """Upload a new release and queue its inspection against the case, both or none."""
    user = actor(request)
    build, file_name = received(request, "binary", form.binary_sha256)
    if build is None:  # ninja refuses the request without it
        raise fault("binary", "missing", _("This field is required."))
    ordered = acts.upload_for_reinspection(
        user,
        _to_reinspect(request, case_id),
        named(rounds.assignments(user), form.assignment, "assignment"),
        version_name=form.version_name,
        binary=build,
        file_name=file_name,
        source_text=form.source_text,
        version=form.version,
    )
    return _reinspection(request, ordered.pk)


@endpoint(
    router,
    "POST",
    "/reinspections/{reinspection_id}/end",
    may=A.ASSIGNMENT_EDIT,
    also=A.INSPECTION_VIEW,
    response=ReinspectionOut,
)
def end_reinspection(request: HttpRequest, reinspection_id: PathId, body: Ending) -> Any:
    """End a re-inspection whose inspection failed or was cancelled."""
    acts.end_reinspection(actor(request), _reinspection(request, reinspection_id), body.reason, version=body.version)
    return _reinspection(request, reinspection_id)


@endpoint(router, "GET", "/reinspections", may=A.INSPECTION_VIEW, response=page_of(ReinspectionOut))
def list_reinspections(request: HttpRequest, walk: Query[ReinspectionWalk]) -> Any:
    """Re-inspections, with what became of each finding."""
    found = queries.reinspections(actor(request))
    return page(request, found if walk.case is None else found.filter(case_id=walk.case), walk)


@endpoint(router, "GET", "/reinspections/{reinspection_id}", may=A.INSPECTION_VIEW, response=ReinspectionOut)
def get_reinspection(request: HttpRequest, reinspection_id: PathId) -> Any:
    """One re-inspection."""
    return _reinspection(request, reinspection_id)


@endpoint(
    router,
    "POST",
    "/reinspections/{reinspection_id}/confirm",
    may=A.FINDING_DECIDE,
    also=A.INSPECTION_VIEW,
    response=ReinspectionOut,
)
def confirm_reinspection(request: HttpRequest, reinspection_id: PathId, body: Confirmation) -> Any:
    """Confirm what became of each finding; then the case is rectified or goes on."""
    judged = {one.finding: Judged(status=one.status, note=one.note) for one in body.judged}
    reinspection = _reinspection(request, reinspection_id)
    acts.confirm_reinspection(actor(request), reinspection, judged, version=body.version)
    return _reinspection(request, reinspection_id)


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/disagreements",
    may=A.ASSIGNMENT_EDIT,
    also=A.CAMPAIGN_VIEW,
    response=list[DisagreementOut],
)
def list_disagreements(request: HttpRequest, campaign_id: PathId) -> Any:
    """Apps that two labs inspected blind, with what they agree on and what not; all on one page."""
    return [
        {
            "app": one.app,
            "assignment_ids": [each.pk for each in one.assignments],
            "same_release": one.same_release,
            "agreed_finding_ids": [each.pk for each in one.agreed],
            "disputed": [{"finding_id": each.pk, "labs": list(labs)} for each, labs in one.disputed],
        }
        for one in queries.disagreements(actor(request), campaign_of(request, campaign_id))
    ]


def case_of(request: HttpRequest, pk: int) -> Case:
    """Return the case of the address. Raises Case.DoesNotExist."""
    return queries.cases(actor(request)).get(pk=pk)


def _to_reinspect(request: HttpRequest, pk: int) -> Case:
    """Return a case of one's lab's assignments, or one that an officer sees. Raises Case.DoesNotExist."""
    user = actor(request)
    return queries.cases_to_reinspect(user).filter(pk=pk).first() or queries.cases(user).get(pk=pk)


def _reinspection(request: HttpRequest, pk: int) -> Reinspection:
    return queries.reinspections(actor(request)).get(pk=pk)

"""Bulletins in the making: drafted, reviewed and published by three people; corrections; historic ones."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal, cast

from django.http import HttpRequest
from ninja import File, Form, Query, Router, Schema, UploadedFile
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import ApiRequest, actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.problems import fault
from consentry.campaign.api.resources.campaigns import campaign_of
from consentry.campaign.api.values import Body, Count, Day, Id, Line, Name, PathId, Prose, Title
from consentry.campaign.bulletins import acts, queries
from consentry.campaign.bulletins.historic.acts import Source, import_historic
from consentry.campaign.bulletins.historic.read import read
from consentry.campaign.bulletins.historic.tables import MOST_BYTES, UnreadableTable
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import blobs

router = Router(tags=["bulletins"])
MAKING = (A.BULLETIN_DRAFT, A.BULLETIN_REVIEW, A.BULLETIN_PUBLISH)
Cases = Annotated[list[Id], Field(min_length=1, max_length=5000)]
Url = Annotated[str, StringConstraints(pattern=r"^(https?://[^\s<>\"]{1,480})?$")]


class RowOut(Schema):
    """One app of a bulletin, with the official columns."""

    position: int
    number: int | None
    app_name: str
    operator_name: str
    source: str
    version: str
    issues: list[str]
    clauses: list[str]
    signer: str
    withdrawn: bool
    case_id: int | None


class BulletinOut(Schema):
    """One batch of named apps, a delisting list, or a correction."""

    id: int
    campaign_id: int | None
    kind: str
    batch: int | None
    title: str
    title_en: str
    deadline: datetime.date | None
    state: str
    historic: bool
    issued_on: datetime.date | None
    corrects_id: int | None
    published_at: datetime.datetime | None
    digest: str


class BulletinWhole(BulletinOut):
    """A bulletin with its rows."""

    preamble: str
    source_url: str
    stated_count: int | None
    problems: list[dict[str, Any]]
    review_note: str
    rows: list[RowOut]


class BulletinWalk(Walk):
    """Which bulletins."""

    campaign: Id | None = None
    kind: Literal["naming", "delisting", "correction"] | None = None
    state: Literal["draft", "reviewed", "published"] | None = None


class Draft(Body):
    """A batch: all nameable cases of the campaign, or those named."""

    kind: Literal["naming", "delisting"] = "naming"
    deadline: Day | None = None
    cases: Cases | None = None


class Redraft(Body):
    """What changes of a draft."""

    title: Title | None = None
    title_en: Title | None = None
    preamble: Prose | None = None
    deadline: Day | None = None
    cases: Cases | None = None


class Review(Body):
    """Approved, or to be changed, with a note."""

    approve: bool
    note: Prose = ""


class CorrectionRow(Body):
    """What was wrong in a row, or that it is taken back."""

    position: Count
    withdrawn: bool = False
    app_name: Line | None = None
    operator_name: Line | None = None
    source: Name | None = None
    version: Name | None = None
    issues: Annotated[list[Line], Field(max_length=50)] | None = None


class CorrectionNew(Body):
    """A correction: what is corrected, and why."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    rows: Annotated[list[CorrectionRow], Field(min_length=1, max_length=1000)]


class HistoricForm(Schema):
    """What the table does not say of the bulletin."""

    title: Annotated[str, StringConstraints(min_length=1, max_length=300)]
    issued_on: Day
    kind: Literal["naming", "delisting"] = "naming"
    batch: Count | None = None
    deadline: Day | None = None
    preamble: Prose = ""
    url: Url = ""
    stated_count: Count | None = None


@endpoint(router, "GET", "/bulletins", may=MAKING, response=page_of(BulletinOut))
def list_bulletins(request: HttpRequest, walk: Query[BulletinWalk]) -> Any:
    """Bulletins, drafts too."""
    given = {"campaign_id": walk.campaign, "kind": walk.kind, "state": walk.state}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.bulletins(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/bulletins/{bulletin_id}", may=MAKING, response=BulletinWhole)
def get_bulletin(request: HttpRequest, bulletin_id: PathId) -> Any:
    """One bulletin with its rows."""
    return _bulletin(request, bulletin_id)


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/bulletins",
    may=A.BULLETIN_DRAFT,
    also=A.CAMPAIGN_VIEW,
    status=201,
    response=BulletinWhole,
)
def draft_bulletin(request: HttpRequest, campaign_id: PathId, body: Draft) -> Any:
    """Draft the next batch."""
    campaign = campaign_of(request, campaign_id)
    kind = Bulletin.Kind(body.kind)
    made = acts.draft(actor(request), campaign, kind, deadline=body.deadline, cases=body.cases)
    return _bulletin(request, made.pk)


@endpoint(
    router,
    "PATCH",
    "/bulletins/{bulletin_id}",
    may=A.BULLETIN_DRAFT,
    response=BulletinWhole,
    locks=Bulletin,
)
def redraft_bulletin(request: HttpRequest, bulletin_id: PathId, body: Redraft) -> Any:
    """Change a draft; who does so neither reviews nor publishes it."""
    acts.redraft(actor(request), _bulletin(request, bulletin_id), **body.model_dump(exclude_unset=True))
    return _bulletin(request, bulletin_id)


@endpoint(router, "DELETE", "/bulletins/{bulletin_id}", may=A.BULLETIN_DRAFT, status=204, locks=Bulletin)
def discard_bulletin(request: HttpRequest, bulletin_id: PathId) -> Any:
    """Delete a bulletin that is not to be published."""
    acts.discard(actor(request), _bulletin(request, bulletin_id))


@endpoint(
    router,
    "POST",
    "/bulletins/{bulletin_id}/review",
    may=A.BULLETIN_REVIEW,
    response=BulletinWhole,
    locks=Bulletin,
)
def review_bulletin(request: HttpRequest, bulletin_id: PathId, body: Review) -> Any:
    """Approve a draft, or say what is to be changed; never by who drafted it."""
    acts.review(actor(request), _bulletin(request, bulletin_id), approve=body.approve, note=body.note)
    return _bulletin(request, bulletin_id)


@endpoint(
    router,
    "POST",
    "/bulletins/{bulletin_id}/publish",
    may=A.BULLETIN_PUBLISH,
    response=BulletinWhole,
    locks=Bulletin,
)
def publish_bulletin(request: HttpRequest, bulletin_id: PathId) -> Any:
    """Publish a reviewed bulletin for good; neither by a drafter nor by a reviewer."""
    acts.publish(actor(request), _bulletin(request, bulletin_id))
    return _bulletin(request, bulletin_id)


@endpoint(
    router,
    "POST",
    "/bulletins/{bulletin_id}/corrections",
    may=A.BULLETIN_DRAFT,
    status=201,
    response=BulletinWhole,
)
def draft_correction(request: HttpRequest, bulletin_id: PathId, body: CorrectionNew) -> Any:
    """Draft a correction of a published bulletin."""
    rows = [
        acts.Correction(**row.model_dump(exclude={"issues"}), issues=None if row.issues is None else tuple(row.issues))
        for row in body.rows
    ]
    made = acts.draft_correction(actor(request), _bulletin(request, bulletin_id), rows, body.text)
    return _bulletin(request, made.pk)


@endpoint(
    router,
    "POST",
    "/historic-bulletins",
    may=A.BULLETIN_DRAFT,
    status=201,
    response=BulletinWhole,
    files=("file",),
)
def import_bulletin(request: HttpRequest, form: Form[HistoricForm], file: File[UploadedFile]) -> Any:
    """Import the table of a historic bulletin (CSV, XLSX, HTML) as a draft; what did not fit stays with it."""
    blob, name = cast(ApiRequest, request).files["file"]
    if blob.size > MOST_BYTES:
        raise blobs.TooLarge(f"{blob.size} bytes")
    try:
        parsed = read(name, blobs.content(blob), form.preamble)
    except UnreadableTable as error:
        raise fault("file", "unreadable", str(error)) from error
    source = Source(**form.model_dump(exclude={"kind"}), kind=Bulletin.Kind(form.kind))
    return _bulletin(request, import_historic(actor(request), parsed, source).pk)


def _bulletin(request: HttpRequest, pk: int) -> Bulletin:
    return queries.bulletin(actor(request), pk)

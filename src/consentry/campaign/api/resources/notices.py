"""Notices with their documents and proof of service; statements, appeals and requests for more time."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Form, Query, Router, Schema, UploadedFile
from ninja.params.functions import File as given
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.cases import case_of
from consentry.campaign.api.resources.releases import received
from consentry.campaign.api.values import Body, Day, Id, PathId, Version
from consentry.campaign.notices import acts, queries, submissions
from consentry.campaign.notices.documents import documents
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.registry.models import Blob

router = Router(tags=["notices"])
Words = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class NoticeOut(Schema):
    """An order to rectify."""

    id: int
    case_id: int
    app_id: int
    number: str
    issued_at: datetime.datetime
    deadline: datetime.date
    case_deadline: datetime.date | None

    @staticmethod
    def resolve_app_id(notice: Notice) -> int:
        return notice.case.app_id

    @staticmethod
    def resolve_case_deadline(notice: Notice) -> datetime.date | None:
        return notice.case.deadline


class ServiceOut(Schema):
    """Proof of service."""

    id: int
    channel: str
    kind: str
    deadline: datetime.date
    address: str
    state: str
    at: datetime.datetime
    response: str
    error: str


class SubmissionOut(Schema):
    """The operator's word on a notice."""

    id: int
    notice_id: int
    kind: str
    text: str
    attachment_sha256: str | None = Field(alias="attachment_id")
    filed_at: datetime.datetime
    decision: str
    decided_at: datetime.datetime | None
    decision_reason: str
    asked_deadline: datetime.date | None
    new_deadline: datetime.date | None
    withdrawn: list[int]


class NoticeWhole(NoticeOut):
    """A notice as it was frozen at issue, with proof of service and submissions."""

    findings: list[dict[str, Any]]
    content: dict[str, Any]
    services: list[ServiceOut]
    submissions: list[SubmissionOut]


class NoticeWalk(Walk):
    """Which notices."""

    case: Id | None = None
    campaign: Id | None = None


class Issue(Body):
    """A fixed day, instead of the campaign's rule for deadlines; `version` is the case's."""

    deadline: Day | None = None
    version: Version | None = None


class Bounce(Body):
    """What came back."""

    text: Words


class SubmissionForm(Schema):
    """A statement, an appeal, or a request for more time."""

    kind: Literal["statement", "appeal", "extension"]
    text: Words
    until: Day | None = None


class SubmissionWalk(Walk):
    """Which submissions."""

    notice: Id | None = None
    kind: Literal["statement", "appeal", "extension"] | None = None
    decision: Literal["pending", "granted", "refused", "noted"] | None = None


class Verdict(Body):
    """The decision on a submission."""

    decision: Literal["granted", "refused", "noted"]
    reason: Words
    new_deadline: Day | None = None
    withdraw: Annotated[list[Id], Field(max_length=1000)] | None = None


@endpoint(router, "GET", "/notices", may=A.NOTICE_VIEW, response=page_of(NoticeOut))
def list_notices(request: HttpRequest, walk: Query[NoticeWalk]) -> Any:
    """Notices: all, or those to oneself."""
    given = {"case_id": walk.case, "case__campaign_id": walk.campaign}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.notices(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/notices/{notice_id}", may=A.NOTICE_VIEW, response=NoticeWhole)
def get_notice(request: HttpRequest, notice_id: PathId) -> Any:
    """One notice, as it was frozen at issue."""
    return queries.notice(actor(request), notice_id)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/notices",
    may=A.NOTICE_ISSUE,
    also=(A.NOTICE_VIEW, A.CASE_VIEW),
    status=201,
    response=NoticeWhole,
)
def issue_notice(request: HttpRequest, case_id: PathId, body: Issue) -> Any:
    """Issue the notice of a case and queue its service."""
    issued = acts.issue(actor(request), case_of(request, case_id), deadline=body.deadline, version=body.version)
    return queries.notice(actor(request), issued.pk)


@endpoint(
    router,
    "POST",
    "/cases/{case_id}/supplements",
    may=A.NOTICE_ISSUE,
    also=(A.NOTICE_VIEW, A.CASE_VIEW),
    status=201,
    response=NoticeWhole,
)
def issue_supplement(request: HttpRequest, case_id: PathId, body: Issue) -> Any:
    """Issue a notice of its own for the findings that joined the case after its notice."""
    issued = acts.issue_supplement(
        actor(request), case_of(request, case_id), deadline=body.deadline, version=body.version
    )
    return queries.notice(actor(request), issued.pk)


@endpoint(router, "POST", "/notices/{notice_id}/open", may=A.NOTICE_VIEW, response=ServiceOut)
def open_notice(request: HttpRequest, notice_id: PathId) -> Any:
    """Keep that a person of the operator has received the notice: it is served."""
    return acts.open_in_console(actor(request), queries.notice(actor(request), notice_id))


@endpoint(
    router,
    "GET",
    "/notices/{notice_id}/documents/{name}",
    may=A.NOTICE_VIEW,
    media="application/octet-stream",
)
def download_notice(
    request: HttpRequest, notice_id: PathId, name: Literal["zh.pdf", "zh.docx", "en.pdf", "en.docx"]
) -> Any:
    """Download the notice as PDF or DOCX, in Chinese or English; the same bytes ever after."""
    notice = queries.notice(actor(request), notice_id)
    blob = Blob.objects.get(pk=documents(notice)[name])
    response = attachment(blob, f"{notice.number}.{name}")
    response.headers["ETag"] = f'"{blob.sha256}"'
    return response


@endpoint(
    router,
    "GET",
    "/notices/{notice_id}/files/{sha256}",
    may=A.NOTICE_VIEW,
    media="application/octet-stream",
)
def download_notice_file(
    request: HttpRequest, notice_id: PathId, sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
) -> Any:
    """Download a file behind a finding of the notice."""
    user = actor(request)
    name, blob = queries.evidence_file(user, queries.notice(user, notice_id), sha256)
    response = attachment(blob, name)
    response.headers["ETag"] = f'"{blob.sha256}"'
    return response


@endpoint(
    router,
    "POST",
    "/notices/{notice_id}/services/{service_id}/bounce",
    may=A.NOTICE_ISSUE,
    also=A.NOTICE_VIEW,
    response=ServiceOut,
)
def record_bounce(request: HttpRequest, notice_id: PathId, service_id: PathId, body: Bounce) -> Any:
    """Keep that an accepted mail came back."""
    service: Service = queries.notice(actor(request), notice_id).services.get(pk=service_id)
    return acts.record_bounce(actor(request), service, body.text)


@endpoint(
    router,
    "POST",
    "/notices/{notice_id}/submissions",
    may=(A.STATEMENT_FILE, A.APPEAL_FILE),
    also=A.NOTICE_VIEW,
    status=201,
    response=SubmissionOut,
    files=("attachment",),
)
def file_submission(
    request: HttpRequest,
    notice_id: PathId,
    form: Form[SubmissionForm],
    attachment: UploadedFile | None = given(None),
) -> Any:
    """File a statement, an appeal, or a request for more time."""
    user = actor(request)
    blob, _name = received(request, "attachment")
    notice = queries.notice(user, notice_id)
    return submissions.file(user, notice, Submission.Kind(form.kind), form.text, attachment=blob, until=form.until)


@endpoint(router, "GET", "/submissions", may=A.NOTICE_VIEW, response=page_of(SubmissionOut))
def list_submissions(request: HttpRequest, walk: Query[SubmissionWalk]) -> Any:
    """Submissions on the notices that one may see."""
    given = {"notice_id": walk.notice, "kind": walk.kind, "decision": walk.decision}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.submissions(actor(request)).filter(**wanted), walk)


@endpoint(router, "GET", "/submissions/{submission_id}", may=A.NOTICE_VIEW, response=SubmissionOut)
def get_submission(request: HttpRequest, submission_id: PathId) -> Any:
    """One submission."""
    return _submission(request, submission_id)


@endpoint(
    router,
    "GET",
    "/submissions/{submission_id}/attachment",
    may=A.NOTICE_VIEW,
    media="application/octet-stream",
)
def download_submission(request: HttpRequest, submission_id: PathId) -> Any:
    """Download what was sent with a submission."""
    blob = _submission(request, submission_id).attachment
    if blob is None:
        raise Submission.DoesNotExist
    response = attachment(blob, f"submission-{submission_id}")
    response.headers["ETag"] = f'"{blob.sha256}"'
    return response


@endpoint(
    router,
    "POST",
    "/submissions/{submission_id}/decide",
    may=(A.APPEAL_DECIDE, A.NOTICE_EXTEND),
    also=A.NOTICE_VIEW,
    response=SubmissionOut,
)
def decide_submission(request: HttpRequest, submission_id: PathId, body: Verdict) -> Any:
    """Note a statement, grant or refuse an appeal or more time; never by who issued the notice."""
    submissions.decide(
        actor(request),
        _submission(request, submission_id),
        Submission.Decision(body.decision),
        body.reason,
        new_deadline=body.new_deadline,
        withdraw=body.withdraw,
    )
    return _submission(request, submission_id)


def _submission(request: HttpRequest, pk: int) -> Submission:
    return queries.submissions(actor(request)).get(pk=pk)

"""The operator's statements, appeals and requests for more time, and their decision by somebody else."""

from __future__ import annotations

import datetime
from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases import deadlines
from consentry.campaign.cases.deadlines import OPEN
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import delivery, working_days
from consentry.campaign.notices.acts import address_of
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import Blob

Kind = Submission.Kind
Decision = Submission.Decision

_FILE_AS = {
    Kind.STATEMENT: Action.STATEMENT_FILE,
    Kind.APPEAL: Action.APPEAL_FILE,
    Kind.EXTENSION: Action.STATEMENT_FILE,
}
DECIDE_AS = {
    Kind.STATEMENT: Action.APPEAL_DECIDE,
    Kind.APPEAL: Action.APPEAL_DECIDE,
    Kind.EXTENSION: Action.NOTICE_EXTEND,
}
_DECISIONS = {
    Kind.STATEMENT: {Decision.NOTED},
    Kind.APPEAL: {Decision.GRANTED, Decision.REFUSED},
    Kind.EXTENSION: {Decision.GRANTED, Decision.REFUSED},
}
#: before it is named, a case can still be withdrawn or given more time
BEFORE_NAMING = (Case.State.NOTICED, Case.State.REINSPECTION, Case.State.OVERDUE)


def file(
    user: User,
    notice: Notice,
    kind: Submission.Kind,
    text: str,
    *,
    attachment: Blob | None = None,
    attachment_name: str = "",
    until: datetime.date | None = None,
) -> Submission:
    """File the operator's word on a notice; `until` belongs to a request for more time.

    Raises PermissionDenied; ValidationError with code `empty`, `too_late`, `pending`, `deadline_past`.
    """
    access.require(user, _FILE_AS[kind], notice)
    if not text.strip():
        raise ValidationError(_("Say what you submit."), code="empty")
    with transaction.atomic():
        case = Case.objects.select_for_update().get(pk=notice.case_id)
        if kind is not Kind.STATEMENT:
            _check_open(case, notice, kind)
        if kind is Kind.EXTENSION:
            _check_day(notice, until)
        submission = Submission.objects.create(
            notice=notice,
            kind=kind,
            text=text,
            attachment=attachment,
            attachment_name=attachment_name[:255] if attachment else "",
            filed_by=user,
            asked_deadline=until if kind is Kind.EXTENSION else None,
        )
        chain.record(user, _FILE_AS[kind], submission, after=submission.summary() | {"text": text})
    return submission


def decide(
    user: User,
    submission: Submission,
    decision: Submission.Decision,
    reason: str,
    *,
    new_deadline: datetime.date | None = None,
    withdraw: Collection[int] | None = None,
) -> Submission:
    """Decide on a submission: note a statement, grant or refuse an appeal or an extension.

    A granted appeal withdraws the findings with the ids `withdraw` (None: all of the notice); with none left the case is closed. A
    granted extension sets `new_deadline`. Raises PermissionDenied, FourEyesViolation for who issued the notice;
    ValidationError with code `decision`, `decided`, `reason`, `too_late`, `deadline_past`, `findings`.
    """
    kind = Kind(submission.kind)
    access.require(user, DECIDE_AS[kind], submission)
    if decision not in _DECISIONS[kind]:
        raise ValidationError(_("This cannot be decided so."), code="decision")
    if not reason.strip():
        raise ValidationError(_("Give the reason of the decision."), code="reason")
    with transaction.atomic():
        case = Case.objects.select_for_update().get(pk=submission.notice.case_id)
        submission = (
            Submission.objects.select_for_update(of=("self",))
            .select_related("notice__case__app__operator__organisation")
            .get(pk=submission.pk)
        )
        if submission.decision != Decision.PENDING:
            raise ValidationError(_("It was decided already."), code="decided")
        before = submission.summary() | {"state": case.state}
        if decision is Decision.GRANTED:
            if case.state not in BEFORE_NAMING:
                raise ValidationError(_("The case has gone too far for this."), code="too_late")
            if kind is Kind.APPEAL:
                submission.withdrawn = _withdraw(case, submission.notice, withdraw)
            else:
                submission.new_deadline = _extend(case, submission, new_deadline or submission.asked_deadline)
        submission.decision, submission.decision_reason = decision, reason
        submission.decided_by, submission.decided_at = user, timezone.now()
        submission.save()
        chain.record(
            user, DECIDE_AS[kind], submission, before=before, after=submission.summary() | {"state": case.state}
        )
    return submission


def _check_open(case: Case, notice: Notice, kind: Submission.Kind) -> None:
    if case.state not in BEFORE_NAMING:
        raise ValidationError(_("The case has gone too far for this."), code="too_late")
    if notice.submissions.filter(kind=kind, decision=Decision.PENDING).exists():
        raise ValidationError(_("One is waiting for its decision already."), code="pending")


def due_of(notice: Notice) -> datetime.date:
    """Return by when the open findings of a notice are to be mended now, extensions counted."""
    dues = Finding.objects.filter(OPEN, pk__in=notice.finding_ids(), due__isnull=False).values_list("due", flat=True)
    return max((due for due in dues if due), default=notice.deadline)


def _check_day(notice: Notice, day: datetime.date | None) -> datetime.date:
    if day is None or day <= working_days.today() or day <= due_of(notice):
        raise ValidationError(_("The new deadline must be later than the present one."), code="deadline_past")
    return day


def _extend(case: Case, submission: Submission, day: datetime.date | None) -> datetime.date:
    """Move the deadline of what the notice told, take an overdue case back, and tell the operator."""
    day = _check_day(submission.notice, day)
    Finding.objects.filter(OPEN, pk__in=submission.notice.finding_ids()).update(due=day)
    deadlines.settle(case, working_days.today())
    delivery.queue(submission.notice, Service.Kind.EXTENSION, day, address_of(submission.notice.case))
    return day


def _withdraw(case: Case, notice: Notice, ids: Collection[int] | None) -> list[int]:
    """Withdraw findings of the notice; close the case where none is left, else what is left has its own deadline."""
    noticed = set(notice.finding_ids())
    if ids is not None and (not ids or not noticed.issuperset(ids)):
        raise ValidationError(_("Choose findings of the notice."), code="findings")
    left = case.findings.select_for_update().filter(state=Finding.State.APPROVED)
    taken = [finding.pk for finding in left if finding.pk in (noticed if ids is None else ids)]
    Finding.objects.filter(pk__in=taken).update(state=Finding.State.WITHDRAWN)
    if not case.findings.filter(state=Finding.State.APPROVED).exists():
        pass_to(case, "withdraw")
    else:
        deadlines.settle(case, working_days.today())
    return taken

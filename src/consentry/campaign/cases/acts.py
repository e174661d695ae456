"""What people decide on findings: inspectors decide and submit, different people review, approval makes the case."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases.adding import add_finding, attach
from consentry.campaign.cases.judging import DECIDABLE, DECIDED, judge, require_open
from consentry.campaign.cases.locking import Stale, lock_case, lock_finding
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.opening import join_case
from consentry.campaign.cases.reinspecting import (
    REINSPECTED_STATES,
    confirm_reinspection,
    end_reinspection,
    order_reinspection,
    upload_for_reinspection,
)
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.jobs.acts import ACTIVE
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Assignment

__all__ = [
    "REINSPECTED_STATES",
    "Stale",
    "add_finding",
    "approve",
    "attach",
    "close",
    "confirm",
    "confirm_reinspection",
    "end_reinspection",
    "finish_review",
    "order_reinspection",
    "reject",
    "return_finding",
    "submit",
    "upload_for_reinspection",
]

State = Finding.State


@transaction.atomic
def confirm(user: User, finding: Finding, *, note: str = "", version: int | None = None) -> Finding:
    """Confirm a finding of the own lab's assignment. Raises PermissionDenied, ValidationError, Stale."""
    return _decide(user, finding, State.CONFIRMED, note, version)


@transaction.atomic
def reject(user: User, finding: Finding, reason: str, *, version: int | None = None) -> Finding:
    """Reject a finding, with the reason. Raises PermissionDenied, ValidationError, Stale."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why.")})
    return _decide(user, finding, State.REJECTED, reason, version)


@transaction.atomic
def submit(user: User, assignment: Assignment) -> Assignment:
    """Submit an assignment for review: every finding is decided, and an inspection says something about the app.

    Raises PermissionDenied, ValidationError.
    """
    locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
    access.require(user, Action.FINDING_DECIDE, locked)
    if locked.state != Assignment.State.OPEN:
        raise ValidationError(_("The assignment is not open."))
    states = set(locked.inspections.values_list("state", flat=True))
    findings = locked.findings.filter(inspection__purpose=Inspection.Purpose.LAB)
    if states & set(ACTIVE):
        raise ValidationError(_("An inspection is still queued or running."))
    if Inspection.State.DONE not in states and not findings.exists():
        raise ValidationError(_("No inspection was done: nothing can be said about the app yet."))
    if findings.filter(state__in=(State.PROPOSED, State.RETURNED)).exists():
        raise ValidationError(_("Decide on every finding first."))
    locked.state, locked.submitted_by, locked.submitted_at = Assignment.State.SUBMITTED, user, timezone.now()
    locked.save(update_fields=["state", "submitted_by", "submitted_at"])
    chain.record(
        user,
        Action.FINDING_DECIDE,
        locked,
        before={"state": Assignment.State.OPEN.value},
        after={"state": locked.state.value, "confirmed": findings.filter(state=State.CONFIRMED).count()},
    )
    return locked


@transaction.atomic
def approve(user: User, finding: Finding, *, note: str = "", version: int | None = None) -> Finding:
    """Agree with what the inspector decided. A confirmed finding leaves the lab and joins the app's case.

    Raises PermissionDenied, FourEyesViolation (who decided on it may not), ValidationError, Stale.
    """
    locked = _reviewable(user, finding, version)
    before = {"state": locked.state}
    if locked.state == State.CONFIRMED:
        locked.state = State.APPROVED
    _reviewed(user, locked, note)
    _settle(locked.assignment)  # before anything is recorded: `finish_review` locks the assignment, then the record
    case = join_case(locked) if locked.state == State.APPROVED else None
    after = {"state": locked.state, "case": case.pk if case else None, "note": note}
    chain.record(user, Action.FINDING_REVIEW, locked, before=before, after=after)
    return locked


@transaction.atomic
def return_finding(user: User, finding: Finding, note: str, *, version: int | None = None) -> Finding:
    """Give a finding back to the inspectors, confirmed or rejected as it is, with a note.

    Raises PermissionDenied, FourEyesViolation, ValidationError, Stale.
    """
    if not note.strip():
        raise ValidationError({"note": _("Say why.")})
    locked = _reviewable(user, finding, version)
    before = {"state": locked.state}
    locked.state = State.RETURNED
    _reviewed(user, locked, note)
    _settle(locked.assignment)
    chain.record(user, Action.FINDING_REVIEW, locked, before=before, after={"state": locked.state.value, "note": note})
    return locked


@transaction.atomic
def finish_review(user: User, assignment: Assignment) -> Assignment:
    """Agree that nothing was found. Where there are findings, reviewing the last one finishes the review.

    Raises PermissionDenied, FourEyesViolation (who submitted it may not), ValidationError.
    """
    locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
    access.require(user, Action.FINDING_REVIEW, locked)
    if locked.state != Assignment.State.SUBMITTED:
        raise ValidationError(_("The assignment is not submitted for review."))
    if _unreviewed(locked).exists():
        raise ValidationError(_("Review every finding first."))
    locked.state = Assignment.State.REVIEWED
    locked.save(update_fields=["state"])
    before, after = {"state": Assignment.State.SUBMITTED.value}, {"state": locked.state.value}
    chain.record(user, Action.FINDING_REVIEW, locked, before=before, after=after)
    return locked


@transaction.atomic
def close(user: User, case: Case, *, version: int | None = None) -> Case:
    """Close a case that is rectified or relisted. Raises PermissionDenied, TransitionNotAllowed, Stale."""
    locked = lock_case(case.pk, version)
    access.require(user, Action.NOTICE_ISSUE, locked)
    before = {"state": locked.state}
    pass_to(locked, "close")
    chain.record(user, "case.close", locked, before=before, after={"state": locked.state})
    return locked


def _decide(user: User, finding: Finding, state: Finding.State, note: str, version: int | None) -> Finding:
    locked = lock_finding(finding.pk, version)
    access.require(user, Action.FINDING_DECIDE, locked)
    require_open(locked)
    if locked.state not in DECIDABLE or (locked.state == State.REJECTED and locked.reviewed_by_id is not None):
        raise ValidationError(_("The finding is decided and reviewed."))
    before = {"state": locked.state}
    locked.state, locked.decided_by, locked.decided_at = state, user, timezone.now()
    if not locked.added:  # of an added finding, the observation stays; the note is kept with the judgement
        locked.reason = note
    locked.reviewed_by = locked.reviewed_at = None
    locked.version += 1
    locked.save()
    judge(user, locked, Action.FINDING_DECIDE, note)
    after = {"state": state.value, "note": note}
    chain.record(user, Action.FINDING_DECIDE, locked, before=before, after=after)
    return locked


def _reviewable(user: User, finding: Finding, version: int | None) -> Finding:
    locked = lock_finding(finding.pk, version)
    access.require(user, Action.FINDING_REVIEW, locked)
    lab = locked.inspection.purpose == Inspection.Purpose.LAB
    if lab and (locked.assignment is None or locked.assignment.state != Assignment.State.SUBMITTED):
        raise ValidationError(_("The assignment is not submitted for review."))
    if locked.state not in DECIDED or locked.reviewed_by_id is not None:
        raise ValidationError(_("There is no decision to review."))
    return locked


def _reviewed(user: User, finding: Finding, note: str) -> None:
    finding.reviewed_by, finding.reviewed_at, finding.review_note = user, timezone.now(), note
    finding.version += 1
    finding.save()
    judge(user, finding, Action.FINDING_REVIEW, note)


def _unreviewed(assignment: Assignment) -> QuerySet[Finding]:
    return assignment.findings.filter(
        inspection__purpose=Inspection.Purpose.LAB, state__in=DECIDED, reviewed_by__isnull=True
    )


def _settle(assignment: Assignment | None) -> None:
    """Finish the review of an assignment with its last finding; what was returned opens it again."""
    if assignment is None:
        return
    locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
    if locked.state != Assignment.State.SUBMITTED or _unreviewed(locked).exists():
        return
    returned = locked.findings.filter(inspection__purpose=Inspection.Purpose.LAB, state=State.RETURNED).exists()
    locked.state = Assignment.State.OPEN if returned else Assignment.State.REVIEWED
    locked.save(update_fields=["state"])

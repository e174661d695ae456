"""Re-inspection: a new release against the findings of a case, finding by finding."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import msgspec
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases import deadlines
from consentry.campaign.cases.locking import lock_case
from consentry.campaign.cases.models import Case, Finding, Reinspection, Retested
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.jobs.acts import queue_reinspection
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.acts import add_release
from consentry.campaign.registry.models import Blob, Release, Store
from consentry.campaign.rounds.models import Assignment

State, Retest, Outcome = Case.State, Finding.Retest, Reinspection.Outcome

REINSPECTED_STATES = deadlines.TOLD
_UNDONE = (Inspection.State.FAILED, Inspection.State.CANCELLED)
_RETESTS = (Retest.FIXED, Retest.REMAINS, Retest.MOVED, Retest.NOT_RETESTABLE)


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """What an inspector says of one finding, against the comparison or beyond it."""

    status: str  #: `fixed`, `remains`, `moved` or `not_retestable`
    note: str  #: why; never empty


@transaction.atomic
def order_reinspection(
    user: User,
    case: Case,
    release: Release,
    assignment: Assignment,
    *,
    as_of: datetime.date | None = None,
    version: int | None = None,
) -> Reinspection:
    """Queue the inspection of a new release against the case's findings, by the lab of `assignment`.

    An inspector of that lab may do so, or who gives assignments. A noticed case passes into re-inspection; an overdue,
    named or delisted one stays what it is, so that uploading versions stops nothing. Raises PermissionDenied,
    ValidationError, Stale.
    """
    locked = lock_case(case.pk, version)
    action = _order_action(user, assignment)
    assignment = Assignment.objects.get(pk=assignment.pk)  # as it is now
    if (assignment.campaign_id, assignment.app_id) != (locked.campaign_id, locked.app_id):
        raise ValidationError({"assignment": _("The assignment is of another app.")})
    if assignment.state == Assignment.State.CANCELLED:
        raise ValidationError({"assignment": _("The assignment is cancelled.")})
    if action is Action.INSPECTION_RUN and assignment.state != Assignment.State.REVIEWED:
        # blind: a lab that is still at work must not learn what another one found
        raise ValidationError({"assignment": _("Your lab's own inspection of the app is not reviewed yet.")})
    if release.app_id != locked.app_id:
        raise ValidationError({"release": _("This release is another app's.")})
    if locked.state not in REINSPECTED_STATES:
        raise ValidationError(_("The case is not in a state in which a new release is inspected."))
    holding = locked.findings.filter(state=Finding.State.APPROVED)
    if not holding.exists():
        raise ValidationError(_("The case has no finding to inspect again."))
    if holding.filter(inspection__release=release, inspection__purpose=Inspection.Purpose.LAB).exists():
        raise ValidationError({"release": _("This is the release in which it was found.")})
    if locked.reinspections.filter(outcome="").exclude(inspection__state__in=_UNDONE).exists():
        raise ValidationError(_("A re-inspection is going on already."))
    inspection = queue_reinspection(user, action, assignment, release, as_of=as_of)
    reinspection = Reinspection.objects.create(case=locked, release=release, inspection=inspection, ordered_by=user)
    before = {"state": locked.state}
    if locked.state == State.NOTICED:
        pass_to(locked, "begin_reinspection")
    after = {"state": locked.state, "reinspection": reinspection.pk, "release": release.pk}
    chain.record(user, action, locked, before=before, after=after)
    return reinspection


@transaction.atomic
def upload_for_reinspection(
    user: User,
    case: Case,
    assignment: Assignment,
    *,
    version_name: str,
    binary: Blob,
    file_name: str,
    source: Store | None = None,
    source_text: str = "",
    version: int | None = None,
) -> Reinspection:
    """Keep a new release that the lab got from a store and order its inspection against the case, both or none.

    Raises PermissionDenied, ValidationError, Stale.
    """
    release = add_release(
        user,
        assignment.app,
        version_name=version_name,
        binary=binary,
        file_name=file_name,
        source=source,
        source_text=source_text,
        assignment=assignment,
    )
    return order_reinspection(user, case, release, assignment, version=version)


@transaction.atomic
def confirm_reinspection(
    user: User,
    reinspection: Reinspection,
    judged: Mapping[int, Judged] | None = None,
    *,
    version: int | None = None,
) -> Reinspection:
    """Confirm what became of each finding; then the case is rectified or goes on.

    `judged`: finding id -> the inspector's own word. Where the comparison cannot tell (`not_retestable`), a person
    must; what stays untestable is not rectified. What is new was decided and reviewed before. `version`: of the case.
    Raises PermissionDenied, ValidationError, Stale.
    """
    case = lock_case(reinspection.case_id, version)
    related = ("inspection__assignment", "release")
    locked = Reinspection.objects.select_for_update(of=("self",)).select_related(*related).get(pk=reinspection.pk)
    access.require(user, Action.FINDING_DECIDE, locked)
    _require_done(locked)
    results = list(locked.results.select_for_update(of=("self",)).select_related("finding").order_by("pk"))
    _take_over(user, results, judged or {})
    new = locked.inspection.findings.filter(state=Finding.State.APPROVED, same_as=None).count()
    # a finding that an appeal took back meanwhile counts no more
    holding = [result for result in results if result.finding.state == Finding.State.APPROVED]
    # one that joined the case after the comparison (another lab's, late) was not looked for in this release
    untested = deadlines.open_findings(case).exclude(pk__in=[result.finding_id for result in results]).count()
    fixed = bool(holding) and all(result.status == Retest.FIXED for result in holding)
    rectified = fixed and not new and not untested
    for result in holding:
        Finding.objects.filter(pk=result.finding_id).update(retest=result.status)
    locked.outcome = Outcome.RECTIFIED if rectified else Outcome.REMAINING
    locked.confirmed_by, locked.confirmed_at = user, timezone.now()
    locked.save(update_fields=["outcome", "confirmed_by", "confirmed_at"])
    before = {"state": case.state}
    _pass(case, rectified=rectified)
    results_after = {str(result.finding_id): result.status for result in results}
    after = {"state": case.state, "outcome": locked.outcome, "results": results_after, "new": new, "untested": untested}
    chain.record(user, Action.FINDING_DECIDE, case, before=before, after=after)
    return locked


@transaction.atomic
def end_reinspection(
    user: User, reinspection: Reinspection, reason: str, *, version: int | None = None
) -> Reinspection:
    """End a re-inspection whose inspection failed or was cancelled: the case goes on as if there had been none.

    By who gives assignments, and with a reason: nothing was shown of the new release, neither for the operator nor
    against it. Raises PermissionDenied, ValidationError, Stale.
    """
    case = lock_case(reinspection.case_id, version)
    related = ("inspection__assignment", "release")
    locked = Reinspection.objects.select_for_update(of=("self",)).select_related(*related).get(pk=reinspection.pk)
    access.require(user, Action.ASSIGNMENT_EDIT, locked)
    if locked.outcome:
        raise ValidationError(_("The re-inspection is confirmed."))
    if locked.inspection.state not in _UNDONE:
        raise ValidationError(_("The inspection of the new release has not failed."))
    if not reason.strip():
        raise ValidationError({"reason": _("Say why.")})
    locked.outcome, locked.confirmed_by, locked.confirmed_at = Outcome.UNDONE, user, timezone.now()
    locked.save(update_fields=["outcome", "confirmed_by", "confirmed_at"])
    before = {"state": case.state}
    if not case.reinspections.filter(outcome="").exists():
        _pass(case, rectified=False)
    after = {"state": case.state, "outcome": locked.outcome, "reinspection": locked.pk, "reason": reason}
    chain.record(user, Action.ASSIGNMENT_EDIT, case, before=before, after=after)
    return locked


def _order_action(user: User, assignment: Assignment) -> Action:
    for action in (Action.INSPECTION_RUN, Action.ASSIGNMENT_EDIT):
        if access.may(user, action, assignment):
            return action
    raise PermissionDenied(f"{user.get_username()} may not order a re-inspection")


def _require_done(reinspection: Reinspection) -> None:
    if reinspection.outcome:
        raise ValidationError(_("The re-inspection is confirmed."))
    if reinspection.inspection.state != Inspection.State.DONE:
        raise ValidationError(_("The inspection of the new release is not done."))
    undecided = reinspection.inspection.findings.filter(reviewed_by__isnull=True)
    if undecided.exists() or reinspection.inspection.findings.filter(state=Finding.State.RETURNED).exists():
        raise ValidationError(_("What is new must be decided and reviewed first."))


def _take_over(user: User, results: list[Retested], judged: Mapping[int, Judged]) -> None:
    """Put the inspector's word in place of the comparison's. Raises ValidationError where one is missing or wrong."""
    unknown = set(judged) - {result.finding_id for result in results}
    if unknown:
        raise ValidationError(_("Not a finding of this re-inspection: %(ids)s") % {"ids": sorted(unknown)})
    for result in results:
        word = judged.get(result.finding_id)
        if word is None:
            if result.status == Retest.NOT_RETESTABLE and result.finding.state == Finding.State.APPROVED:
                raise ValidationError(
                    _("The comparison cannot tell what became of every finding: say it, with a note.")
                )
            continue
        if word.status not in _RETESTS or not word.note.strip():
            raise ValidationError(_("A status and a note are needed."))
        result.status, result.note, result.changed_by = word.status, word.note, user
        result.save(update_fields=["status", "note", "changed_by"])


def _pass(case: Case, *, rectified: bool) -> None:
    """Move the case. A delisted one stays so: whether it may come back is decided where it was delisted.

    The version was handed in in time, so a deadline that passed meanwhile counts only where something remains.
    """
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    if case.state == State.NAMED and rectified:
        pass_to(case, "find_rectified_after_naming")
    elif case.state == State.OVERDUE and rectified:
        pass_to(case, "begin_reinspection")
        pass_to(case, "find_rectified")
    elif case.state == State.REINSPECTION and rectified:
        pass_to(case, "find_rectified")
    elif case.state == State.REINSPECTION:
        pass_to(case, "find_remaining")
        deadlines.settle(case, today)
        if case.deadline and case.deadline < today:
            pass_to(case, "pass_deadline")
    elif case.state == State.OVERDUE:
        case.version += 1
        case.save(update_fields=["version", "changed_at"])
        deadlines.settle(case, today)
    else:
        case.version += 1
        case.save(update_fields=["version", "changed_at"])

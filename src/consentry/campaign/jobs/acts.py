"""What starts and stops inspections. `jobs.running` carries them out."""

from __future__ import annotations

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.jobs import queries, queue
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.acts import add_release
from consentry.campaign.registry.models import App, Blob, Release, Store
from consentry.campaign.rounds.models import Assignment, Campaign, Participation

Purpose, State = Inspection.Purpose, Inspection.State
ACTIVE = (State.QUEUED, State.RUNNING)


def self_inspect(user: User, campaign: Campaign, release: Release, *, as_of: datetime.date | None = None) -> Inspection:
    """Queue a private inspection of a build (and policy) that the operator uploaded (`registry.acts`).

    `as_of`: the day whose law applies, empty = the day the job runs. Raises PermissionDenied, ValidationError (the app
    takes no part in the campaign; the release has no binary; one is queued or running already).
    """
    with transaction.atomic():
        participation = _participation(campaign, release)
        access.require(user, Action.SELF_INSPECTION_RUN, participation)
        return _queue(user, Action.SELF_INSPECTION_RUN, campaign, release, None, Purpose.SELF, as_of)


@transaction.atomic
def upload_for_self_inspection(
    user: User,
    campaign: Campaign,
    app: App,
    *,
    version_name: str,
    binary: Blob,
    file_name: str,
    version_code: str = "",
    policy: Blob | None = None,
    policy_name: str = "",
    as_of: datetime.date | None = None,
) -> Inspection:
    """Keep a build (and policy) of the operator's own app and queue its private inspection, both or none.

    `binary` and `policy` are stored with `registry.blobs.store`. Raises PermissionDenied, ValidationError.
    """
    release = add_release(
        user,
        app,
        version_name=version_name,
        version_code=version_code,
        binary=binary,
        file_name=file_name,
        policy=policy,
        policy_name=policy_name,
    )
    return self_inspect(user, campaign, release, as_of=as_of)


def inspect_assignment(
    user: User, assignment: Assignment, release: Release | None = None, *, as_of: datetime.date | None = None
) -> Inspection:
    """Queue the inspection of an assignment's app; without `release`, of the one it was assigned with.

    Raises PermissionDenied, ValidationError (no release, another app's, not open, one is queued or running already).
    """
    access.require(user, Action.INSPECTION_RUN, assignment)
    with transaction.atomic():
        locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
        if locked.state != Assignment.State.OPEN:
            raise ValidationError(_("The assignment is not open."))
        chosen = release or locked.release
        if chosen is None:
            raise ValidationError({"release": _("Choose the release to inspect.")})
        if chosen.app_id != locked.app_id:
            raise ValidationError({"release": _("This release is another app's.")})
        if Inspection.objects.filter(assignment=locked, release=chosen, purpose=Purpose.LAB, state=State.DONE).exists():
            raise ValidationError({"release": _("This release was inspected already.")})
        if locked.release_id != chosen.pk:
            locked.release = chosen
            locked.save(update_fields=["release"])
        return _queue(user, Action.INSPECTION_RUN, locked.campaign, chosen, locked, Purpose.LAB, as_of)


@transaction.atomic
def upload_for_inspection(
    user: User,
    assignment: Assignment,
    *,
    version_name: str,
    binary: Blob,
    file_name: str,
    source: Store | None = None,
    source_text: str = "",
) -> Inspection:
    """Keep a build that the lab got from a store and queue its inspection for the assignment, both or none.

    Raises PermissionDenied, ValidationError.
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
    return inspect_assignment(user, assignment, release)


def queue_reinspection(
    user: User, action: Action, assignment: Assignment, release: Release, *, as_of: datetime.date | None = None
) -> Inspection:
    """Queue a re-inspection; for `cases`, which checked the rights and holds the transaction."""
    return _queue(user, action, assignment.campaign, release, assignment, Purpose.REINSPECTION, as_of)


@transaction.atomic
def cancel(user: User, inspection: Inspection) -> Inspection:
    """Cancel a queued or running inspection; a running one stops within seconds. Raises PermissionDenied, ValidationError."""
    action = Action.SELF_INSPECTION_RUN if inspection.purpose == Purpose.SELF else Action.INSPECTION_RUN
    access.require(user, action, inspection)
    locked = Inspection.objects.select_for_update().get(pk=inspection.pk)
    if locked.state not in ACTIVE:
        raise ValidationError(_("The inspection is over already."))
    before = {"state": locked.state}
    locked.state, locked.finished_at = State.CANCELLED, timezone.now()
    locked.save(update_fields=["state", "finished_at"])
    queue.withdraw(locked)
    chain.record(user, action, locked, before=before, after={"state": locked.state.value})
    return locked


@transaction.atomic
def declare(user: User, participation: Participation, release: Release, statement: str = "") -> Participation:
    """Declare the app compliant with this release: the latest one that was self-inspected, to the end.

    Where that inspection accuses, or could not read all of the app, `statement` says why the operator declares all the
    same; it goes to the regulator, the results do not. Raises PermissionDenied, ValidationError.
    """
    access.require(user, Action.SELF_INSPECTION_DECLARE, participation)
    locked = Participation.objects.select_for_update().get(pk=participation.pk)
    latest = queries.latest_self_inspection(locked)
    if latest is None or latest.release_id != release.pk:
        raise ValidationError({"release": _("Let this release be self-inspected first.")})
    if latest.state != State.DONE:
        raise ValidationError({"release": _("The latest self-inspection was not done: nothing can be declared on it.")})
    if not statement.strip():
        _require_nothing_open(latest)
    before = {"release": locked.declared_release_id}
    locked.declared_at, locked.declared_by, locked.declared_release = timezone.now(), user, release
    locked.declared_statement = statement.strip()
    locked.save(update_fields=["declared_at", "declared_by", "declared_release", "declared_statement"])
    after = {"release": release.pk, "version": release.version_name, "statement": locked.declared_statement}
    chain.record(user, Action.SELF_INSPECTION_DECLARE, locked, before=before, after=after)
    return locked


def _require_nothing_open(inspection: Inspection) -> None:
    """Raise ValidationError where a declaration on this self-inspection needs words."""
    if accused := queries.accusations(inspection):
        said = _("The self-inspection shows %(count)d findings: say why you declare compliance all the same.")
        raise ValidationError({"statement": said % {"count": accused}})
    if not inspection.complete:
        said = _("The self-inspection could not read all of the app: say why you declare compliance all the same.")
        raise ValidationError({"statement": said})


def _participation(campaign: Campaign, release: Release) -> Participation:
    found = Participation.objects.select_for_update(of=("self",)).filter(campaign=campaign, app=release.app_id)
    participation = found.select_related("app__operator").first()
    if participation is None:
        raise ValidationError(_("The app does not take part in this campaign."))
    return participation


def _queue(
    user: User,
    action: Action,
    campaign: Campaign,
    release: Release,
    assignment: Assignment | None,
    purpose: Inspection.Purpose,
    as_of: datetime.date | None,
) -> Inspection:
    if release.binary_id is None:
        raise ValidationError({"release": _("This release has no file to inspect.")})
    same = Inspection.objects.filter(
        campaign=campaign, release=release, assignment=assignment, purpose=purpose, state__in=ACTIVE
    )
    if same.exists():
        raise ValidationError(_("This release is being inspected already."))
    inspection = Inspection.objects.create(
        campaign=campaign, release=release, assignment=assignment, purpose=purpose, requested_by=user, as_of=as_of
    )
    queue.put(inspection)
    after = {"purpose": purpose.value, "release": release.pk, "binary": release.binary_id}
    chain.record(user, action, inspection, after=after)
    return inspection

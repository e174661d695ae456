"""What a user may see of inspections: an operator its self-inspections, a lab those it ran, the regulator the labs'."""

from __future__ import annotations

import msgspec
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q, QuerySet

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.access import Anybody
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment, Participation
from consentry.judge.compare import ACCUSATIONS, Change, compare
from consentry.model.report import Report
from consentry.report.json_v1 import read_json

Purpose, State = Inspection.Purpose, Inspection.State


def inspections(user: Anybody) -> QuerySet[Inspection]:
    """Return the lab inspections and re-inspections the user may see; never anybody's self-inspections."""
    found = _listed().exclude(purpose=Purpose.SELF)
    return access.scope(user, Action.INSPECTION_VIEW, found, assigned="assignment__lab")


def self_inspections(user: Anybody) -> QuerySet[Inspection]:
    """Return the self-inspections of the user's own apps, newest first; nobody else sees them."""
    found = _listed().filter(purpose=Purpose.SELF)
    return access.scope(user, Action.SELF_INSPECTION_VIEW, found, own="release__app__operator__organisation")


def report(user: User, inspection: Inspection) -> Report:
    """Return the report of an inspection that is done.

    The regulator gets a lab's report when its review is over: before, it holds what nobody has confirmed. Raises
    PermissionDenied; Inspection.DoesNotExist where there is no report.
    """
    require_report(user, inspection)
    return stored_report(inspection)


def require_report(user: User, inspection: Inspection) -> None:
    """Raise PermissionDenied where the user may not have the report, as `report` does."""
    if inspection.purpose == Purpose.SELF:
        access.require(user, Action.SELF_INSPECTION_VIEW, inspection)
        return
    access.require(user, Action.INSPECTION_VIEW, inspection)
    lab = user.organisation_id in inspection.assigned_organisation_ids()
    if not lab and not _reviewed(inspection):
        raise PermissionDenied("the lab has not finished its review")


def stored_report(inspection: Inspection) -> Report:
    """Return the report, for acts that checked the rights. Raises Inspection.DoesNotExist where there is none."""
    if inspection.report is None:
        raise Inspection.DoesNotExist(f"inspection {inspection.pk} has no report")
    (found,) = read_json(blobs.content(inspection.report))
    return found


def accusations(inspection: Inspection) -> int:
    """Return how many findings the inspection accuses of, suspicions among them."""
    verdicts = stored_report(inspection).verdicts
    return sum(len(verdict.findings) for verdict in verdicts if verdict.outcome in ACCUSATIONS)


def latest_self_inspection(participation: Participation) -> Inspection | None:
    """Return the newest self-inspection of the app in the campaign that nobody cancelled."""
    found = _listed().filter(
        purpose=Purpose.SELF, campaign=participation.campaign_id, release__app=participation.app_id
    )
    return found.exclude(state=State.CANCELLED).first()


def releases_to_inspect(user: Anybody, assignment: Assignment) -> QuerySet[Release]:
    """Return the releases of an assignment's app that the lab may inspect, newest first.

    Never what an operator uploaded for itself, nor what another lab uploaded: it must not learn that there is one.
    """
    found = Release.objects.filter(app=assignment.app_id, binary__isnull=False).select_related("source")
    if not access.may(user, Action.INSPECTION_RUN, assignment):
        return found.none()
    private = Inspection.objects.filter(release=OuterRef("pk"), purpose=Purpose.SELF)
    foreign = Q(uploaded_by__organisation__kind=Organisation.Kind.LAB) & ~Q(uploaded_by__organisation=assignment.lab_id)
    return found.filter(~Exists(private)).exclude(foreign).order_by("-created_at", "-pk")


def previous_self_inspection(inspection: Inspection) -> Inspection | None:
    """Return the self-inspection of the same app in the campaign that was done before this one."""
    earlier = Inspection.objects.filter(
        purpose=Purpose.SELF,
        state=State.DONE,
        campaign=inspection.campaign_id,
        release__app=inspection.release.app_id,
        pk__lt=inspection.pk,
    )
    return earlier.select_related("release__app__operator", "report").order_by("-pk").first()


def self_inspection_changes(user: User, inspection: Inspection) -> tuple[Change, ...]:
    """Return what became of each finding since the previous upload; without one, all are new. Raises PermissionDenied."""
    access.require(user, Action.SELF_INSPECTION_VIEW, inspection)
    before = previous_self_inspection(inspection)
    now = stored_report(inspection)
    return compare(stored_report(before) if before else _without_findings(now), now)


def _listed() -> QuerySet[Inspection]:
    related = ("campaign", "release__app__operator", "assignment__lab", "requested_by", "report")
    return Inspection.objects.select_related(*related).order_by("-pk")


def _reviewed(inspection: Inspection) -> bool:
    assignment = inspection.assignment
    return assignment is not None and assignment.state == Assignment.State.REVIEWED


def _without_findings(report: Report) -> Report:
    return msgspec.structs.replace(report, verdicts=())

"""What a user may see of findings and cases: a lab its own findings, the regulator those that left a lab."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from consentry.campaign.cases.models import Attachment, Case, Finding, Judgement, Reinspection, Retested
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.jobs.queries import stored_report
from consentry.campaign.people import access
from consentry.campaign.people.access import Anybody
from consentry.campaign.people.roles import Action, Scope
from consentry.campaign.registry.models import App
from consentry.campaign.rounds.models import Assignment, Campaign
from consentry.model.verdict import Finding as Found

#: what left a lab: approved, and perhaps withdrawn on appeal later
LEFT = (Finding.State.APPROVED, Finding.State.WITHDRAWN)


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """What labs found in the same app, blind: each finding once, with the labs that found it."""

    app: App
    assignments: tuple[Assignment, ...]  #: reviewed ones; two or more
    same_release: bool  #: else a difference may come from the version
    agreed: tuple[Finding, ...]  #: found by all of them
    disputed: tuple[tuple[Finding, tuple[str, ...]], ...]  #: found by some: with the names of those


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """A finding of a case in a re-inspection. A person's finding has no engine evidence."""

    result: Retested
    old: Found | None
    new: Found | None


def cases(user: Anybody, campaign: Campaign | None = None) -> QuerySet[Case]:
    """Return the cases the user may see, with app, operator, release and campaign."""
    found = Case.objects.select_related("campaign", "app__operator", "release").order_by("-opened_at", "-pk")
    if campaign is not None:
        found = found.filter(campaign=campaign)
    return access.scope(user, Action.CASE_VIEW, found)


def cases_to_reinspect(user: Anybody) -> QuerySet[Case]:
    """Return the cases of which the user's lab may inspect a new release: those of its assignments that are reviewed.

    Before, the case would tell what another lab found in the same app.
    """
    given = Assignment.objects.filter(campaign=OuterRef("campaign"), app=OuterRef("app"))
    given = access.scope(user, Action.INSPECTION_RUN, given, assigned="lab")
    found = Case.objects.select_related("campaign", "app__operator", "release").order_by("-opened_at", "-pk")
    return found.filter(Exists(given.filter(state=Assignment.State.REVIEWED)))


def findings(user: Anybody) -> QuerySet[Finding]:
    """Return the findings the user may see: of the own lab all, of others those that left the lab."""
    found = _listed()
    own = Q(pk__in=[])
    if Scope.ASSIGNED in access.scopes(user, Action.INSPECTION_VIEW):
        own = Q(pk__in=access.scope(user, Action.INSPECTION_VIEW, Finding.objects.all(), assigned="assignment__lab"))
    left = Q(state__in=LEFT) if Scope.ALL in access.scopes(user, Action.CASE_VIEW) else Q(pk__in=[])
    return found.filter(own | left)


def attachments(user: Anybody) -> QuerySet[Attachment]:
    """Return the files behind the findings that the user may see."""
    seen = findings(user).order_by().values("pk")
    return Attachment.objects.filter(finding__in=seen).select_related("blob", "added_by").order_by("pk")


def findings_of_case(case: Case) -> QuerySet[Finding]:
    """Return the findings that hold in the case, each fault once, for acts and pages that checked the rights."""
    return _listed().filter(case=case, state=Finding.State.APPROVED)


def findings_to_review(user: Anybody) -> QuerySet[Finding]:
    """Return the decisions that wait for the user's review: never on what the user decided, attached or submitted."""
    scoped = access.scope(user, Action.FINDING_REVIEW, _listed(), assigned="assignment__lab")
    waiting = scoped.filter(
        Q(assignment__state=Assignment.State.SUBMITTED, inspection__purpose=Inspection.Purpose.LAB)
        | Q(inspection__purpose=Inspection.Purpose.REINSPECTION),
        state__in=(Finding.State.CONFIRMED, Finding.State.REJECTED),
        reviewed_by__isnull=True,
    )
    decided = Judgement.objects.filter(finding=OuterRef("pk"), action=Action.FINDING_DECIDE.value, by=user.pk)
    attached = Attachment.objects.filter(finding=OuterRef("pk"), added_by=user.pk)
    mine = Q(assignment__submitted_by=user.pk) & Q(assignment__submitted_by__isnull=False)
    return waiting.filter(~Exists(decided), ~Exists(attached)).exclude(mine)


def reinspections(user: Anybody) -> QuerySet[Reinspection]:
    """Return the re-inspections of the user's lab, or all to those who see cases and inspections; with their results."""
    related = ("case__app__operator", "case__campaign", "release", "inspection__assignment__lab")
    found = Reinspection.objects.select_related(*related).prefetch_related("results__finding")
    lookup = "inspection__assignment__lab"
    return access.scope(user, Action.INSPECTION_VIEW, found.order_by("-pk"), assigned=lookup)


def evidence(user: Anybody, finding: Finding) -> Found | None:
    """Return the engine's finding with its facts; None where a person added it. Raises Finding.DoesNotExist (no right)."""
    if not findings(user).filter(pk=finding.pk).exists():
        raise Finding.DoesNotExist(f"finding {finding.pk}")
    if finding.added or finding.inspection.report_id is None:
        return None
    found = (each for verdict in stored_report(finding.inspection).verdicts for each in verdict.findings)
    return next((each for each in found if each.fingerprint == finding.fingerprint), None)


def compared(user: Anybody, reinspection: Reinspection) -> list[Compared]:
    """Return each finding of a re-inspection with its evidence in the old release and in the new one.

    Each stored report is read once. Raises Reinspection.DoesNotExist (no right, or none with its results yet).
    """
    seen = reinspections(user).get(pk=reinspection.pk)
    results = list(seen.results.select_related("finding__inspection__report", "finding__inspection__release"))
    inspections = {result.finding.inspection_id: result.finding.inspection for result in results}
    now = _found(seen.inspection)
    before = {pk: _found(inspection) for pk, inspection in inspections.items()}
    return [
        Compared(
            result=result,
            old=before[result.finding.inspection_id].get(result.finding.fingerprint),
            new=now.get(result.finding.fingerprint),
        )
        for result in results
    ]


def _found(inspection: Inspection) -> dict[str, Found]:
    if inspection.report_id is None:
        return {}
    return {each.fingerprint: each for verdict in stored_report(inspection).verdicts for each in verdict.findings}


def disagreements(user: Anybody, campaign: Campaign) -> list[Disagreement]:
    """Return the apps that two labs or more inspected blind and reviewed, with what they agree on and what not.

    For those who give assignments, nobody else: a lab must not learn what another found. Two queries.
    """
    done = Assignment.objects.filter(campaign=campaign, state=Assignment.State.REVIEWED)
    scoped = access.scope(user, Action.ASSIGNMENT_EDIT, done)
    found = Finding.objects.filter(state__in=LEFT, inspection__purpose=Inspection.Purpose.LAB).order_by("pk")
    related = scoped.select_related("app__operator", "lab", "release").order_by("pk")
    by_app: defaultdict[int, list[Assignment]] = defaultdict(list)
    for assignment in related.prefetch_related(Prefetch("findings", found, to_attr="left")):
        by_app[assignment.app_id].append(assignment)
    return [_compared(tuple(each)) for each in by_app.values() if len(each) > 1]


def _compared(assignments: tuple[Assignment, ...]) -> Disagreement:
    first: dict[str, Finding] = {}
    labs: defaultdict[str, list[str]] = defaultdict(list)
    for assignment in assignments:
        left: list[Finding] = assignment.left  # type: ignore[attr-defined]  # prefetched
        for fingerprint, finding in {finding.fingerprint: finding for finding in left}.items():
            first.setdefault(fingerprint, finding)
            labs[fingerprint].append(assignment.lab.name)
    everybody = len(assignments)
    return Disagreement(
        app=assignments[0].app,
        assignments=assignments,
        same_release=len({assignment.release_id for assignment in assignments}) == 1,
        agreed=tuple(finding for key, finding in first.items() if len(labs[key]) == everybody),
        disputed=tuple((finding, tuple(labs[key])) for key, finding in first.items() if len(labs[key]) < everybody),
    )


def _listed() -> QuerySet[Finding]:
    related = (
        "case",
        "assignment__lab",
        "inspection__campaign",
        "inspection__release__app__operator",
        "decided_by",
        "reviewed_by",
    )
    attachments = Prefetch("attachments", Attachment.objects.select_related("blob", "added_by").order_by("pk"))
    return Finding.objects.select_related(*related).prefetch_related(attachments).order_by("pk")

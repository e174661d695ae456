"""Pages of the area `lab`: the assignments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases import acts as cases_acts
from consentry.campaign.cases import queries as cases
from consentry.campaign.cases.models import Finding
from consentry.campaign.jobs import acts as jobs_acts
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.queries import store_by_name
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.file_fields import kept
from consentry.campaign.web.lab.forms import AssignmentFilter, FindingFilter, ReleaseForm, UploadForm
from consentry.campaign.web.lab.standing import undecided, why_not
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, POST, Request, page, show

LAB = (Action.FINDING_DECIDE, Action.FINDING_REVIEW)


@dataclass(frozen=True)
class Row:
    """A line of the list."""

    assignment: Assignment
    inspection: Inspection | None  #: the latest
    findings: int
    undecided: int


@page(*LAB)
def assignments(request: Request) -> HttpResponse:
    """List the lab's assignments; one that another lab has too looks like any other."""
    found = listing(request, rounds.assignments(request.user), AssignmentFilter)
    context = {"listing": found, "rows": _rows(request.user, found.rows)}
    return show(request, "web/lab/assignments.html", context)


@page(*LAB)
def assignment(request: Request, pk: int) -> HttpResponse:
    """Show an assignment: the app, its inspections, the findings."""
    one = get_object_or_404(rounds.assignments(request.user), pk=pk)
    inspections = list(jobs.inspections(request.user).filter(assignment=one, purpose=Inspection.Purpose.LAB))
    every = cases.findings(request.user).filter(assignment=one, inspection__purpose=Inspection.Purpose.LAB)
    states = Counter(every.order_by().values_list("state", flat=True))
    may_decide = access.may(request.user, Action.FINDING_DECIDE, one)
    releases = jobs.releases_to_inspect(request.user, one)
    inspected = {each.release_id for each in inspections if each.state != Inspection.State.FAILED}
    context = {
        "assignment": one,
        "inspections": inspections,
        "listing": listing(request, every, FindingFilter),
        "states": [(label, states[state]) for state, label in Finding.State.choices if states[state]],
        "undecided": undecided(states),
        "open": one.state == Assignment.State.OPEN,
        "submitted": one.state == Assignment.State.SUBMITTED,
        "may_decide": may_decide,
        "may_review": access.may(request.user, Action.FINDING_REVIEW, one),
        "refusal": why_not(request.user, Action.FINDING_REVIEW, one),
        "releases": [each for each in releases if each.pk not in inspected] if may_decide else [],
    }
    return show(request, "web/lab/assignment.html", context)


@page(Action.INSPECTION_RUN, methods=BOTH)
def upload(request: Request, pk: int) -> HttpResponse:
    """Take a build that was downloaded from a store, and queue its inspection."""
    one = get_object_or_404(rounds.assignments(request.user), pk=pk)
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            name, blob = kept(values["file"])
            store = store_by_name(values["source"])
            jobs_acts.upload_for_inspection(
                request.user,
                one,
                version_name=values["version_name"],
                binary=blob,
                file_name=name,
                source=store,
                source_text="" if store else values["source"],
            )
            return done(request, _("The inspection is queued."), "web:lab:assignment", pk)
    return show(request, "web/lab/upload.html", {"assignment": one, "form": form})


@page(Action.INSPECTION_RUN, methods=POST)
def inspect(request: Request, pk: int) -> HttpResponse:
    """Queue the inspection of a known release; again after one that failed."""
    one = get_object_or_404(rounds.assignments(request.user), pk=pk)
    form = ReleaseForm(request.POST, releases=jobs.releases_to_inspect(request.user, one))
    chosen = form.cleaned_data["release"] if form.is_valid() else None
    act = partial(jobs_acts.inspect_assignment, request.user, one, chosen)
    return press(request, act, _("The inspection is queued."), "web:lab:assignment", pk)


@page(Action.FINDING_DECIDE, methods=POST)
def submit(request: Request, pk: int) -> HttpResponse:
    """Submit for review."""
    one = get_object_or_404(rounds.assignments(request.user), pk=pk)
    act = partial(cases_acts.submit, request.user, one)
    return press(request, act, _("Submitted: somebody else reviews it now."), "web:lab:assignment", pk)


@page(Action.FINDING_REVIEW, methods=POST)
def finish(request: Request, pk: int) -> HttpResponse:
    """Agree that nothing was found."""
    one = get_object_or_404(rounds.assignments(request.user), pk=pk)
    act = partial(cases_acts.finish_review, request.user, one)
    return press(request, act, _("The review is finished."), "web:lab:assignment", pk)


def _rows(user: User, found: Sequence[Assignment]) -> list[Row]:
    """Return the lines: two queries, however many there are."""
    ids = [each.pk for each in found]
    latest: dict[int | None, Inspection] = {}
    for inspection in jobs.inspections(user).filter(assignment__in=ids, purpose=Inspection.Purpose.LAB).order_by("pk"):
        latest[inspection.assignment_id] = inspection
    every = cases.findings(user).filter(assignment__in=ids, inspection__purpose=Inspection.Purpose.LAB)
    states: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for key, state, count in every.order_by().values_list("assignment", "state").annotate(n=Count("pk")):
        states[key][state] = count
    return [Row(each, latest.get(each.pk), sum(states[each.pk].values()), undecided(states[each.pk])) for each in found]

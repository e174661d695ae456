"""Pages of the area `selfcheck`: an operator's own apps in a campaign, before anybody else inspects them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.jobs import acts
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.working_days import today
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import queries as registry
from consentry.campaign.registry.models import App
from consentry.campaign.rounds import acts as rounds_acts
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.rounds.models import Campaign, Participation, Stage
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.file_fields import kept
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, POST, Request, page, show
from consentry.campaign.web.reporting.page import Page
from consentry.campaign.web.selfcheck.forms import DeclareForm, UploadForm


@dataclass(frozen=True)
class Row:
    """A line of the list."""

    app: App
    participation: Participation | None
    inspection: Inspection | None  #: the latest


@page(Action.SELF_INSPECTION_VIEW)
def apps(request: Request) -> HttpResponse:
    """List the own apps in one campaign."""
    campaigns = list(rounds.campaigns(request.user))
    campaign = _chosen(campaigns, request.GET.get("campaign", ""))
    found = listing(request, registry.apps(request.user))
    context = {
        "listing": found,
        "campaigns": campaigns,
        "campaign": campaign,
        "rows": _rows(request.user, campaign, found.rows) if campaign else [],
        "open": campaign is not None and rounds.is_open(campaign, today()),
        "counts": rounds.self_inspection_count(campaign) if campaign else None,
        "stages": [stage for stage in campaign.stages.all() if stage.kind == Stage.Kind.SELF_INSPECTION]
        if campaign
        else [],
    }
    return show(request, "web/selfcheck/apps.html", context)


@page(Action.SELF_INSPECTION_VIEW)
def app(request: Request, campaign: int, pk: int) -> HttpResponse:
    """Show an own app: its self-inspections and what can be done next."""
    one, of = _app(request.user, campaign, pk)
    participation = _participation(request.user, of, one)
    inspections = jobs.self_inspections(request.user).filter(campaign=of, release__app=one)
    context = {
        "app": one,
        "campaign": of,
        "participation": participation,
        "inspections": inspections[:50],
        "latest": jobs.latest_self_inspection(participation) if participation else None,
        "open": rounds.is_open(of, today()),
    }
    return show(request, "web/selfcheck/app.html", context)


@page(Action.SELF_INSPECTION_RUN, methods=POST)
def participate(request: Request, campaign: int, pk: int) -> HttpResponse:
    """Take part in a campaign with an own app."""
    one, of = _app(request.user, campaign, pk)
    act = partial(rounds_acts.take_part, request.user, of, one)
    return press(request, act, _("The app takes part."), "web:selfcheck:app", campaign, pk)


@page(Action.SELF_INSPECTION_RUN, methods=BOTH)
def upload(request: Request, campaign: int, pk: int) -> HttpResponse:
    """Take a build and its policy, and queue the private inspection."""
    one, of = _app(request.user, campaign, pk)
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            name, binary = kept(values["file"])
            policy_name, policy = kept(values["policy"]) if values["policy"] else ("", None)
            queued = acts.upload_for_self_inspection(
                request.user,
                of,
                one,
                version_name=values["version_name"],
                binary=binary,
                file_name=name,
                policy=policy,
                policy_name=policy_name,
            )
            return done(request, _("The self-inspection is queued."), "web:selfcheck:inspection", queued.pk)
    return show(request, "web/selfcheck/upload.html", {"app": one, "campaign": of, "form": form})


@page(Action.SELF_INSPECTION_DECLARE, methods=BOTH)
def declare(request: Request, campaign: int, pk: int) -> HttpResponse:
    """Declare an own app compliant, on its latest self-inspection."""
    one, of = _app(request.user, campaign, pk)
    participation = get_object_or_404(rounds.participations(request.user, of), app=one)
    latest = jobs.latest_self_inspection(participation)
    form = DeclareForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with ErrorsOn(form):
            if latest is None:
                form.add_error(None, _("Let the app be self-inspected first."))
            else:
                acts.declare(request.user, participation, latest.release, form.cleaned_data["statement"])
                return done(request, _("The app is declared compliant."), "web:selfcheck:app", campaign, pk)
    context: dict[str, Any] = {"app": one, "campaign": of, "latest": latest, "form": form}
    if latest is not None and latest.report is not None:
        context |= {"report": Page(jobs.report(request.user, latest)), "accused": jobs.accusations(latest)}
    return show(request, "web/selfcheck/declare.html", context)


def _app(user: User, campaign: int, pk: int) -> tuple[App, Campaign]:
    one = get_object_or_404(registry.apps(user), pk=pk)
    return one, get_object_or_404(rounds.campaigns(user), pk=campaign)


def _participation(user: User, campaign: Campaign, app: App) -> Participation | None:
    return rounds.participations(user, campaign).filter(app=app).first()


def _chosen(campaigns: Sequence[Campaign], wanted: str) -> Campaign | None:
    """Return the campaign that the address names, else the newest that goes on, else the newest."""
    named = [each for each in campaigns if str(each.pk) == wanted]
    running = [each for each in campaigns if rounds.is_open(each, today())]
    return next(iter([*named, *running, *campaigns]), None)


def _rows(user: User, campaign: Campaign, found: Sequence[App]) -> list[Row]:
    """Return the lines: two queries, however many there are."""
    ids = [each.pk for each in found]
    taking_part = {each.app_id: each for each in rounds.participations(user, campaign).filter(app__in=ids)}
    own = jobs.self_inspections(user).filter(campaign=campaign, release__app__in=ids).order_by("pk")
    latest = {each.release.app_id: each for each in own}
    return [Row(each, taking_part.get(each.pk), latest.get(each.pk)) for each in found]

"""Pages of the area `cases`: what an officer does with a case."""

from __future__ import annotations

from functools import partial

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases import acts, queries
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import queries as registry
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.cases.forms import EndForm, ReinspectForm, VersionForm
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.pages import BOTH, POST, Request, page


@page(Action.ASSIGNMENT_EDIT, methods=BOTH)
def reinspect(request: Request, pk: int) -> HttpResponse:
    """Order the re-inspection of a new release that is in the registry."""
    one = get_object_or_404(queries.cases(request.user), pk=pk)
    releases = registry.releases(request.user, app=one.app).filter(binary__isnull=False).exclude(pk=one.release_id)
    given = rounds.assignments(request.user).filter(campaign=one.campaign_id, app=one.app_id)
    form = ReinspectForm(
        request.POST or None,
        releases=releases,
        assignments=given.exclude(state=Assignment.State.CANCELLED),
        initial={"version": one.version},
    )
    up = ("web:cases:one", pk)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            acts.order_reinspection(
                request.user, one, values["release"], values["assignment"], version=values["version"]
            )
            return done(request, _("The re-inspection is ordered."), *up)
    title, button = _("Order a re-inspection"), _("Order")
    return form_page(request, form, title, button, up, one.app.name, campaign=one.campaign)


@page(Action.ASSIGNMENT_EDIT, methods=BOTH)
def end(request: Request, pk: int) -> HttpResponse:
    """End a re-inspection whose inspection failed or was cancelled."""
    one = get_object_or_404(queries.reinspections(request.user), pk=pk)
    form = EndForm(request.POST or None, initial={"version": one.case.version})
    up = ("web:cases:one", one.case_id)
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            acts.end_reinspection(request.user, one, values["reason"], version=values["version"])
            return done(request, _("The re-inspection is ended; the case goes on as before it."), *up)
    title = _("End the re-inspection without a result")
    intro = _("Nothing was shown of the new release, neither for the operator nor against it.")
    campaign = one.case.campaign
    return form_page(request, form, title, _("End it"), up, one.case.app.name, intro=intro, campaign=campaign)


@page(Action.NOTICE_ISSUE, methods=POST)
def close(request: Request, pk: int) -> HttpResponse:
    """Close a case that is rectified or relisted."""
    one = get_object_or_404(queries.cases(request.user), pk=pk)
    form = VersionForm(request.POST)
    version = form.cleaned_data["version"] if form.is_valid() else -1  # a page without it is out of date
    act = partial(acts.close, request.user, one, version=version)
    return press(request, act, _("The case is closed."), "web:cases:one", pk)

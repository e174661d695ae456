"""Pages of the area `registry`: apps, their releases, listings and complaints."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.bulletins import search
from consentry.campaign.cases import queries as cases
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import acts, downloads, queries
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.campaigns.forms import app_types
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.registry.forms import (
    AppFilter,
    AppForm,
    ComplaintFilter,
    ComplaintForm,
    ListingForm,
    NewAppForm,
)

_MOST_RELEASES = 100  #: on the page of an app
_MOST_COMPLAINTS = 20


@page(Action.REGISTRY_VIEW)
def apps(request: Request) -> HttpResponse:
    """List the apps."""
    context = {
        "listing": listing(request, queries.apps(request.user), AppFilter),
        "types": dict(app_types()),
        "may_edit": access.may(request.user, Action.REGISTRY_EDIT),
        "may_import": access.may(request.user, Action.REGISTRY_IMPORT),
        "sees_all": access.may(request.user, Action.ASSIGNMENT_VIEW),
    }
    return show(request, "web/registry/apps.html", context)


@page(Action.REGISTRY_VIEW)
def app(request: Request, pk: int) -> HttpResponse:
    """Show an app: releases with their inspections, stores, complaints, cases, namings before."""
    one = get_object_or_404(queries.apps(request.user), pk=pk)
    releases = list(queries.releases(request.user, app=one)[:_MOST_RELEASES])
    inspected: dict[int, list[Inspection]] = {}
    for inspection in jobs.inspections(request.user).filter(release__in=[each.pk for each in releases]):
        inspected.setdefault(inspection.release_id, []).append(inspection)
    context = {
        "app": one,
        "type": dict(app_types()).get(one.app_type, ""),
        "releases": [(each, inspected.get(each.pk, [])) for each in releases],
        "listings": queries.listings(request.user, app=one),
        "complaints": list(queries.complaints(request.user, app=one)[:_MOST_COMPLAINTS]),
        "cases": cases.cases(request.user).filter(app=one),
        "hits": search.named_before(operator=one.operator.name, app=one.name, signer=one.signer),
        "may_edit": access.may(request.user, Action.REGISTRY_EDIT, one),
        "may_download": access.may(request.user, Action.RELEASE_UPLOAD, one),
    }
    return show(request, "web/registry/app.html", context)


@page(Action.REGISTRY_EDIT, methods=BOTH)
def create(request: Request) -> HttpResponse:
    """Register an app."""
    form = NewAppForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            one = acts.register_app(request.user, **form.cleaned_data)
            return done(request, _("The app is registered."), "web:registry:app", one.pk)
    return form_page(request, form, _("Register an app"), _("Register"), ("web:registry:list",), _("Registry"))


@page(Action.REGISTRY_EDIT, methods=BOTH)
def change(request: Request, pk: int) -> HttpResponse:
    """Change an app."""
    one = get_object_or_404(queries.apps(request.user), pk=pk)
    initial = {"name": one.name, "operator": one.operator_id, "app_type": one.app_type}
    form = AppForm(request.POST or None, initial=initial)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_app(request.user, one, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:app", pk)
    return form_page(request, form, _("Change the app"), _("Save"), ("web:registry:app", pk), one.name)


@page(Action.REGISTRY_EDIT, methods=BOTH)
def set_listing(request: Request, pk: int) -> HttpResponse:
    """Note that a store carries the app."""
    one = get_object_or_404(queries.apps(request.user), pk=pk)
    form = ListingForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            acts.set_listing(request.user, app=one, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:app", pk)
    return form_page(request, form, _("Set a listing"), _("Save"), ("web:registry:app", pk), one.name)


@page(Action.REGISTRY_EDIT, methods=BOTH)
def complain(request: Request, pk: int) -> HttpResponse:
    """Record a user's complaint."""
    one = get_object_or_404(queries.apps(request.user), pk=pk)
    form = ComplaintForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            acts.record_complaint(request.user, one, **form.cleaned_data)
            return done(request, _("The complaint is recorded."), "web:registry:app", pk)
    return form_page(request, form, _("Record a complaint"), _("Record"), ("web:registry:app", pk), one.name)


@page(Action.REGISTRY_VIEW)
def complaints(request: Request) -> HttpResponse:
    """List the complaints; an operator sees none."""
    found = listing(request, queries.complaints(request.user), ComplaintFilter)
    return show(request, "web/registry/complaints.html", {"listing": found})


@page(Action.RELEASE_UPLOAD)
def file(request: Request, pk: int, what: str) -> FileResponse:
    """Download the binary or the policy of a release that the person may see."""
    release = get_object_or_404(queries.releases(request.user), pk=pk)
    blob, name = {"binary": (release.binary, release.file_name), "policy": (release.policy, release.policy_name)}.get(
        what, (None, "")
    )
    if blob is None:
        raise Http404(what)
    return downloads.attachment(blob, name or what)

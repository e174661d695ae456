"""Pages about organisations, for administrators."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.people import acts, queries
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, sent, show
from consentry.campaign.web.people.forms import OrganisationChangeForm, OrganisationFilter, OrganisationForm


@page(Action.PEOPLE_EDIT)
def every(request: Request) -> HttpResponse:
    """List organisations."""
    rows = queries.organisations(request.user)
    return show(request, "web/people/organisations.html", {"listing": listing(request, rows, OrganisationFilter)})


@page(Action.PEOPLE_EDIT)
def one(request: Request, pk: int) -> HttpResponse:
    """Show an organisation and its people."""
    row = get_object_or_404(queries.organisations(request.user), pk=pk)
    people = listing(request, queries.users(request.user).filter(organisation=row))
    return show(request, "web/people/organisation.html", {"organisation": row, "listing": people})


@page(Action.PEOPLE_EDIT, methods=BOTH)
def create(request: Request) -> HttpResponse:
    """Add an organisation."""
    form = OrganisationForm(sent(request))
    if form.is_valid():
        with ErrorsOn(form):
            row = acts.create_organisation(request.user, **form.cleaned_data)
            return done(request, _("The organisation was added."), "web:people:organisation", row.pk)
    return show(request, "web/people/organisation_form.html", {"form": form})


@page(Action.PEOPLE_EDIT, methods=BOTH)
def change(request: Request, pk: int) -> HttpResponse:
    """Change how an organisation is called and reached."""
    row = get_object_or_404(queries.organisations(request.user), pk=pk)
    form = OrganisationChangeForm(sent(request), instance=row)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_organisation(request.user, row, **form.cleaned_data)
            return done(request, _("Saved."), "web:people:organisation", row.pk)
    return show(request, "web/people/organisation_form.html", {"form": form, "organisation": row})

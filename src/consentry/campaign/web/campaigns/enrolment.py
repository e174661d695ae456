"""Pages of the area `campaigns`: which apps take part."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import acts, queries
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.campaigns.forms import EnrolForm, ParticipationFilter
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show


@page(Action.REGISTRY_VIEW)
def participations(request: Request, pk: int) -> HttpResponse:
    """List the apps that take part: all, or the operator's own."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    found = listing(request, queries.participations(request.user, one), ParticipationFilter)
    context = {"campaign": one, "listing": found, "may_edit": access.may(request.user, Action.CAMPAIGN_EDIT, one)}
    return show(request, "web/campaigns/participations.html", context)


@page(Action.CAMPAIGN_EDIT, methods=BOTH)
def enrol(request: Request, pk: int) -> HttpResponse:
    """Let apps take part."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    form = EnrolForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            count = acts.enrol(request.user, one, form.chosen(request.user))
            said = ngettext("%(n)d app takes part now that did not.", "%(n)d apps take part now that did not.", count)
            return done(request, said % {"n": count}, "web:campaigns:participations", pk)
    up = ("web:campaigns:one", pk)
    return form_page(request, form, _("Let apps take part"), _("Enrol"), up, one.title, campaign=one)

"""Pages of the area `sampling`: who inspects what, and where two labs disagree."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consentry.campaign.cases import queries as cases
from consentry.campaign.people import access
from consentry.campaign.people import queries as people
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import acts, queries
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.sampling.forms import AssignForm, AssignmentFilter, ReasonForm


@page(Action.SAMPLING_RUN, methods=BOTH)
def assign_sample(request: Request, pk: int) -> HttpResponse:
    """Give the drawn apps to labs, some of them to two."""
    one = get_object_or_404(queries.every_sampling(request.user), pk=pk)
    form = AssignForm(request.POST or None, labs=people.labs(request.user))
    if form.is_valid():
        with ErrorsOn(form):
            labs = list(form.cleaned_data["labs"])
            given = acts.assign_sample(request.user, one, labs, double=form.cleaned_data["double"])
            said = ngettext("%(n)d assignment given.", "%(n)d assignments given.", len(given)) % {"n": len(given)}
            return done(request, said, "web:sampling:one", pk)
    intro = _("The labs take turns, by the seed of the draw: nobody chooses who inspects what.")
    up = ("web:sampling:one", pk)
    title, button = _("Give the draw to labs"), _("Assign")
    return form_page(request, form, title, button, up, _("Draw"), intro=intro, campaign=one.campaign)


@page(Action.ASSIGNMENT_EDIT, Action.AUDIT_VIEW)
def assignments(request: Request) -> HttpResponse:
    """List the assignments of all labs; a lab sees its own in its own area."""
    context = {
        "listing": listing(request, queries.assignments(request.user), AssignmentFilter),
        "may_edit": access.may(request.user, Action.ASSIGNMENT_EDIT),
        "campaigns": list(queries.campaigns(request.user)),
        "open": Assignment.State.OPEN,
    }
    return show(request, "web/sampling/assignments.html", context)


@page(Action.ASSIGNMENT_EDIT, methods=BOTH)
def cancel(request: Request, pk: int) -> HttpResponse:
    """Take an assignment back."""
    one = get_object_or_404(queries.assignments(request.user), pk=pk)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            acts.cancel_assignment(request.user, one, form.cleaned_data["reason"])
            return done(request, _("The assignment is cancelled."), "web:sampling:assignments")
    title = _("Cancel the assignment of %(app)s to %(lab)s") % {"app": one.app.name, "lab": one.lab.name}
    up = ("web:sampling:assignments",)
    return form_page(request, form, title, _("Cancel the assignment"), up, _("Assignments to labs"))


@page(Action.ASSIGNMENT_EDIT)
def disagreements(request: Request, pk: int) -> HttpResponse:
    """Show what two labs found in the same app, and what only one of them did."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    context = {"campaign": one, "found": cases.disagreements(request.user, one)}
    return show(request, "web/sampling/disagreements.html", context)

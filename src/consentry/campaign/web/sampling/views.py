"""Pages of the area `sampling`: draws."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import queries as registry
from consentry.campaign.rounds import acts, queries
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.sampling.forms import DrawForm, SamplingFilter

_MOST = 500  #: apps shown of a draw


@page(Action.SAMPLING_RUN)
def samplings(request: Request) -> HttpResponse:
    """List the draws of all campaigns."""
    context = {
        "listing": listing(request, queries.every_sampling(request.user), SamplingFilter),
        "campaigns": list(queries.campaigns(request.user)),
    }
    return show(request, "web/sampling/list.html", context)


@page(Action.SAMPLING_RUN, methods=BOTH)
def draw(request: Request, pk: int) -> HttpResponse:
    """Draw apps; the page says from how many."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    form = DrawForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            made = acts.draw_sample(request.user, one, form.parameters(), seed=form.cleaned_data["seed"])
            return done(request, _("The draw is made and recorded with its seed."), "web:sampling:one", made.pk)
    population = queries.population(one)
    context = {
        "campaign": one,
        "form": form,
        "count": len(population),
        "with_downloads": sum(1 for each in population if each.downloads),
        "with_complaints": sum(1 for each in population if each.complaints),
        "with_offences": sum(1 for each in population if each.offences),
    }
    return show(request, "web/sampling/draw.html", context)


@page(Action.SAMPLING_RUN)
def sampling(request: Request, pk: int) -> HttpResponse:
    """Show a draw: seed, parameters, apps in the order drawn, and whether it gives the same again."""
    one = get_object_or_404(queries.every_sampling(request.user), pk=pk)
    apps = registry.apps(request.user).in_bulk(one.drawn[:_MOST])
    values = {each["app"]: each for each in one.population}
    rows = [(place, apps.get(key), values.get(key, {})) for place, key in enumerate(one.drawn[:_MOST], start=1)]
    context = {
        "sampling": one,
        "campaign": one.campaign,
        "rows": rows,
        "same": list(acts.redraw(one)) == list(one.drawn),
        "assigned": queries.assignments(request.user).filter(sampling=one).count(),
        "may_assign": access.may(request.user, Action.ASSIGNMENT_EDIT, one.campaign),
    }
    return show(request, "web/sampling/one.html", context)

"""Pages of the area `campaigns`: the campaigns and their stages."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.notices import working_days
from consentry.campaign.notices.wording import index
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import acts, queries
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.campaigns.forms import CampaignFilter, CampaignForm, NewCampaignForm, StageForm
from consentry.campaign.web.campaigns.timeline import timeline
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show


@page(Action.CAMPAIGN_VIEW)
def campaigns(request: Request) -> HttpResponse:
    """List the campaigns."""
    found = listing(request, queries.campaigns(request.user), CampaignFilter)
    context = {"listing": found, "may_edit": access.may(request.user, Action.CAMPAIGN_EDIT)}
    return show(request, "web/campaigns/list.html", context)


@page(Action.CAMPAIGN_VIEW)
def campaign(request: Request, pk: int) -> HttpResponse:
    """Show a campaign: legal basis, stages, rule for deadlines; how self-inspection goes, to those who see all of it."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    stages = list(one.stages.all())
    sees_all = access.may(request.user, Action.OVERVIEW_VIEW)
    context = {
        "campaign": one,
        "stages": stages,
        "timeline": timeline(stages, working_days.today()),
        "regulations": [each for each in index().catalog.regulations if each.id in one.regulations],
        "basis": _pairs(one.legal_basis, one.legal_basis_en),
        "count": queries.self_inspection_count(one) if sees_all else None,
        "may_edit": access.may(request.user, Action.CAMPAIGN_EDIT, one),
        "may_see_apps": access.may(request.user, Action.REGISTRY_VIEW),
        "may_draw": access.may(request.user, Action.SAMPLING_RUN, one),
        "may_see_cases": access.may(request.user, Action.CASE_VIEW),
    }
    return show(request, "web/campaigns/one.html", context)


@page(Action.CAMPAIGN_EDIT, methods=BOTH)
def create(request: Request) -> HttpResponse:
    """Create a campaign from a template, or an empty one."""
    form = NewCampaignForm(request.POST or None)
    if form.is_valid():
        given = form.cleaned_data
        fields = {name: given[name] for name in ("title", "legal_basis") if given[name]}
        with ErrorsOn(form):
            one = acts.create_campaign(request.user, given["slug"], template=given["template"], **fields)
            return done(request, _("The campaign is created."), "web:campaigns:one", one.pk)
    return form_page(request, form, _("New campaign"), _("Create"), ("web:campaigns:list",), _("Campaigns"))


@page(Action.CAMPAIGN_EDIT, methods=BOTH)
def change(request: Request, pk: int) -> HttpResponse:
    """Change a campaign."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    up = ("web:campaigns:one", pk)
    title = one.title
    form = CampaignForm(request.POST or None, instance=one)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_campaign(request.user, one, **form.cleaned_data)
            return done(request, _("Saved."), *up)
    return form_page(request, form, _("Change the campaign"), _("Save"), up, title, campaign=one)


@page(Action.CAMPAIGN_EDIT, methods=BOTH)
def stage(request: Request, pk: int) -> HttpResponse:
    """Set the window of a stage."""
    one = get_object_or_404(queries.campaigns(request.user), pk=pk)
    up = ("web:campaigns:one", pk)
    kind = request.GET.get("kind", "")
    known = next((each for each in one.stages.all() if each.kind == kind), None)
    initial = {"kind": kind, "starts": known.starts, "ends": known.ends} if known else {}
    form = StageForm(request.POST or None, initial=initial)
    if form.is_valid():
        with ErrorsOn(form):
            acts.set_stage(request.user, one, **form.cleaned_data)
            return done(request, _("Saved."), *up)
    return form_page(request, form, _("Set a stage"), _("Save"), up, one.title, campaign=one)


def _pairs(chinese: str, english: str) -> list[tuple[str, str]]:
    """Return the lines of the legal basis, each with its English rendering where there is one for every line."""
    lines = [line for line in chinese.splitlines() if line.strip()]
    other = [line for line in english.splitlines() if line.strip()]
    return list(zip(lines, other if len(other) == len(lines) else [""] * len(lines), strict=True))

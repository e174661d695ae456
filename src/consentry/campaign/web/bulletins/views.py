"""Pages of the area `bulletins`: the list, a new draft, one bulletin, who was named before."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from consentry.campaign.bulletins import acts, canonical, queries, search
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.bulletins.area import MAKING
from consentry.campaign.web.bulletins.forms import Bulletins, Choice, Draft, Review, Seen
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.public.forms import Named

#: the steps by other people, with what they ask of one's role
_STEPS = ((Action.BULLETIN_REVIEW, Bulletin.State.DRAFT), (Action.BULLETIN_PUBLISH, Bulletin.State.REVIEWED))


@page(*MAKING)
def bulletins(request: Request) -> HttpResponse:
    """List all bulletins, drafts too."""
    found = listing(request, queries.bulletins(request.user), Bulletins)
    return show(request, "web/bulletins/list.html", {"listing": found, "may_draft": _may_draft(request.user)})


@page(Action.BULLETIN_DRAFT, methods=BOTH)
def new(request: Request) -> HttpResponse:
    """Show what a campaign's next batch may name now, and draft it."""
    choice = Choice(rounds.campaigns(request.user), request.GET or None)
    if not choice.is_valid():
        return show(request, "web/bulletins/new.html", {"choice": choice})
    campaign, kind = choice.cleaned_data["campaign"], Bulletin.Kind(choice.cleaned_data["kind"])
    rows = queries.nameable(request.user, kind, campaign)
    form = Draft(request.POST or None)
    form.offer(rows)
    if form.is_valid():
        with ErrorsOn(form):
            given = form.cleaned_data
            row = acts.draft(request.user, campaign, kind, deadline=given["deadline"], cases=given["cases"])
            return done(
                request, _("The draft is made. Somebody else must review it."), "web:bulletins:bulletin", row.pk
            )
    context = {"choice": choice, "form": form, "rows": rows, "campaign": campaign, "kind": kind}
    return show(request, "web/bulletins/new.html", context)


@page(*MAKING)
def bulletin(request: Request, pk: int) -> HttpResponse:
    """Show a bulletin with its people and what this person may do with it."""
    row = find(request.user, pk)
    drafters, reviewers = queries.people_of(row)
    steps = {action.name.lower(): _answer(request.user, action, row) for action, state in _STEPS if row.state == state}
    seen = canonical.digest(row)
    context = {
        "bulletin": row,
        "drafters": drafters,
        "reviewers": reviewers,
        "steps": steps,
        "may_draft": _may_draft(request.user),
        "review": Review(initial={"seen": seen}),
        "publish": Seen(initial={"seen": seen}),
    }
    return show(request, "web/bulletins/bulletin.html", context)


@page(*MAKING)
def named(request: Request) -> HttpResponse:
    """Say whether an app, an operator or a signing certificate was named before."""
    form = Named(request.GET or None)
    asked = form.asked() if form.is_bound else {}
    hits = search.named_before(**asked) if asked else []
    return show(request, "web/bulletins/named.html", {"form": form, "asked": asked, "hits": hits, "most": search.MOST})


def find(user: User, pk: int) -> Bulletin:
    """Return the bulletin. Raises Http404 where there is none that the user may see."""
    try:
        return queries.bulletin(user, pk)
    except Bulletin.DoesNotExist as error:
        raise Http404 from error


def _may_draft(user: User) -> bool:
    return access.may(user, Action.BULLETIN_DRAFT)


def _answer(user: User, action: Action, row: Bulletin) -> str:
    """Return `yes`, `eyes` where only the person's earlier act stands against it, or `no`."""
    try:
        access.require(user, action, row)
    except access.FourEyesViolation:
        return "eyes"
    except PermissionDenied:
        return "no"
    return "yes"

"""Pages that change a bulletin: edit, review, publish, discard, correct."""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from consentry.campaign.bulletins import acts, canonical, drafting, queries
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.bulletins.forms import Corrected, Edit, Reason, Review, Seen
from consentry.campaign.web.bulletins.views import find
from consentry.campaign.web.pages import BOTH, POST, Request, page, show

_HERE = "web:bulletins:bulletin"


@page(Action.BULLETIN_DRAFT, methods=BOTH)
def edit(request: Request, pk: int) -> HttpResponse:
    """Change a draft's texts, and which cases it names."""
    row = find(request.user, pk)
    if row.state != Bulletin.State.DRAFT:
        raise Http404
    own = list(row.rows.all())
    choosable = row.campaign is not None and row.kind in drafting.STATES
    rows = queries.nameable(request.user, Bulletin.Kind(row.kind), row.campaign) if row.campaign and choosable else own
    values = {name: getattr(row, name) for name in ("title", "title_en", "preamble", "deadline")}
    chosen = [entry.case_id for entry in own]
    form = Edit(request.POST or None, initial={**values, "cases": chosen, "seen": canonical.digest(row)})
    form.offer(rows)
    if form.is_valid():
        given = form.cleaned_data
        cases = given["cases"] if choosable and given["cases"] != chosen else None
        texts = {name: given[name] for name in ("title", "title_en", "deadline")}
        preamble = given["preamble"] if "preamble" in form.changed_data else None
        with ErrorsOn(form):
            acts.redraft(request.user, row, **texts, preamble=preamble, cases=cases, seen=given["seen"])
            return done(request, _("Saved."), _HERE, pk)
    context = {"bulletin": row, "form": form, "rows": rows, "choosable": choosable}
    return show(request, "web/bulletins/edit.html", context)


@page(Action.BULLETIN_REVIEW, methods=POST)
def review(request: Request, pk: int) -> HttpResponse:
    """Approve a draft, or return it with a note."""
    row = find(request.user, pk)
    form = Review(request.POST)
    if not form.is_valid():
        return _wrong(request, pk)
    given = form.cleaned_data
    approve = given["decision"] == "approve"
    act = partial(acts.review, request.user, row, approve=approve, note=given["note"], seen=given["seen"])
    said = _("Approved. A publisher must publish it.") if approve else _("Returned to the drafters.")
    return press(request, act, said, _HERE, pk)


@page(Action.BULLETIN_PUBLISH, methods=POST)
def publish(request: Request, pk: int) -> HttpResponse:
    """Publish a reviewed bulletin for good."""
    row = find(request.user, pk)
    form = Seen(request.POST)
    if not form.is_valid():
        return _wrong(request, pk)
    act = partial(acts.publish, request.user, row, seen=form.cleaned_data["seen"])
    return press(request, act, _("Published. It can never be changed any more."), _HERE, pk)


@page(Action.BULLETIN_DRAFT, methods=POST)
def discard(request: Request, pk: int) -> HttpResponse:
    """Delete a bulletin that is not to be published."""
    row = find(request.user, pk)
    return press(request, partial(acts.discard, request.user, row), _("The draft is gone."), "web:bulletins:list")


@page(Action.BULLETIN_DRAFT, methods=BOTH)
def correct(request: Request, pk: int) -> HttpResponse:
    """Choose rows of a published bulletin (`?row=`), then say what was wrong in them."""
    row = find(request.user, pk)
    if row.state != Bulletin.State.PUBLISHED:
        raise Http404
    chosen = set(request.GET.getlist("row"))
    data = request.POST or None
    forms = [Corrected(entry, data) for entry in row.rows.all() if str(entry.position) in chosen]
    form = Reason(data)
    if forms and form.is_valid() and all(each.is_valid() for each in forms):
        with ErrorsOn(form):
            corrections = [each.correction() for each in forms]
            new = acts.draft_correction(request.user, row, corrections, form.cleaned_data["text"])
            return done(request, _("The draft is made. Somebody else must review it."), _HERE, new.pk)
    return show(request, "web/bulletins/correct.html", {"bulletin": row, "forms": forms, "form": form})


def _wrong(request: Request, pk: int) -> HttpResponse:
    messages.error(request, _("The form was incomplete."))
    return redirect(_HERE, pk)

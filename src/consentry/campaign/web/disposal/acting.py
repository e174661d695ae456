"""Pages on which an officer takes the next step of a disposal."""

from __future__ import annotations

from functools import partial
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Case
from consentry.campaign.disposal import acts, queries
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.area import Text
from consentry.campaign.web.disposal.forms import CarriedOut, Delist, Penalty, StopAccess, Versioned
from consentry.campaign.web.disposal.views import context
from consentry.campaign.web.pages import POST, Request, page, show

_HERE = "web:disposal:case"


@page(Action.DISPOSAL_ORDER, methods=POST)
def delist(request: Request, pk: int) -> HttpResponse:
    """Order all stores that carry the app to delist it."""
    return _step(
        request, pk, "delist", Delist, acts.order_delisting, _("Every store that carries the app was ordered.")
    )


@page(Action.DISPOSAL_ORDER, methods=POST)
def stop_access(request: Request, pk: int) -> HttpResponse:
    """Order an access provider to stop its service."""
    return _step(request, pk, "stop_access", StopAccess, acts.stop_access, _("The order is on record."))


@page(Action.DISPOSAL_ORDER, methods=POST)
def penalty(request: Request, pk: int) -> HttpResponse:
    """Record a penalty."""
    return _step(request, pk, "record_penalty", Penalty, acts.record_penalty, _("The penalty is on record."))


@page(Action.DISPOSAL_ORDER, methods=POST)
def relist(request: Request, pk: int) -> HttpResponse:
    """Allow the stores to carry the app again."""
    row = _case(request, pk)
    form = Versioned(request.POST)
    if not form.is_valid():
        return _incomplete(request, pk)
    act = partial(acts.relist, request.user, row, version=form.cleaned_data["version"])
    return press(request, act, _("The stores may carry the app again."), _HERE, pk)


@page(Action.DISPOSAL_ORDER, methods=POST)
def carried_out(request: Request, pk: int) -> HttpResponse:
    """Keep what an addressee without an account did."""
    order = get_object_or_404(queries.orders(request.user), pk=pk)
    note = CarriedOut(request.POST)
    act = partial(acts.record_carried_out, request.user, order, note.cleaned_data["note"] if note.is_valid() else "")
    return press(request, act, _("It is on record."), _HERE, order.case_id)


def _step(request: Request, pk: int, name: str, kind: type[forms.Form], act: Any, said: Text) -> HttpResponse:
    """Do the act with what the form says, or show the case's page with the form and what is wrong."""
    row = _case(request, pk)
    form = kind(request.POST, auto_id=f"{name}_%s")
    if form.is_valid():
        with ErrorsOn(form):
            act(request.user, row, **form.cleaned_data)
            return done(request, said, _HERE, pk)
    return show(request, "web/disposal/case.html", context(request, row, **{name: form}))


def _case(request: Request, pk: int) -> Case:
    return get_object_or_404(queries.disposed(request.user), pk=pk)


def _incomplete(request: Request, pk: int) -> HttpResponse:
    messages.error(request, _("The form was incomplete."))
    return redirect(_HERE, pk)

"""Pages of the area `registry`: operators, stores, duplicates."""

from __future__ import annotations

from functools import partial

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.bulletins import search
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import acts, queries
from consentry.campaign.registry.merging import merge_apps
from consentry.campaign.registry.models import App
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, POST, Request, page, show
from consentry.campaign.web.registry.forms import OperatorFilter, OperatorForm, StoreForm


@page(Action.REGISTRY_VIEW)
def operators(request: Request) -> HttpResponse:
    """List the operators."""
    found = listing(request, queries.operators(request.user), OperatorFilter)
    context = {"listing": found, "may_edit": access.may(request.user, Action.REGISTRY_EDIT)}
    return show(request, "web/registry/operators.html", context)


@page(Action.REGISTRY_VIEW)
def operator(request: Request, pk: int) -> HttpResponse:
    """Show an operator with its apps, and where it was named before."""
    one = get_object_or_404(queries.operators(request.user), pk=pk)
    context = {
        "operator": one,
        "listing": listing(request, queries.apps(request.user).filter(operator=one)),
        "hits": search.named_before(operator=one.name),
        "may_edit": access.may(request.user, Action.REGISTRY_EDIT, one),
    }
    return show(request, "web/registry/operator.html", context)


@page(Action.REGISTRY_EDIT, methods=BOTH)
def create_operator(request: Request) -> HttpResponse:
    """Add an operator."""
    form = OperatorForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            one = acts.create_operator(request.user, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:operator", one.pk)
    return form_page(request, form, _("Add an operator"), _("Save"), ("web:registry:operators",), _("Operators"))


@page(Action.REGISTRY_EDIT, methods=BOTH)
def change_operator(request: Request, pk: int) -> HttpResponse:
    """Change an operator."""
    one = get_object_or_404(queries.operators(request.user), pk=pk)
    name = one.name
    form = OperatorForm(request.POST or None, instance=one)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_operator(request.user, one, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:operator", pk)
    return form_page(request, form, _("Change the operator"), _("Save"), ("web:registry:operator", pk), name)


@page(Action.REGISTRY_VIEW)
def stores(request: Request) -> HttpResponse:
    """List the stores; an operator sees none."""
    context = {
        "listing": listing(request, queries.stores(request.user)),
        "may_edit": access.may(request.user, Action.REGISTRY_EDIT),
    }
    return show(request, "web/registry/stores.html", context)


@page(Action.REGISTRY_EDIT, methods=BOTH)
def create_store(request: Request) -> HttpResponse:
    """Add a store."""
    form = StoreForm(request.POST or None)
    if form.is_valid():
        with ErrorsOn(form):
            acts.create_store(request.user, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:stores")
    return form_page(request, form, _("Add a store"), _("Save"), ("web:registry:stores",), _("Stores"))


@page(Action.REGISTRY_EDIT, methods=BOTH)
def change_store(request: Request, pk: int) -> HttpResponse:
    """Change a store."""
    one = get_object_or_404(queries.stores(request.user), pk=pk)
    form = StoreForm(request.POST or None, instance=one)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_store(request.user, one, **form.cleaned_data)
            return done(request, _("Saved."), "web:registry:stores")
    return form_page(request, form, _("Change the store"), _("Save"), ("web:registry:stores",), _("Stores"))


@page(Action.REGISTRY_EDIT)
def duplicates(request: Request) -> HttpResponse:
    """List records that may be the same app as one whose certificate is known."""
    found = listing(request, queries.duplicates(request.user))
    twins = _twins(queries.apps(request.user), found.rows)
    context = {"listing": found, "rows": [(each, twins.get(each.twin)) for each in found.rows]}  # type: ignore[attr-defined]
    return show(request, "web/registry/duplicates.html", context)


@page(Action.REGISTRY_EDIT, methods=POST)
def merge(request: Request, pk: int, kept: int) -> HttpResponse:
    """Make two records one."""
    every = queries.apps(request.user)
    merged, keep = get_object_or_404(every, pk=pk), get_object_or_404(every, pk=kept)
    act = partial(merge_apps, request.user, kept=keep, merged=merged)
    return press(request, act, _("The two records are one app now."), "web:registry:duplicates")


def _twins(apps: QuerySet[App], rows: list[App]) -> dict[int, App]:
    return apps.in_bulk([each.twin for each in rows])  # type: ignore[attr-defined]

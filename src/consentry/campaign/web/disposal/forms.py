"""Forms of the area `disposal`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.disposal import queries
from consentry.campaign.web.listing import Filter

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
_BEYOND = [(state.value, state.label) for state in queries.BEYOND]


class Cases(Filter):
    """Narrows the list."""

    state = forms.ChoiceField(
        label=_("State"), required=False, choices=[("", _("All")), ("due", _("Due for delisting")), *_BEYOND]
    )
    repeat = forms.BooleanField(label=_("Repeat offenders"), required=False)
    text = forms.CharField(label=_("App or developer"), required=False, max_length=200)

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the cases in that state, of apps with that name."""
        asked = Q()
        if "state" in given:
            due = Q(state__in=(Case.State.NAMED, Case.State.OVERDUE))  # of the list, these are due
            asked &= due if given["state"] == "due" else Q(state=given["state"])
        if given.get("repeat"):
            asked &= Q(repeat_offender=True)
        if "text" in given:
            asked &= Q(app__name__icontains=given["text"]) | Q(app__operator__name__icontains=given["text"])
        return rows.filter(asked)


class Versioned(forms.Form):
    """Which version of the case the person saw."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class Delist(Versioned):
    """An order to all stores that carry the app."""

    deadline = forms.DateField(
        label=_("Last day to carry it out"),
        required=False,
        widget=_DAY,
        help_text=_("Without one: at once, today."),
    )


class StopAccess(Versioned):
    """An order to an access provider."""

    provider = forms.CharField(label=_("Access provider"), max_length=200)


class Penalty(Versioned):
    """An administrative penalty that was decided."""

    reference = forms.CharField(label=_("Reference of the decision"), max_length=100)
    decided_on = forms.DateField(label=_("Decided on"), widget=_DAY)
    text = forms.CharField(label=_("Text of the decision"), widget=forms.Textarea)
    blacklisted = forms.BooleanField(label=_("It puts the operator on the bad list"), required=False)


class CarriedOut(forms.Form):
    """What somebody without an account here did."""

    note = forms.CharField(label=_("How you know"), max_length=500)

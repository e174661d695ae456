"""Forms of the area `cases`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.notices import working_days
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment, Campaign
from consentry.campaign.web.campaigns.forms import day_field
from consentry.campaign.web.listing import Filter


class CaseFilter(Filter):
    """Narrows the list of cases."""

    text = forms.CharField(label=_("App or operator"), required=False)
    state = forms.ChoiceField(label=_("State"), required=False)
    campaign = forms.ModelChoiceField(label=_("Campaign"), required=False, queryset=Campaign.objects.order_by("-pk"))
    until = day_field(_("Deadline until"), required=False)
    only = forms.ChoiceField(
        label=_("Only"),
        required=False,
        choices=(("", _("All")), ("overdue", _("Past the deadline")), ("repeat", _("Repeat offenders"))),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices: Iterable[tuple[str, Any]] = Case.State.choices
        self.fields["state"].choices = [("", _("Any")), *choices]  # type: ignore[attr-defined]

    def narrow(self, rows: QuerySet[Case], given: dict[str, Any]) -> QuerySet[Case]:
        """Return those that fit."""
        if text := given.get("text"):
            rows = rows.filter(Q(app__name__icontains=text) | Q(app__operator__name__icontains=text))
        if state := given.get("state"):
            rows = rows.filter(state=state)
        if campaign := given.get("campaign"):
            rows = rows.filter(campaign=campaign)
        if until := given.get("until"):
            rows = rows.filter(deadline__lte=until)
        running = (Case.State.NOTICED, Case.State.REINSPECTION)
        late = Q(state=Case.State.OVERDUE) | Q(state__in=running, deadline__lt=working_days.today())
        only = {"overdue": late, "repeat": Q(repeat_offender=True)}
        return rows.filter(only[given["only"]]) if given.get("only") else rows


class VersionForm(forms.Form):
    """The version of the case that the person saw."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class ReinspectForm(VersionForm):
    """Which release is inspected, by whom."""

    release = forms.ModelChoiceField(label=_("Release"), queryset=Release.objects.none())
    assignment = forms.ModelChoiceField(label=_("Laboratory"), queryset=Assignment.objects.none())

    def __init__(
        self, *args: Any, releases: QuerySet[Release], assignments: QuerySet[Assignment], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["release"].queryset = releases  # type: ignore[attr-defined]
        self.fields["assignment"].queryset = assignments  # type: ignore[attr-defined]
        self.fields["assignment"].label_from_instance = lambda each: each.lab.name  # type: ignore[attr-defined]


class EndForm(VersionForm):
    """Why a re-inspection ends without a result."""

    reason = forms.CharField(label=_("Reason"), widget=forms.Textarea, max_length=4000)

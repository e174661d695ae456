"""Forms of the area `notices`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.notices.models import Notice, Submission
from consentry.campaign.rounds.models import Campaign
from consentry.campaign.web.campaigns.forms import day_field
from consentry.campaign.web.cases.forms import VersionForm
from consentry.campaign.web.listing import Filter

Decision, Kind = Submission.Decision, Submission.Kind


class NoticeFilter(Filter):
    """Narrows the list of notices."""

    text = forms.CharField(label=_("Number, app or operator"), required=False)
    campaign = forms.ModelChoiceField(label=_("Campaign"), required=False, queryset=Campaign.objects.order_by("-pk"))

    def narrow(self, rows: QuerySet[Notice], given: dict[str, Any]) -> QuerySet[Notice]:
        """Return those that fit."""
        if text := given.get("text"):
            about = Q(case__app__name__icontains=text) | Q(case__app__operator__name__icontains=text)
            rows = rows.filter(Q(number__icontains=text) | about)
        return rows.filter(case__campaign=given["campaign"]) if given.get("campaign") else rows


class SubmissionFilter(Filter):
    """Narrows the list of statements, appeals and requests."""

    kind = forms.ChoiceField(label=_("Kind"), required=False)
    decision = forms.ChoiceField(label=_("Decision"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds: Iterable[tuple[str, Any]] = Kind.choices
        decisions: Iterable[tuple[str, Any]] = Decision.choices
        self.fields["kind"].choices = [("", _("Any")), *kinds]  # type: ignore[attr-defined]
        self.fields["decision"].choices = [("", _("Any")), *decisions]  # type: ignore[attr-defined]

    def narrow(self, rows: QuerySet[Submission], given: dict[str, Any]) -> QuerySet[Submission]:
        """Return those that fit."""
        return rows.filter(**given)


class IssueForm(VersionForm):
    """By when to mend it."""

    deadline = day_field(_("Fixed day instead"), required=False)


class BounceForm(forms.Form):
    """What the mail that came back says."""

    text = forms.CharField(label=_("What came back"), widget=forms.Textarea, max_length=10_000)


class NoteForm(forms.Form):
    """A statement is noted."""

    reason = forms.CharField(label=_("Note"), widget=forms.Textarea, max_length=10_000)


class DecideForm(forms.Form):
    """A request is granted or refused."""

    decision = forms.ChoiceField(
        label=_("Decision"),
        choices=((Decision.GRANTED, Decision.GRANTED.label), (Decision.REFUSED, Decision.REFUSED.label)),
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(label=_("Reason"), widget=forms.Textarea, max_length=10_000)


class ExtensionForm(DecideForm):
    """A request for more time."""

    new_deadline = day_field(_("New deadline, where granted"), required=False)
    field_order = ("decision", "new_deadline", "reason")


class AppealForm(DecideForm):
    """An appeal: which findings of the notice are taken back."""

    withdraw = forms.MultipleChoiceField(
        label=_("Findings taken back, where granted"), required=False, widget=forms.CheckboxSelectMultiple
    )
    field_order = ("decision", "withdraw", "reason")

    def __init__(self, *args: Any, findings: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["withdraw"].choices = findings  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for the findings where the appeal is granted: nothing is taken back by mistake."""
        given = super().clean() or {}
        if given.get("decision") == Decision.GRANTED and not given.get("withdraw"):
            self.add_error("withdraw", _("Choose at least one."))
        return given

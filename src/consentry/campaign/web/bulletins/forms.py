"""Forms of the area `bulletins`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.bulletins import drafting
from consentry.campaign.bulletins.acts import Correction
from consentry.campaign.bulletins.historic.acts import Source
from consentry.campaign.bulletins.historic.tables import MOST_BYTES
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.rounds.models import Campaign
from consentry.campaign.web.listing import Filter

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
_KINDS = [(kind.value, kind.label) for kind in drafting.STATES]


class Bulletins(Filter):
    """Narrows the list."""

    state = forms.ChoiceField(label=_("State"), required=False, choices=[("", _("All")), *Bulletin.State.choices])
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All")), *Bulletin.Kind.choices])
    historic = forms.ChoiceField(
        label=_("Origin"), required=False, choices=[("", _("All")), ("no", _("issued here")), ("yes", _("historic"))]
    )

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the bulletins of that state, kind and origin."""
        asked = Q(**{name: given[name] for name in ("state", "kind") if name in given})
        if "historic" in given:
            asked &= Q(historic=given["historic"] == "yes")
        return rows.filter(asked)


class Choice(forms.Form):
    """Which campaign's cases, and for which kind of bulletin."""

    campaign = forms.ModelChoiceField(label=_("Campaign"), queryset=Campaign.objects.none())
    kind = forms.ChoiceField(label=_("Kind"), choices=_KINDS)

    def __init__(self, campaigns: QuerySet[Campaign], data: Any = None) -> None:
        super().__init__(data)
        self.fields["campaign"].queryset = campaigns  # type: ignore[attr-defined]


class Cases(forms.Form):
    """Which cases, as offered."""

    cases = forms.TypedMultipleChoiceField(label=_("Cases"), coerce=int, required=False)

    def offer(self, rows: Sequence[Row]) -> None:
        """Let these rows be chosen from."""
        self.fields["cases"].choices = [(row.case_id, row.app_name) for row in rows]  # type: ignore[attr-defined]


class Draft(Cases):
    """A new draft."""

    deadline = forms.DateField(label=_("To be rectified by"), required=False, widget=_DAY)


class Edit(Cases):
    """A draft's texts and cases."""

    title = forms.CharField(label=_("Title"), max_length=300)
    title_en = forms.CharField(label=_("English title"), max_length=300, required=False)
    preamble = forms.CharField(label=_("Text"), widget=forms.Textarea, required=False)
    deadline = forms.DateField(label=_("To be rectified by"), required=False, widget=_DAY)
    seen = forms.CharField(widget=forms.HiddenInput)


class Seen(forms.Form):
    """What the person read before deciding on it."""

    seen = forms.CharField(widget=forms.HiddenInput)


class Review(Seen):
    """The reviewer's decision."""

    decision = forms.ChoiceField(
        label=_("Decision"),
        choices=[("approve", _("Approve for publication")), ("return", _("Return to the drafters"))],
    )
    note = forms.CharField(label=_("Note"), widget=forms.Textarea, required=False)


class Reason(forms.Form):
    """Why a bulletin is corrected."""

    text = forms.CharField(label=_("What is corrected, and why"), widget=forms.Textarea)


class Corrected(forms.Form):
    """What was wrong in one row; a field that stays as it was is not corrected."""

    withdrawn = forms.BooleanField(label=_("This naming is taken back"), required=False)
    app_name = forms.CharField(label=_("App"), max_length=200)
    operator_name = forms.CharField(label=_("Developer"), max_length=200, required=False)
    source = forms.CharField(label=_("Source"), max_length=100, required=False)
    version = forms.CharField(label=_("Version"), max_length=100, required=False)
    issues = forms.CharField(label=_("Issues, one a line"), widget=forms.Textarea, required=False)

    def __init__(self, row: Row, data: Any = None) -> None:
        kept = ("app_name", "operator_name", "source", "version")
        given: dict[str, Any] = {name: getattr(row, name) for name in kept} | {"issues": "\n".join(row.issues)}
        super().__init__(data, prefix=f"row{row.position}", initial=given)
        self.row = row

    def correction(self) -> Correction:
        """Return what it says."""
        changed: dict[str, Any] = {
            name: self.cleaned_data[name] for name in self.changed_data if name not in ("withdrawn", "issues")
        }
        lines = tuple(line.strip() for line in self.cleaned_data["issues"].splitlines() if line.strip())
        if lines != tuple(self.row.issues):
            changed["issues"] = lines
        return Correction(position=self.row.position, withdrawn=self.cleaned_data["withdrawn"], **changed)


class Historic(forms.Form):
    """A historic bulletin: its table as a file, and what the table does not say."""

    file = forms.FileField(
        label=_("Table"),
        help_text=_("CSV, XLSX, DOCX or HTML"),
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.xlsx,.docx,.html,.htm"}),
    )
    title = forms.CharField(label=_("Title"), max_length=300)
    issued_on = forms.DateField(label=_("Published on"), widget=_DAY)
    kind = forms.ChoiceField(label=_("Kind"), choices=_KINDS)
    batch = forms.IntegerField(label=_("Batch"), required=False, min_value=1, max_value=10_000)
    deadline = forms.DateField(label=_("To be rectified by"), required=False, widget=_DAY)
    preamble = forms.CharField(
        label=_("Text"),
        required=False,
        widget=forms.Textarea,
        help_text=_("With the sentence that says how many apps are named: the count is compared with the table."),
    )
    url = forms.URLField(label=_("Where it was published"), required=False, max_length=500, assume_scheme="https")

    def clean_file(self) -> Any:
        """Refuse what is larger than a bulletin can be."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("The file is larger than a bulletin can be."))
        return file

    def source(self) -> Source:
        """Return what the table does not say."""
        names = ("title", "issued_on", "batch", "deadline", "preamble", "url")
        given = {name: self.cleaned_data[name] for name in names}
        return Source(kind=Bulletin.Kind(self.cleaned_data["kind"]), **given)

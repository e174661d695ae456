"""Forms of the area `sampling`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.models import Organisation
from consentry.campaign.registry.models import Store
from consentry.campaign.rounds.models import Assignment, Campaign, Sampling
from consentry.campaign.web.campaigns.forms import app_types
from consentry.campaign.web.listing import Filter


class SamplingFilter(Filter):
    """Narrows the list of draws."""

    campaign = forms.ModelChoiceField(label=_("Campaign"), required=False, queryset=Campaign.objects.order_by("-pk"))

    def narrow(self, rows: QuerySet[Sampling], given: dict[str, Any]) -> QuerySet[Sampling]:
        """Return those of the campaign."""
        return rows.filter(campaign=given["campaign"])


class DrawForm(forms.Form):
    """All parameters of a draw; see `rounds.sampling`. Factors are lines of `name = factor`."""

    size = forms.IntegerField(label=_("How many apps"), min_value=1, max_value=100_000)
    popular = forms.IntegerField(
        label=_("Of them, simply the most downloaded"), min_value=0, initial=0, help_text=_("Popular apps first.")
    )
    downloads = forms.IntegerField(label=_("Weight of downloads"), min_value=0, initial=1)
    complaints = forms.IntegerField(label=_("Weight of a complaint"), min_value=0, initial=1)
    offences = forms.IntegerField(label=_("Weight of a past offence"), min_value=0, initial=1)
    types = forms.MultipleChoiceField(label=_("App types preferred"), required=False)
    type_factor = forms.IntegerField(label=_("Factor of the types preferred"), min_value=1, initial=2)
    only_types = forms.BooleanField(label=_("Only these types"), required=False)
    stores = forms.ModelMultipleChoiceField(
        label=_("Stores preferred"), required=False, queryset=Store.objects.order_by("name")
    )
    store_factor = forms.IntegerField(label=_("Factor of the stores preferred"), min_value=1, initial=2)
    only_stores = forms.BooleanField(label=_("Only these stores"), required=False)
    seed = forms.CharField(
        label=_("Seed"), required=False, max_length=64, help_text=_("Empty: one is made. It is recorded with the draw.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["types"].choices = [each for each in app_types() if each[0]]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse what excludes everything."""
        given = super().clean() or {}
        if given.get("only_types") and not given.get("types"):
            raise ValidationError({"types": _("Choose at least one.")})
        if given.get("only_stores") and not given.get("stores"):
            raise ValidationError({"stores": _("Choose at least one.")})
        return given

    def parameters(self) -> dict[str, Any]:
        """Return the parameters as `sampling.Parameters` has them."""
        given = self.cleaned_data
        plain = ("size", "popular", "downloads", "complaints", "offences", "only_types", "only_stores")
        return {name: given[name] for name in plain} | {
            "types": dict.fromkeys(given["types"], given["type_factor"]),
            "stores": {str(store.pk): given["store_factor"] for store in given["stores"]},
        }


class AssignForm(forms.Form):
    """To which labs the drawn apps go."""

    labs = forms.ModelMultipleChoiceField(
        label=_("Laboratories"), queryset=Organisation.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    double = forms.IntegerField(
        label=_("Apps that go to two labs blind"),
        min_value=0,
        initial=0,
        help_text=_("Neither learns of the other; you see where they disagree."),
    )

    def __init__(self, *args: Any, labs: QuerySet[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["labs"].queryset = labs  # type: ignore[attr-defined]


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(label=_("Reason"), widget=forms.Textarea, max_length=4000)


class AssignmentFilter(Filter):
    """Narrows the list of assignments."""

    campaign = forms.ModelChoiceField(label=_("Campaign"), required=False, queryset=Campaign.objects.order_by("-pk"))
    lab = forms.ModelChoiceField(
        label=_("Laboratory"), required=False, queryset=Organisation.objects.filter(kind=Organisation.Kind.LAB)
    )
    state = forms.ChoiceField(label=_("State"), required=False)
    text = forms.CharField(label=_("App or operator"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices: Iterable[tuple[str, Any]] = Assignment.State.choices
        self.fields["state"].choices = [("", _("Any")), *choices]  # type: ignore[attr-defined]

    def narrow(self, rows: QuerySet[Assignment], given: dict[str, Any]) -> QuerySet[Assignment]:
        """Return those that fit."""
        if text := given.pop("text", ""):
            rows = rows.filter(Q(app__name__icontains=text) | Q(app__operator__name__icontains=text))
        return rows.filter(**given)

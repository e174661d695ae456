"""Forms of the area `registry`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from consentry.campaign.registry.importing.read import MAX_BYTES
from consentry.campaign.registry.models import App, Listing, Operator, Store
from consentry.campaign.web.campaigns.forms import app_types
from consentry.campaign.web.file_fields import LimitedFile
from consentry.campaign.web.listing import Filter


class AppFilter(Filter):
    """Narrows the list of apps."""

    text = forms.CharField(label=_("App, package or operator"), required=False)
    app_type = forms.ChoiceField(label=_("App type"), required=False)
    store = forms.ModelChoiceField(label=_("Store"), required=False, queryset=Store.objects.all())

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["app_type"].choices = app_types()  # type: ignore[attr-defined]

    def narrow(self, rows: QuerySet[App], given: dict[str, Any]) -> QuerySet[App]:
        """Return those that fit."""
        if text := given.get("text"):
            operator = Q(operator__name__icontains=text) | Q(operator__name_en__icontains=text)
            rows = rows.filter(Q(name__icontains=text) | Q(package__icontains=text) | operator)
        if app_type := given.get("app_type"):
            rows = rows.filter(app_type=app_type)
        if store := given.get("store"):
            rows = rows.filter(Exists(Listing.objects.filter(app=OuterRef("pk"), store=store)))
        return rows


class OperatorFilter(Filter):
    """Narrows the list of operators."""

    text = forms.CharField(label=_("Name or credit code"), required=False)

    def narrow(self, rows: QuerySet[Operator], given: dict[str, Any]) -> QuerySet[Operator]:
        """Return those that fit."""
        text = given["text"]
        return rows.filter(Q(name__icontains=text) | Q(name_en__icontains=text) | Q(credit_code=text))


class OperatorForm(forms.ModelForm[Operator]):
    """An operator."""

    class Meta:
        model = Operator
        fields = ("name", "name_en", "credit_code", "email")


class StoreForm(forms.ModelForm[Store]):
    """A store, and what lists call it."""

    aliases = forms.CharField(
        label=_("Other names, one a line"), required=False, widget=forms.Textarea, help_text=_("As lists write them.")
    )

    class Meta:
        model = Store
        fields = ("name", "aliases", "email")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["aliases"] = "\n".join(self.instance.aliases)

    def clean_aliases(self) -> list[str]:
        """Return the names."""
        return [line.strip() for line in self.cleaned_data["aliases"].splitlines() if line.strip()]


class AppForm(forms.Form):
    """What can be changed of an app: package and certificate are read from its binary."""

    name = forms.CharField(label=pgettext_lazy("app", "Name"), max_length=200)
    operator = forms.ModelChoiceField(label=pgettext_lazy("company", "Operator"), queryset=Operator.objects.all())
    app_type = forms.ChoiceField(label=_("App type"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["app_type"].choices = app_types()  # type: ignore[attr-defined]


class NewAppForm(AppForm):
    """A new app."""

    package = forms.CharField(label=_("Package"), required=False, max_length=255)


class ListingForm(forms.Form):
    """A store carries the app."""

    store = forms.ModelChoiceField(label=_("Store"), queryset=Store.objects.all())
    downloads = forms.IntegerField(label=_("Downloads"), min_value=0, initial=0)
    url = forms.URLField(label=_("Address"), required=False, assume_scheme="https")


class ComplaintForm(forms.Form):
    """A user's complaint."""

    text = forms.CharField(label=_("What the user says"), widget=forms.Textarea, max_length=10_000)


class ComplaintFilter(Filter):
    """Narrows the list of complaints."""

    text = forms.CharField(label=_("App"), required=False)

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return those about apps whose name holds the text."""
        return rows.filter(app__name__icontains=given["text"])


class ImportForm(forms.Form):
    """A list of apps."""

    file = LimitedFile(
        label=_("CSV or XLSX file"), limit=MAX_BYTES, widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"})
    )
    only_check = forms.BooleanField(label=_("Only check, import nothing"), required=False)

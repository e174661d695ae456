"""Forms of the area `public`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.web.listing import Filter


class Bulletins(Filter):
    """Narrows the list of published bulletins."""

    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All")), *Bulletin.Kind.choices])
    year = forms.IntegerField(label=_("Year"), required=False, min_value=2000, max_value=2100)

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the bulletins of that kind and year."""
        asked = Q()
        if "kind" in given:
            asked &= Q(kind=given["kind"])
        if "year" in given:
            asked &= Q(issued_on__year=given["year"])
        return rows.filter(asked)


class Named(forms.Form):
    """Asks whether an app or an operator was named."""

    app = forms.CharField(label=_("App"), required=False, max_length=200)
    operator = forms.CharField(label=_("Developer"), required=False, max_length=200)
    signer = forms.CharField(label=_("Signing certificate (SHA-256)"), required=False, max_length=100)

    def asked(self) -> dict[str, str]:
        """Return what is asked for; empty where nothing is, or where it is wrong."""
        return {name: value for name, value in self.cleaned_data.items() if value} if self.is_valid() else {}

"""Forms of the area `record`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.web.days import DayField, midnight
from consentry.campaign.web.listing import Filter
from consentry.campaign.web.record.names import object_types


class RecordFilter(Filter):
    """Entries by object, actor, action and day."""

    actor = forms.CharField(label=_("Who"), required=False, max_length=150)
    action = forms.CharField(label=_("Action begins with"), required=False, max_length=60)
    object_type = forms.ChoiceField(label=_("Kind of object"), required=False)
    object_id = forms.CharField(label=_("Number of the object"), required=False, max_length=100)
    since = DayField(label=_("From"), required=False)
    until = DayField(label=_("To"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["object_type"].choices = [("", _("All")), *object_types()]  # type: ignore[attr-defined]

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return those that fit; days are those of the service's time zone, both included."""
        exact = {name: given[name] for name in ("actor", "object_type", "object_id") if name in given}
        rows = rows.filter(**exact)
        if "action" in given:
            rows = rows.filter(action__startswith=given["action"])
        if "since" in given:
            rows = rows.filter(at__gte=midnight(given["since"]))
        if "until" in given:
            rows = rows.filter(at__lt=midnight(given["until"] + timedelta(days=1)))
        return rows


class HeadForm(forms.Form):
    """A head that was noted earlier, to see whether the record still holds it."""

    number = forms.IntegerField(label=_("Number noted earlier"), required=False, min_value=1)
    digest = forms.CharField(
        label=_("Hash noted earlier"),
        required=False,
        validators=[RegexValidator(r"\A[0-9a-f]{64}\Z", _("64 hexadecimal digits."))],
    )

    def clean(self) -> dict[str, Any]:
        """Refuse one without the other."""
        given = super().clean() or {}
        if bool(given.get("number")) != bool(given.get("digest")) and not self.errors:
            raise forms.ValidationError(_("Give both, the number and the hash, or neither."))
        return given

    def noted(self) -> tuple[int, str] | None:
        """Return the head; None where none was given."""
        number, digest = self.cleaned_data["number"], self.cleaned_data["digest"]
        return (number, digest) if number else None

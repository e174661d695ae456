"""Forms of the area `people`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import ROLE_KINDS, ROLE_NAMES, Role
from consentry.campaign.web.listing import Filter


class OrganisationForm(forms.ModelForm[Organisation]):
    """A new organisation."""

    class Meta:
        model = Organisation
        fields = ("name", "name_en", "kind", "email")


class OrganisationChangeForm(forms.ModelForm[Organisation]):
    """What can be changed of one: its kind stays."""

    class Meta:
        model = Organisation
        fields = ("name", "name_en", "email")


def _of_kind(organisation: Organisation) -> list[tuple[str, Any]]:
    return [(role.value, ROLE_NAMES[role]) for role in Role if ROLE_KINDS[role] == organisation.kind]


class RolesForm(forms.Form):
    """The roles that a person of this organisation can have."""

    roles = forms.MultipleChoiceField(label=_("Roles"), widget=forms.CheckboxSelectMultiple, required=False)

    def __init__(self, organisation: Organisation | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = _of_kind(organisation) if organisation else []
        self.fields["roles"].choices = choices  # type: ignore[attr-defined]


class UserForm(RolesForm):
    """A new person."""

    username = forms.CharField(label=_("User name"), max_length=150)
    last_name = forms.CharField(label=_("Family name"), max_length=150, required=False)
    first_name = forms.CharField(label=_("Given name"), max_length=150, required=False)
    email = forms.EmailField(label=pgettext_lazy("address", "E-mail"))
    field_order = ("username", "last_name", "first_name", "email", "roles")


class UserChangeForm(forms.ModelForm[User]):
    """What can be changed of a person."""

    email = forms.EmailField(label=pgettext_lazy("address", "E-mail"))

    class Meta:
        model = User
        fields = ("last_name", "first_name", "email")
        labels = {"last_name": _("Family name"), "first_name": _("Given name")}  # noqa: RUF012 - Django's


class OrganisationFilter(Filter):
    """Organisations by name and kind."""

    text = forms.CharField(label=_("Name contains"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("All")), *Organisation.Kind.choices])

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return those that fit."""
        if text := given.get("text"):
            rows = rows.filter(Q(name__icontains=text) | Q(name_en__icontains=text))
        return rows.filter(kind=given["kind"]) if "kind" in given else rows


class UserFilter(Filter):
    """People by name, role, and whether they are let in."""

    text = forms.CharField(label=_("Name contains"), required=False)
    role = forms.ChoiceField(
        label=_("Role"), required=False, choices=[("", _("All")), *((role.value, ROLE_NAMES[role]) for role in Role)]
    )
    active = forms.ChoiceField(
        label=pgettext_lazy("person", "Access"),
        required=False,
        choices=[("", _("All")), ("yes", _("Let in")), ("no", _("Shut out"))],
    )

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return those that fit."""
        if text := given.get("text"):
            named = Q(username__icontains=text) | Q(email__icontains=text) | Q(organisation__name__icontains=text)
            rows = rows.filter(named | Q(last_name__icontains=text) | Q(first_name__icontains=text))
        if role := given.get("role"):
            rows = rows.filter(grants__role=role)
        return rows.filter(is_active=given["active"] == "yes") if "active" in given else rows

"""Forms of the area `campaigns`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from consentry.campaign.notices.wording import index
from consentry.campaign.registry import queries as registry
from consentry.campaign.rounds.blueprints import blueprints
from consentry.campaign.rounds.models import Campaign, Participation, Stage
from consentry.campaign.web.listing import Filter
from consentry.model.text import Text

_MOST_LINES = 10_000


def spoken(text: Text) -> str:
    """Return a text of the catalog in the page's language."""
    return text.zh if (get_language() or "zh").startswith("zh") else text.en


def day_field(label: Any, *, required: bool = True) -> forms.DateField:
    """Return a field for a day, with the browser's own calendar."""
    return forms.DateField(
        label=label, required=required, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class CampaignFilter(Filter):
    """Narrows the list of campaigns."""

    text = forms.CharField(label=_("Title"), required=False)

    def narrow(self, rows: QuerySet[Campaign], given: dict[str, Any]) -> QuerySet[Campaign]:
        """Return those whose title or short name holds the text."""
        text = given["text"]
        return rows.filter(Q(title__icontains=text) | Q(title_en__icontains=text) | Q(slug__icontains=text))


class CampaignForm(forms.ModelForm[Campaign]):
    """What an officer may change of a campaign."""

    regulations = forms.MultipleChoiceField(
        label=_("Regulations in force"), widget=forms.CheckboxSelectMultiple, required=False
    )
    rectify_until = day_field(_("fixed day to rectify by"), required=False)

    class Meta:
        model = Campaign
        fields = (
            "title",
            "title_en",
            "legal_basis",
            "legal_basis_en",
            "regulations",
            "rectify_working_days",
            "rectify_until",
            "reminder_working_days",
            "relisting_working_days",
        )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        every = index().catalog.regulations
        self.fields["regulations"].choices = [  # type: ignore[attr-defined]
            (each.id, f"{spoken(each.title)}（{each.number}）") for each in every
        ]


class NewCampaignForm(forms.Form):
    """A new campaign: from a template, or empty."""

    template = forms.ChoiceField(label=_("Template"), required=False)
    slug = forms.SlugField(label=_("Short name"), help_text=_("Part of the numbers of its notices: letters, digits, -"))
    title = forms.CharField(label=_("Title"), required=False, max_length=200, help_text=_("Empty: the template's."))
    legal_basis = forms.CharField(
        label=_("Legal basis"),
        required=False,
        widget=forms.Textarea,
        help_text=_("Official names, one a line. Empty: the template's."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(each.id, f"{spoken(each.title)}（{each.document.number}）") for each in blueprints().values()]
        self.fields["template"].choices = [("", _("Without a template")), *choices]  # type: ignore[attr-defined]


class StageForm(forms.Form):
    """The window of a stage."""

    kind = forms.ChoiceField(label=_("Stage"), choices=Stage.Kind.choices)
    starts = day_field(_("First day"))
    ends = day_field(_("Last day"))


class EnrolForm(forms.Form):
    """Which apps take part: all, those of a filter, or those of a list."""

    ALL, FILTER, LIST = "all", "filter", "list"
    which = forms.ChoiceField(
        label=_("Which apps"),
        choices=((ALL, _("All apps of the registry")), (FILTER, _("Those of a filter")), (LIST, _("Those of a list"))),
        widget=forms.RadioSelect,
        initial=ALL,
    )
    text = forms.CharField(label=_("Name, package or operator holds"), required=False)
    app_type = forms.ChoiceField(label=_("App type"), required=False)
    packages = forms.CharField(
        label=_("Packages, one a line"), required=False, widget=forms.Textarea, help_text=_("For a list.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["app_type"].choices = app_types()  # type: ignore[attr-defined]

    def clean_packages(self) -> list[str]:
        """Return the packages of the list."""
        lines = [line.strip() for line in self.cleaned_data["packages"].splitlines() if line.strip()]
        if len(lines) > _MOST_LINES:
            raise ValidationError(_("Too many lines."))
        return list(dict.fromkeys(lines))

    def chosen(self, user: Any) -> list[Any]:
        """Return the apps. Raises ValidationError where the list names one that is not registered."""
        given = self.cleaned_data
        if given["which"] == self.ALL:
            return list(registry.apps(user))
        if given["which"] == self.FILTER:
            return list(registry.apps(user, text=given["text"], app_type=given["app_type"]))
        wanted = set(given["packages"])
        found = [app for app in registry.apps(user) if app.package in wanted]
        if missing := sorted(wanted - {app.package for app in found}):
            said = _("Not in the registry: %(names)s")
            raise ValidationError({"packages": said % {"names": ", ".join(missing[:20])}})
        return found


def app_types() -> list[tuple[str, Any]]:
    """Return the app types of the catalog as choices, with an empty one first."""
    return [("", _("Any")), *((each.id, spoken(each.name)) for each in index().catalog.app_types)]


class ParticipationFilter(Filter):
    """Narrows the list of who takes part."""

    text = forms.CharField(label=_("App or operator"), required=False)
    state = forms.ChoiceField(
        label=_("Self-inspection"),
        required=False,
        choices=(
            ("", _("Any")),
            ("none", _("Not inspected")),
            ("inspected", _("Inspected")),
            ("declared", _("Declared compliant")),
        ),
    )

    def narrow(self, rows: QuerySet[Participation], given: dict[str, Any]) -> QuerySet[Participation]:
        """Return those that fit."""
        if text := given.get("text"):
            rows = rows.filter(Q(app__name__icontains=text) | Q(app__operator__name__icontains=text))
        conditions = {
            "none": Q(self_inspected_at=None),
            "inspected": Q(self_inspected_at__isnull=False),
            "declared": Q(declared_at__isnull=False),
        }
        return rows.filter(conditions[given["state"]]) if given.get("state") else rows

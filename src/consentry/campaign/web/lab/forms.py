"""Forms of the area `lab`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Q, QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.adding import MOST_FILES
from consentry.campaign.cases.models import Finding, Retested
from consentry.campaign.cases.reinspecting import Judged
from consentry.campaign.registry import contents
from consentry.campaign.registry.downloads import safe_name
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment, Campaign
from consentry.campaign.web.file_fields import MEGABYTE, AppFile, ManyFiles
from consentry.campaign.web.lab import pictures
from consentry.campaign.web.lab.clauses import choices
from consentry.campaign.web.listing import Filter
from consentry.model.text import Language
from consentry.model.verdict import Outcome
from consentry.report import words

ATTACHMENT_LIMIT = 300 * MEGABYTE  #: a recording of a few minutes

_TEXT = forms.Textarea(attrs={"rows": 3})


class AssignmentFilter(Filter):
    """Narrows the assignments."""

    state = forms.ChoiceField(label=_("State"), required=False, choices=[("", _("All")), *Assignment.State.choices])
    text = forms.CharField(label=_("App or operator"), required=False, max_length=100)

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the rows that the given values let through."""
        if "state" in given:
            rows = rows.filter(state=given["state"])
        if text := given.get("text"):
            rows = rows.filter(Q(app__name__icontains=text) | Q(app__operator__name__icontains=text))
        return rows


class FindingFilter(Filter):
    """Narrows the findings of an assignment."""

    state = forms.ChoiceField(label=_("State"), required=False, choices=[("", _("All")), *Finding.State.choices])

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the rows that the given values let through."""
        return rows.filter(state=given["state"]) if "state" in given else rows


class UploadForm(forms.Form):
    """A build that was taken from a store."""

    file = AppFile(label=_("App file"), help_text=_("APK, a set of splits (APKS, XAPK, APKM) or AAB."))
    version_name = forms.CharField(label=_("Version"), max_length=100)
    source = forms.CharField(
        label=_("Where it was downloaded"),
        max_length=100,
        help_text=_("The store's name, or the website: bulletins name it as the app's source."),
    )


class ReleaseForm(forms.Form):
    """Which of the known releases to inspect."""

    release = forms.ModelChoiceField(label=_("Release"), queryset=Release.objects.none())

    def __init__(self, *args: Any, releases: QuerySet[Release], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["release"].queryset = releases  # type: ignore[attr-defined]


class Versioned(forms.Form):
    """A decision on a finding as the person saw it."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class ConfirmForm(Versioned):
    """Confirm."""

    note = forms.CharField(label=_("Note"), required=False, widget=_TEXT, max_length=5000)


class RejectForm(Versioned):
    """Reject."""

    reason = forms.CharField(label=_("Reason of the rejection"), widget=_TEXT, max_length=5000)


class ApproveForm(Versioned):
    """Agree."""

    note = forms.CharField(label=_("Note"), required=False, widget=_TEXT, max_length=5000)


class ReturnForm(Versioned):
    """Give back."""

    note = forms.CharField(label=_("What the inspector should look at"), widget=_TEXT, max_length=5000)


class EvidenceFiles(ManyFiles):
    """Screenshots, recordings, documents. A picture that cannot be shown is refused here already."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(limit=ATTACHMENT_LIMIT, most=MOST_FILES, **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """Return the files. Raises ValidationError."""
        files = super().clean(data, initial)
        for file in files:
            if contents.type_of_file(file) in contents.PICTURES:
                try:
                    pictures.check(file)
                except pictures.Unreadable as error:
                    said = gettext("The picture %(name)s is damaged or has too many pixels.")
                    raise ValidationError(said % {"name": safe_name(file.name or "")}) from error
        return files


class AttachForm(forms.Form):
    """Files behind a finding."""

    evidence = EvidenceFiles(
        label=_("Screenshots, recordings, documents"), help_text=_("Choose several, or drop them here.")
    )


class AddFindingForm(forms.Form):
    """What a person saw and the inspection did not."""

    clauses = forms.MultipleChoiceField(label=_("Clauses"), widget=forms.SelectMultiple(attrs={"size": 10}))
    outcome = forms.ChoiceField(label=_("How sure"))
    summary = forms.CharField(
        label=_("What was found"),
        max_length=500,
        help_text=_("One sentence in Chinese: notices and bulletins print it."),
    )
    observation = forms.CharField(
        label=_("What was seen, and how"),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=5000,
        help_text=_("Device, steps, what appeared: another person must be able to repeat it."),
    )
    remedy = forms.CharField(label=_("What the operator should do"), required=False, widget=_TEXT, max_length=2000)
    attachments = EvidenceFiles(
        label=_("Screenshots, recordings, documents"), required=False, help_text=_("Choose several, or drop them here.")
    )

    def __init__(self, *args: Any, campaign: Campaign, language: Language, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["clauses"].choices = choices(campaign.regulations, language)  # type: ignore[attr-defined]
        self.fields["outcome"].choices = [  # type: ignore[attr-defined]
            (
                each.value,
                f"{words.OUTCOME[each].in_(language)}（{words.OUTCOME_MEANING[each].in_(language)}）"
                if language is Language.ZH
                else f"{words.OUTCOME[each].in_(language)} ({words.OUTCOME_MEANING[each].in_(language)})",
            )
            for each in (Outcome.VIOLATED, Outcome.SUSPECTED)
        ]


class ReinspectForm(forms.Form):
    """A new release of a case's app: one that is known, or one to upload."""

    release = forms.ModelChoiceField(label=_("Known release"), queryset=Release.objects.none(), required=False)
    file = AppFile(label=_("or a new app file"), required=False)
    version_name = forms.CharField(label=_("Version of the new file"), max_length=100, required=False)
    source = forms.CharField(label=_("Where it was downloaded"), max_length=100, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, releases: QuerySet[Release], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["release"].queryset = releases  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Return the values: a release, or a file with its version."""
        values = super().clean() or {}
        if not values.get("release") and not values.get("file") and "file" not in self.errors:
            raise ValidationError(gettext("Choose a release, or upload a file."))
        if values.get("release") and values.get("file"):
            raise ValidationError(gettext("Either a known release or a new file, not both."))
        if values.get("file") and not (values.get("version_name") and values.get("source")):
            raise ValidationError(gettext("A new file needs its version and where it was downloaded."))
        return values


class OutcomeForm(forms.Form):
    """What an inspector says of the findings of a re-inspection, where it differs from the comparison."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, results: Iterable[Retested], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._findings = [result.finding_id for result in results]
        kinds = [choice for choice in Finding.Retest.choices if choice[0] != Finding.Retest.NEW]
        for pk in self._findings:
            self.fields[f"status_{pk}"] = forms.ChoiceField(
                label=_("Your decision"), required=False, choices=[("", _("As compared")), *kinds]
            )
            self.fields[f"note_{pk}"] = forms.CharField(
                label=_("Why"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
            )

    @property
    def judged(self) -> dict[int, Judged]:
        """Return the person's own words: finding id -> what it says, where it says something."""
        values = self.cleaned_data
        return {
            pk: Judged(status=values[f"status_{pk}"], note=values[f"note_{pk}"])
            for pk in self._findings
            if values[f"status_{pk}"]
        }

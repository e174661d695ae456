"""Forms of the area `mynotices`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from consentry.campaign.notices.models import Submission
from consentry.campaign.web.file_fields import MEGABYTE, AppFile, LimitedFile

ATTACHMENT_LIMIT = 100 * MEGABYTE


class SubmissionForm(forms.Form):
    """A statement, an appeal, or a request for more time."""

    text = forms.CharField(label=_("What you submit"), widget=forms.Textarea(attrs={"rows": 8}), max_length=20_000)
    until = forms.DateField(label=_("New deadline asked for"), widget=forms.DateInput(attrs={"type": "date"}))
    attachment = LimitedFile(
        label=_("File"), limit=ATTACHMENT_LIMIT, required=False, help_text=_("Several files: put them in one archive.")
    )

    def __init__(self, *args: Any, kind: Submission.Kind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind is not Submission.Kind.EXTENSION:
            del self.fields["until"]


class RectifiedForm(forms.Form):
    """The rectified release."""

    file = AppFile(label=_("App file"), help_text=_("APK, a set of splits (APKS, XAPK, APKM) or AAB."))
    version_name = forms.CharField(label=_("Version"), max_length=100)

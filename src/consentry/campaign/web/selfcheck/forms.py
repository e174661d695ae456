"""Forms of the area `selfcheck`."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from consentry.campaign.web.file_fields import MEGABYTE, AppFile, LimitedFile

POLICY_LIMIT = 20 * MEGABYTE


class UploadForm(forms.Form):
    """A build and its policy."""

    file = AppFile(label=_("App file"), help_text=_("APK, a set of splits (APKS, XAPK, APKM) or AAB."))
    version_name = forms.CharField(label=_("Version"), max_length=100)
    policy = LimitedFile(
        label=_("Privacy policy"),
        limit=POLICY_LIMIT,
        required=False,
        help_text=_("Kept with the build. The result says under coverage whether it was read."),
    )


class DeclareForm(forms.Form):
    """The declaration."""

    statement = forms.CharField(
        label=_("Statement"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Needed where the latest self-inspection shows findings or could not read all of the app."),
    )

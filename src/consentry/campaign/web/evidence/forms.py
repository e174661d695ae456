"""Forms of the area `evidence`."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class PackageForm(forms.Form):
    """How the package is to be made."""

    with_binaries = forms.BooleanField(
        label=_("With the inspected files"),
        help_text=_("Otherwise the package has their hashes only."),
        required=False,
    )

"""Fields for files: refused by what they hold and by how much really came, never by name or by what the browser says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from consentry.campaign.registry import blobs, contents
from consentry.campaign.registry.downloads import safe_name
from consentry.campaign.registry.models import Blob

MEGABYTE = 1 << 20
_LONGEST_NAME = 255


class LimitedFile(forms.FileField):
    """A file of at most `limit` bytes."""

    def __init__(self, *, limit: int, **kwargs: Any) -> None:
        self.limit = limit
        super().__init__(**kwargs)

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Return the file. Raises ValidationError."""
        file = super().clean(data, initial)
        if file:
            check_size(file, self.limit)
        return file


class AppFile(forms.FileField):
    """A build of an app: APK, a set of splits, or a bundle."""

    def __init__(self, **kwargs: Any) -> None:
        accept = ".apk,.apks,.xapk,.apkm,.aab,application/vnd.android.package-archive"
        super().__init__(widget=forms.FileInput(attrs={"accept": accept}), **kwargs)

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Return the file. Raises ValidationError where it holds no Android app."""
        file = super().clean(data, initial)
        if file and not contents.looks_like_an_app(file):
            raise ValidationError(_("This file is no Android app: choose an APK, a set of splits or an AAB."))
        return file


class ManyFilesInput(forms.FileInput):
    """Takes several files; browsers let people drop them on it."""

    allow_multiple_selected = True


class ManyFiles(forms.FileField):
    """Several files of at most `limit` bytes each, at most `most` of them."""

    def __init__(self, *, limit: int, most: int, **kwargs: Any) -> None:
        self.limit, self.most = limit, most
        super().__init__(widget=ManyFilesInput(), **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """Return the files. Raises ValidationError."""
        given: Sequence[Any] = data if isinstance(data, (list, tuple)) else [data] if data else []
        if not given:
            super().clean(None, initial)
        if len(given) > self.most:
            raise ValidationError(_("At most %(most)d files at once.") % {"most": self.most})
        files = [super(ManyFiles, self).clean(each, initial) for each in given]
        for file in files:
            check_size(file, self.limit)
        return files


def check_size(file: UploadedFile[Any], limit: int) -> None:
    """Raise ValidationError where more bytes came than are allowed."""
    if (file.size or 0) > limit:
        said = _("%(name)s is too large: at most %(limit)s.")
        raise ValidationError(said % {"name": safe_name(file.name or ""), "limit": filesizeformat(limit)})


def kept(file: UploadedFile[Any]) -> tuple[str, Blob]:
    """Return the name of a received file, harmless, and its stored bytes."""
    return safe_name(file.name or "")[:_LONGEST_NAME], blobs.store(file)

"""The files of a published bulletin: made once, then kept, because neither the bulletin nor they change any more."""

from __future__ import annotations

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from consentry import __version__
from consentry.campaign.bulletins.exports import FORMATS, export
from consentry.campaign.bulletins.models import Bulletin
from consentry.model.text import Language


class FormatConverter:
    """The end of a file's name in an address."""

    regex = "|".join(FORMATS)

    def to_python(self, value: str) -> str:
        """Return it as it is."""
        return value

    def to_url(self, value: str) -> str:
        """Return it as it is."""
        return value


def content(bulletin: Bulletin, name: str, language: Language) -> bytes:
    """Return the file in the format `name`. Making a PDF takes a second, which a visitor cannot ask for again and again."""
    if name == "json":
        return export(bulletin, name, language)
    path = f"bulletins/{bulletin.digest}-{release()}.{language.value}.{name}"
    if default_storage.exists(path):
        with default_storage.open(path) as file:
            return bytes(file.read())
    made = export(bulletin, name, language)
    default_storage.save(path, ContentFile(made))  # of two at the same time, one is kept under a name nobody asks for
    return made


def release() -> str:
    """Return the version of the software, on which the look of pages and files depends."""
    return __version__

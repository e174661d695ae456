"""Templates of campaigns: data files, read strictly."""

from __future__ import annotations

import datetime
import functools
from pathlib import Path

import msgspec
import yaml

from consentry.model.text import Text

_DATA = Path(__file__).parent / "data"


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The notice that starts the campaign."""

    title: Text
    number: str
    announced: datetime.date


class Window(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A stage; both days belong to it."""

    kind: str
    starts: datetime.date
    ends: datetime.date


class Rectify(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rule for deadlines: a fixed day, or working days from the notice to the operator."""

    until: datetime.date | None = None
    working_days: int = 5


class Blueprint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A campaign as a template."""

    id: str
    title: Text
    document: Document
    legal_basis: tuple[Text, ...]  #: official names, verbatim; the English ones are unofficial translations
    regulations: tuple[str, ...]  #: catalog ids
    stages: tuple[Window, ...]
    rectify: Rectify

    @property
    def basis(self) -> str:
        """Return the legal basis as the notice cites it: the notice, then the laws, one a line."""
        notice = f"《{self.document.title.zh}》（{self.document.number}）"
        return "\n".join((notice, *(each.zh for each in self.legal_basis)))

    @property
    def basis_en(self) -> str:
        """Return the same in English, an unofficial translation line by line."""
        notice = f"{self.document.title.en} ({self.document.number})"
        return "\n".join((notice, *(each.en for each in self.legal_basis)))


@functools.cache
def blueprints() -> dict[str, Blueprint]:
    """Return all templates by id, in the order of their announcement. Raises ValueError where a file is wrong."""
    found = [_read(path) for path in _DATA.glob("*.yml")]
    return {each.id: each for each in sorted(found, key=lambda each: each.document.announced)}


def _read(path: Path) -> Blueprint:
    blueprint = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Blueprint)
    if blueprint.id != path.stem:
        raise ValueError(f"{path.name}: id: {blueprint.id!r} is not the file's name")
    return blueprint

"""Model -> wire: places and paths."""

from __future__ import annotations

from typing import TypedDict, TypeVar, assert_never

import msgspec

from consentry.model import code, location
from consentry.model.text import Text
from consentry.report.json_v1 import places as wire

T = TypeVar("T", bound=msgspec.Struct)


class SiteFields(TypedDict):
    """The fields of `places.Site`, to be spread into a struct that is one."""

    member: str
    class_: str
    method: str
    descriptor: str
    offset: int | None
    snippet: tuple[str, ...]


def copy(kind: type[T], value: msgspec.Struct, **changed: object) -> T:
    """Return a `kind` with the fields that `value` has by the same name, and `changed` for the others."""
    kept = {name: getattr(value, name) for name in kind.__struct_fields__ if name not in changed}
    return kind(**kept, **changed)


def text(value: Text) -> wire.Text:
    """Return the wire form of a bilingual text."""
    return wire.Text(zh=value.zh, en=value.en)


def texts(values: tuple[Text, ...]) -> tuple[wire.Text, ...]:
    """Return the wire form of bilingual texts, in their order."""
    return tuple(map(text, values))


def party(owner: str) -> str:
    """Return the wire's word for an owner: the model's empty owner is the app."""
    return owner or wire.APP


def site(value: location.CodeLocation) -> SiteFields:
    """Return the fields of a place in the code."""
    return {
        "member": value.member,
        "class_": value.class_name,
        "method": value.method,
        "descriptor": value.descriptor,
        "offset": None if value.offset < 0 else value.offset,
        "snippet": value.snippet,
    }


def place(value: location.Location) -> wire.Location:
    """Return the wire form of a place."""
    match value:
        case location.CodeLocation():
            return wire.CodeLocation(**site(value))
        case location.ManifestLocation():
            return copy(wire.ManifestLocation, value)
        case location.ResourceLocation():
            return copy(wire.ResourceLocation, value)
        case location.FileLocation():
            return file(value)
        case location.DocumentLocation():
            return copy(wire.DocumentLocation, value)
        case location.RecordingLocation():
            return copy(wire.RecordingLocation, value)
        case _:
            assert_never(value)


def file(value: location.FileLocation) -> wire.FileLocation:
    """Return the wire form of a place in a file."""
    whole = value.start < 0
    return wire.FileLocation(
        member=value.member, start=None if whole else value.start, end=None if whole else value.end, text=value.text
    )


def manifest(value: location.ManifestLocation | None) -> wire.ManifestLocation | None:
    """Return the wire form of a place in the manifest, where there is one."""
    return None if value is None else copy(wire.ManifestLocation, value)


def frames(values: tuple[code.Frame, ...]) -> tuple[wire.Frame, ...]:
    """Return the wire form of frames, in their order."""
    return tuple(wire.Frame(**site(f.location), edge=f.edge, responsible=party(f.owner)) for f in values)


def paths(values: tuple[code.Path, ...]) -> tuple[wire.Path, ...]:
    """Return the wire form of paths, in their order."""
    return tuple(
        wire.Path(phase=p.phase, confidence=p.confidence, entry=p.entry, frames=frames(p.frames), guarded=p.guarded)
        for p in values
    )

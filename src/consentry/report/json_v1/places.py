"""Wire types of places and paths, and the base of all wire types."""

from __future__ import annotations

import msgspec

from consentry.model.code import Confidence, Edge, Phase

#: the party that stands for the app's own code wherever `responsible` is given; any other value is the id of an SDK
APP = "app"


class Wire(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all wire types: frozen, named fields, unknown fields ignored when read (a later 1.x may add some)."""


class Text(Wire, frozen=True, kw_only=True):
    """One text in both languages."""

    zh: str
    en: str


class Site(Wire, frozen=True, kw_only=True):
    """An instruction, a method or a class. `offset` counts 16-bit code units; null = the whole method or class."""

    member: str
    class_: str = msgspec.field(name="class")
    method: str
    descriptor: str
    offset: int | None
    snippet: tuple[str, ...]


class CodeLocation(Site, frozen=True, kw_only=True, tag="code", tag_field="kind"):
    """A place in the code."""


class ManifestLocation(Wire, frozen=True, kw_only=True, tag="manifest", tag_field="kind"):
    """An element of an AndroidManifest.xml; `line` counts from 1, 0 = unknown."""

    member: str
    element: str
    line: int
    snippet: str


class ResourceLocation(Wire, frozen=True, kw_only=True, tag="resource", tag_field="kind"):
    """A resource value or a view in a layout."""

    member: str
    name: str
    locale: str
    text: str


class FileLocation(Wire, frozen=True, kw_only=True, tag="file", tag_field="kind"):
    """Characters of a file inside the app; null = the whole file."""

    member: str
    start: int | None
    end: int | None
    text: str


class DocumentLocation(Wire, frozen=True, kw_only=True, tag="document", tag_field="kind"):
    """Characters of a document that was given."""

    document: str
    start: int
    end: int
    text: str


class RecordingLocation(Wire, frozen=True, kw_only=True, tag="recording", tag_field="kind"):
    """An event of a recording."""

    recording: str
    event: int
    time: str
    text: str


Location = CodeLocation | ManifestLocation | ResourceLocation | FileLocation | DocumentLocation | RecordingLocation


class Frame(Site, frozen=True, kw_only=True):
    """One method on a path; `edge` = how control came here from the frame before."""

    edge: Edge
    responsible: str


class Path(Wire, frozen=True, kw_only=True):
    """A path from an entry point of the platform to the place."""

    phase: Phase
    confidence: Confidence
    entry: str
    frames: tuple[Frame, ...]
    guarded: bool = False  # it passes a branch on stored state, and no path was found that does not

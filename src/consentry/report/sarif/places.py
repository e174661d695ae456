"""Places as SARIF locations: the member of the app as an artifact, the method as a logical location."""

from __future__ import annotations

from typing import assert_never
from urllib.parse import quote

import msgspec

from consentry.model import location as places
from consentry.model.code import Frame
from consentry.model.text import Language
from consentry.report import words
from consentry.report.sarif.structs import (
    ArtifactLocation,
    CodeFlow,
    Location,
    LogicalLocation,
    Message,
    PhysicalLocation,
    Region,
    Snippet,
    ThreadFlow,
    ThreadFlowLocation,
)
from consentry.report.summary import Summary
from consentry.report.visible import cut, visible

_LONGEST = 2000


def plain(text: str) -> str:
    """Return a string of an app as a viewer may show it."""
    return visible(cut(text, _LONGEST), lines=True)


def uri(*parts: str) -> str:
    """Return a relative address of percent-encoded segments; `!` separates an archive from its member."""
    segments = [segment for part in parts for piece in part.split("!") for segment in piece.split("/")]
    return "/".join(_segment(segment) for segment in segments if segment)


def _segment(segment: str) -> str:
    if set(segment) == {"."}:  # must not climb out of the app
        return segment.replace(".", "%2E")
    return quote(segment, safe="", errors="backslashreplace")


def place(app: str, location: places.Location, message: str = "") -> Location:
    """Return a location inside the file `app`."""
    match location:
        case places.CodeLocation():
            return _location(app, location.member, 1, "\n".join(location.snippet), message, _logical(location))
        case places.ManifestLocation():
            return _location(app, location.member, max(location.line, 1), location.snippet, message)
        case places.ResourceLocation() | places.FileLocation():
            return _location(app, location.member, 1, location.text, message)
        case places.DocumentLocation():
            return _location("", location.document, 1, location.text, message)
        case places.RecordingLocation():
            return _location("", location.recording, 1, location.text, message)
        case _:
            assert_never(location)


def _location(
    app: str, member: str, line: int, snippet: str, message: str, logical: tuple[LogicalLocation, ...] = ()
) -> Location:
    region = Region(start_line=line, snippet=Snippet(text=plain(snippet)) if snippet else msgspec.UNSET)
    return Location(
        physical_location=PhysicalLocation(
            artifact_location=ArtifactLocation(uri=uri(app, member) or "unknown"), region=region
        ),
        logical_locations=logical,
        message=Message(text=plain(message)) if message else None,
    )


def _logical(location: places.CodeLocation) -> tuple[LogicalLocation, ...]:
    if not location.method:
        return (LogicalLocation(fully_qualified_name=plain(location.class_name), kind="type"),)
    name = f"{location.class_name}.{location.method}{location.descriptor}"
    return (LogicalLocation(name=plain(location.method), fully_qualified_name=plain(name), kind="function"),)


def flow(summary: Summary, frames: tuple[Frame, ...], app: str, language: Language, title: str) -> CodeFlow:
    """Return a path through the code as a flow that a viewer can step through."""
    steps = []
    for order, frame in enumerate(frames, start=1):
        where = frame.location
        edge = words.EDGE[frame.edge].in_(language)
        party = summary.party(frame.owner).in_(language)
        message = f"{edge}: {where.class_name}.{where.method} ({party})"
        importance = "essential" if order in (1, len(frames)) else "important"
        steps.append(
            ThreadFlowLocation(location=place(app, where, message), importance=importance, execution_order=order)
        )
    return CodeFlow(message=Message(text=plain(title)), thread_flows=(ThreadFlow(locations=tuple(steps)),))

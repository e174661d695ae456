"""Places a person can open to check a fact."""

from __future__ import annotations

from typing import assert_never

import msgspec


class ManifestLocation(msgspec.Struct, frozen=True, kw_only=True, tag="manifest", tag_field="kind"):
    """An element of a (split's) AndroidManifest.xml."""

    member: str  #: archive path, e.g. `base.apk!AndroidManifest.xml`
    element: str  #: path of the element, e.g. `manifest/application/receiver[@name='a.B']`
    line: int  #: line in the decoded text form, counted from 1 (0 = unknown)
    snippet: str = ""  #: that line of the decoded text form


class CodeLocation(msgspec.Struct, frozen=True, kw_only=True, tag="code", tag_field="kind"):
    """An instruction (or, with offset -1, a whole method or class)."""

    member: str  #: e.g. `classes2.dex`
    class_name: str  #: dotted name as in Java, `$` for nested classes
    method: str  #: empty for a class
    descriptor: str  #: e.g. `(I)Ljava/lang/String;`
    offset: int = -1  #: in 16-bit code units from the method's first instruction
    snippet: tuple[str, ...] = ()  #: disassembly around the instruction


class ResourceLocation(msgspec.Struct, frozen=True, kw_only=True, tag="resource", tag_field="kind"):
    """A resource value, or a view in a layout."""

    member: str  #: `resources.arsc` or the layout file
    name: str  #: e.g. `string/agree` or `layout/main`
    locale: str = ""  #: BCP 47, empty for the default configuration
    text: str = ""  #: the value, cut to a readable length


class FileLocation(msgspec.Struct, frozen=True, kw_only=True, tag="file", tag_field="kind"):
    """Characters of a file inside the app (HTML, JavaScript, text asset) or the file as a whole."""

    member: str
    start: int = -1  #: first character, -1 = the whole file
    end: int = -1
    text: str = ""  #: an excerpt


class DocumentLocation(msgspec.Struct, frozen=True, kw_only=True, tag="document", tag_field="kind"):
    """Characters of a document that was given, e.g. the privacy policy."""

    document: str
    start: int
    end: int
    text: str = ""


class RecordingLocation(msgspec.Struct, frozen=True, kw_only=True, tag="recording", tag_field="kind"):
    """An event of a recording of the running app."""

    recording: str
    event: int
    time: str = ""  #: ISO 8601
    text: str = ""


Location = ManifestLocation | CodeLocation | ResourceLocation | FileLocation | DocumentLocation | RecordingLocation


def describe(location: Location) -> str:
    """Return one line that names the place, e.g. for a terminal or a log."""
    match location:
        case ManifestLocation():
            return f"{location.member}:{location.line} {location.element}"
        case CodeLocation():
            at = f"@{location.offset:04x}" if location.offset >= 0 else ""
            method = f".{location.method}{location.descriptor}" if location.method else ""
            return f"{location.member}: {location.class_name}{method}{at}"
        case ResourceLocation():
            locale = f" [{location.locale}]" if location.locale else ""
            return f"{location.member}: {location.name}{locale}"
        case FileLocation():
            span = f":{location.start}-{location.end}" if location.start >= 0 else ""
            return f"{location.member}{span}"
        case DocumentLocation():
            return f"{location.document}:{location.start}-{location.end}"
        case RecordingLocation():
            return f"{location.recording}#{location.event} {location.time}".rstrip()
        case _:
            assert_never(location)

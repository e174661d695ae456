"""What a vendor's archive (AAR or JAR) says for certain: its classes with their methods, components, native libraries."""

from __future__ import annotations

import io
import re
import struct
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_CODE = b"Code"
_COMPONENT = re.compile(
    r"<(activity|activity-alias|service|receiver|provider)\b[^>]*?android:name=\"([^\"]+)\"", re.DOTALL
)
_PACKAGE = re.compile(r"<manifest[^>]*?\spackage=\"([^\"]+)\"", re.DOTALL)
_INFLATED = 64 << 20  #: most bytes read of one member
_WIDE = (5, 6)  #: constants that take two places: long, double
_SIZES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4, 18: 4, 19: 2, 20: 2}


@dataclass(frozen=True)
class JavaClass:
    """A class file: `methods` are (name, descriptor); `coded` of them have code, of `code_bytes` bytes in all."""

    name: str
    methods: tuple[tuple[str, str], ...]
    coded: int
    code_bytes: int


@dataclass(frozen=True)
class Archive:
    """An archive and where it comes from, e.g. `Maven Central com.umeng.umsdk:common:9.8.9`."""

    origin: str
    classes: dict[str, JavaClass] = field(default_factory=dict)
    components: tuple[tuple[str, str], ...] = ()  #: (kind, class name)
    natives: tuple[str, ...] = ()

    def has_method(self, class_name: str, method: str) -> bool:
        """True where the class is inside and declares a method of that name."""
        found = self.classes.get(class_name)
        return found is not None and any(name == method for name, _ in found.methods)


def read_archive(path: Path, origin: str) -> Archive:
    """Return what is inside `path`. Raises zipfile.BadZipFile where it is no archive."""
    classes: dict[str, JavaClass] = {}
    components: list[tuple[str, str]] = []
    natives: set[str] = set()
    for name, data in _members(path.read_bytes()):
        if name.endswith(".class"):
            java = parse_class(data)
            if java is not None:
                classes[java.name] = java
        elif name.endswith(".so"):
            natives.add(name.rpartition("/")[2])
        elif name == "AndroidManifest.xml":
            components += _components(data.decode("utf-8", "replace"))
    return Archive(origin, classes, tuple(components), tuple(sorted(natives)))


def _members(data: bytes, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            if info.filename.endswith(".so"):
                yield info.filename, b""
            elif info.filename.endswith((".class", "AndroidManifest.xml")):
                with archive.open(info) as stream:
                    yield info.filename, stream.read(_INFLATED)
            elif info.filename.endswith(".jar") and depth == 0 and not info.filename.startswith("META-INF"):
                with archive.open(info) as stream:
                    yield from _nested(stream.read(_INFLATED), depth)


def _nested(data: bytes, depth: int) -> Iterator[tuple[str, bytes]]:
    try:
        yield from _members(data, depth + 1)
    except zipfile.BadZipFile as error:
        print(f"  nested archive left out: {error}", file=sys.stderr)


def _components(manifest: str) -> list[tuple[str, str]]:
    package = _PACKAGE.search(manifest)
    base = package.group(1) if package else ""
    found = []
    for kind, name in _COMPONENT.findall(manifest):
        full = base + name if name.startswith(".") else name
        if "${" not in full and "." in full:
            found.append((kind, full))
    return found


def parse_class(data: bytes) -> JavaClass | None:
    """Return the class in `data` (JVM specification, chapter 4); None where it is not one."""
    if data[:4] != b"\xca\xfe\xba\xbe":
        return None
    try:
        return _parse(data)
    except (struct.error, KeyError, IndexError):
        return None


def _parse(data: bytes) -> JavaClass:
    (count,) = struct.unpack_from(">H", data, 8)
    texts: dict[int, bytes] = {}
    names: dict[int, int] = {}
    at, index = 10, 1
    while index < count:
        tag = data[at]
        if tag == 1:
            (length,) = struct.unpack_from(">H", data, at + 1)
            texts[index] = data[at + 3 : at + 3 + length]
            at += 3 + length
        else:
            if tag == 7:
                (names[index],) = struct.unpack_from(">H", data, at + 1)
            at += 1 + _SIZES[tag]
        index += 2 if tag in _WIDE else 1
    (this,) = struct.unpack_from(">H", data, at + 2)
    (interfaces,) = struct.unpack_from(">H", data, at + 6)
    at += 8 + 2 * interfaces
    _, at, _, _ = _table(data, at, texts)
    methods, _, coded, code_bytes = _table(data, at, texts)
    name = texts[names[this]].decode("utf-8", "replace").replace("/", ".")
    return JavaClass(name, tuple(methods), coded, code_bytes)


def _table(data: bytes, at: int, texts: dict[int, bytes]) -> tuple[list[tuple[str, str]], int, int, int]:
    """Read a fields or methods table: members, end, how many have code, bytes of code."""
    (count,) = struct.unpack_from(">H", data, at)
    at += 2
    found = []
    coded = code_bytes = 0
    for _ in range(count):
        _, name, descriptor, attributes = struct.unpack_from(">4H", data, at)
        at += 8
        found.append((texts[name].decode("utf-8", "replace"), texts[descriptor].decode("utf-8", "replace")))
        for _ in range(attributes):
            attribute, length = struct.unpack_from(">HI", data, at)
            if texts[attribute] == _CODE:
                coded += 1
                code_bytes += struct.unpack_from(">I", data, at + 10)[0]
            at += 6 + length
    return found, at, coded, code_bytes

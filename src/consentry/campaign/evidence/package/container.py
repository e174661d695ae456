"""The container: a ZIP that every tool opens, of which each byte is fixed by the names and contents of its members.

Members are stored, not compressed; there are no comments, extra fields, attributes or times to vary. So the same members
give the same bytes everywhere, nothing can hide between them, and reading one never inflates anything.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec

from consentry.campaign.evidence.package.values import Limits

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_DATE = 0x0021  #: 1980-01-01, the first that the format knows
_MADE_BY, _NEEDED = 0x0314, 20
_ATTRIBUTES = 0o100644 << 16
_CHUNK = 1 << 20
_LONGEST = 200  #: characters of a name
_CENTRAL_BYTES, _END_BYTES = 46, 22
#: names that are harmless wherever they are unpacked: lower case, no leading dot, at most one folder
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9]+)*(/[a-z0-9][a-z0-9_-]*(\.[a-z0-9]+)*)?", re.ASCII)


class NotAContainer(ValueError):
    """The bytes are not a container as it is written here; the message says where."""


class TooLarge(ValueError):
    """More than a container holds."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A member: where its bytes are."""

    name: str
    crc: int
    size: int
    offset: int  #: of its local header

    @property
    def start(self) -> int:
        """Return the offset of its bytes."""
        return self.offset + 30 + len(self.name)


def write(out: BinaryIO, members: Iterable[tuple[str, Iterable[bytes]]], limits: Limits | None = None) -> None:
    """Write a container into a seekable file, piece by piece. Raises TooLarge, ValueError for a name that is not allowed."""
    limits = limits or Limits()
    written: dict[str, Entry] = {}
    for name, content in members:
        if not is_name(name) or name in written:
            raise ValueError(f"not a name of a new member: {name!r}")
        entry = Entry(name=name, crc=0, size=0, offset=out.tell())
        out.write(_local(entry))
        crc = size = 0
        for piece in content:
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            if entry.start + size > limits.bytes:
                raise TooLarge(f"{name}: the package would be larger than {limits.bytes} bytes")
            out.write(piece)
        entry = msgspec.structs.replace(entry, crc=crc, size=size)
        out.seek(entry.offset)
        out.write(_local(entry))
        out.seek(entry.start + size)
        written[name] = entry
    if len(written) > min(limits.members, 0xFFFE):
        raise TooLarge(f"{len(written)} members")
    start = out.tell()
    directory = b"".join(map(_central, written.values()))
    if start + len(directory) + _END_BYTES > limits.bytes:
        raise TooLarge(f"the package would be larger than {limits.bytes} bytes")
    out.write(directory + _end(len(written), len(directory), start))


def is_name(name: str) -> bool:
    """Return whether a member may be called so: no path that leads out, nothing that a system reads in its own way."""
    return len(name) <= _LONGEST and _NAME.fullmatch(name) is not None


def entries(file: BinaryIO, limits: Limits) -> list[Entry]:
    """Return the members in their order. Raises NotAContainer unless every byte around them is the one written here.

    Two members may have the same name here: the caller says so.
    """
    size = file.seek(0, 2)
    if size > limits.bytes:
        raise NotAContainer(f"larger than {limits.bytes} bytes")
    count, length, start = _read_end(file, size)
    if count > limits.members:
        raise NotAContainer(f"more than {limits.members} members")
    if length > count * (_CENTRAL_BYTES + _LONGEST):
        raise NotAContainer("the directory is longer than its members")
    found = list(_read_directory(_read(file, start, length), count))
    at = 0
    for entry in found:
        if entry.offset != at or _read(file, at, entry.start - at) != _local(entry):
            raise NotAContainer(f"{entry.name}: something else is before its bytes")
        at = entry.start + entry.size
    if at != start:
        raise NotAContainer("something is between the members and the directory")
    return found


def pieces(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """Yield the bytes of a member, a piece at a time."""
    file.seek(entry.start)
    left = entry.size
    while left > 0:
        piece = file.read(min(_CHUNK, left))
        if not piece:
            return
        left -= len(piece)
        yield piece


def _read_end(file: BinaryIO, size: int) -> tuple[int, int, int]:
    """Return number of members, length of the directory and where it starts."""
    if size < _END_BYTES:
        raise NotAContainer("too short")
    end = _read(file, size - _END_BYTES, _END_BYTES)
    count, length, start = struct.unpack("<10xHII2x", end)
    if end != _end(count, length, start):
        raise NotAContainer("it does not end as a container does")
    if start + length + _END_BYTES != size:
        raise NotAContainer("the directory is not where the end says")
    return count, length, start


def _read_directory(directory: bytes, count: int) -> Iterator[Entry]:
    at = 0
    for number in range(count):
        fixed = directory[at : at + _CENTRAL_BYTES]
        if len(fixed) != _CENTRAL_BYTES:
            raise NotAContainer(f"directory entry {number + 1} is cut off")
        crc, size, length, offset = struct.unpack("<16xI4xIH12xI", fixed)
        name = directory[at + _CENTRAL_BYTES : at + _CENTRAL_BYTES + length].decode("ascii", "replace")
        if not is_name(name):
            raise NotAContainer(f"directory entry {number + 1}: not a name that a member may have")
        entry = Entry(name=name, crc=crc, size=size, offset=offset)
        if directory[at : at + _CENTRAL_BYTES + length] != _central(entry):
            raise NotAContainer(f"directory entry {number + 1} is not written as a package's are")
        yield entry
        at += _CENTRAL_BYTES + length
    if at != len(directory):
        raise NotAContainer("the directory is longer than its entries")


def _read(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(at)
    return file.read(length)


def _local(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    fixed = struct.pack("<HHHHHIIIHH", _NEEDED, 0, 0, 0, _DATE, entry.crc, entry.size, entry.size, len(name), 0)
    return _LOCAL + fixed + name


def _central(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    fixed = struct.pack("<HHHHHHIIIH", _MADE_BY, _NEEDED, 0, 0, 0, _DATE, entry.crc, entry.size, entry.size, len(name))
    return _CENTRAL + fixed + struct.pack("<HHHHII", 0, 0, 0, 0, _ATTRIBUTES, entry.offset) + name


def _end(count: int, length: int, start: int) -> bytes:
    return _END + struct.pack("<HHHHIIH", 0, 0, count, count, length, start, 0)

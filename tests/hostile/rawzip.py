"""Writes ZIP archives byte by byte, so that every header can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

STORED = 0
DEFLATED = 8


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One member as it shall stand in the archive."""

    name: bytes
    data: bytes  #: as stored, i.e. compressed
    method: int = STORED
    size: int = 0  #: declared
    crc: int = 0
    flags: int = 0
    share: int = -1  #: index of an entry whose local header this one points to as well


def stored(name: str, data: bytes, *, method: int = STORED, flags: int = 0) -> Entry:
    """Return a member kept as it is."""
    return Entry(name=name.encode(), data=data, size=len(data), crc=zlib.crc32(data), method=method, flags=flags)


def deflated(name: str, chunks: Iterable[bytes]) -> Entry:
    """Return a deflated member; `chunks` may be far larger than memory."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    crc = size = 0
    packed = []
    for chunk in chunks:
        crc = zlib.crc32(chunk, crc)
        size += len(chunk)
        packed.append(packer.compress(chunk))
    packed.append(packer.flush())
    data = b"".join(packed)
    return Entry(name=name.encode(), data=data, method=DEFLATED, size=size & 0xFFFFFFFF, crc=crc)


def zeros(head: bytes, mebibytes: int) -> Iterator[bytes]:
    """Yield `head` and then so many MiB of zeros."""
    yield head
    for _ in range(mebibytes):
        yield bytes(1 << 20)


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Write the archive."""
    offsets: list[int] = []
    central = bytearray()
    with path.open("wb") as file:
        for entry in entries:
            if entry.share >= 0:
                offsets.append(offsets[entry.share])
            else:
                offsets.append(file.tell())
                file.write(_local(entry))
                file.write(entry.data)
            central += _central(entry, offsets[-1])
        start = file.tell()
        file.write(central)
        count = min(len(offsets), 0xFFFF)
        if len(offsets) > 0xFFFF:
            file.write(_zip64(len(offsets), len(central), start))
        file.write(struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(central), start, 0))


def _local(entry: Entry) -> bytes:
    fields = (20, entry.flags, entry.method, 0, 0x21, entry.crc, len(entry.data), entry.size, len(entry.name), 0)
    return struct.pack("<4s5H3I2H", b"PK\3\4", *fields) + entry.name


def _central(entry: Entry, offset: int) -> bytes:
    fields = (20, 20, entry.flags, entry.method, 0, 0x21, entry.crc, len(entry.data), entry.size, len(entry.name))
    return struct.pack("<4s6H3I5H2I", b"PK\1\2", *fields, 0, 0, 0, 0, 0, offset) + entry.name


def _zip64(count: int, size: int, start: int) -> bytes:
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, start)
    return record + struct.pack("<4sIQI", b"PK\6\7", 0, start + size, 1)

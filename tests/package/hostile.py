"""Makes hostile files at test time."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


class Entry:
    """An entry whose headers can say anything."""

    def __init__(self, name: bytes, data: bytes, *, method: int = 8, flags: int = 0, size: int | None = None) -> None:
        """Deflate `data` for every method but 0; `size` is the declared inflated size."""
        self.name, self.method, self.flags = name, method, flags
        self.packed = data if method == 0 else deflated(data)
        self.size = len(data) if size is None else size
        self.crc = zlib.crc32(data)
        self.offset = -1  #: set by `archive`; given: the local header is shared


def deflated(data: bytes) -> bytes:
    """Return the raw deflate stream of `data`."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def zeros(head: bytes, mebibytes: int) -> bytes:
    """Return the raw deflate stream of `head` and zeros, without holding them in memory."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    out = [packer.compress(head)]
    out += [packer.compress(bytes(1 << 20)) for _ in range(mebibytes)]
    return b"".join([*out, packer.flush()])


def archive(
    entries: list[Entry], *, lead: bytes = b"", tail: bytes = b"", local: Callable[[Entry], Entry] | None = None
) -> bytes:
    """Return a ZIP of `entries`; `local` may lie about an entry in its local header."""
    out = io.BytesIO()
    for entry in entries:
        if entry.offset >= 0:
            continue
        entry.offset = out.tell()
        told = local(entry) if local else entry
        out.write(
            LOCAL
            + struct.pack(
                "<5H3I2H",
                20,
                told.flags,
                told.method,
                0,
                0x5821,
                told.crc,
                len(told.packed),
                told.size,
                len(entry.name),
                0,
            )
        )
        out.write(entry.name + entry.packed)
    start = out.tell()
    for entry in entries:
        out.write(
            CENTRAL
            + struct.pack(
                "<6H3I5H2I",
                20,
                20,
                entry.flags,
                entry.method,
                0,
                0x5821,
                entry.crc,
                len(entry.packed),
                entry.size,
                len(entry.name),
                0,
                0,
                0,
                0,
                0,
                entry.offset,
            )
        )
        out.write(entry.name)
    size = out.tell() - start
    count = min(len(entries), 0xFFFF)
    if len(entries) > 0xFFFE:
        record = out.tell()
        out.write(b"PK\x06\x06" + struct.pack("<Q2H2I4Q", 44, 45, 45, 0, 0, len(entries), len(entries), size, start))
        out.write(b"PK\x06\x07" + struct.pack("<IQI", 0, record, 1))
    out.write(END + struct.pack("<4H2IH", 0, 0, count, count, size, start, 0))
    return lead + out.getvalue() + tail


def members(apk: Path) -> dict[str, bytes]:
    """Return the members of a good APK."""
    with zipfile.ZipFile(apk) as opened:
        return {name: opened.read(name) for name in opened.namelist()}

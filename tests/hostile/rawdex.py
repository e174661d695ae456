"""Writes small DEX files whose tables point where they should not: shared class data, shared code, cycles.

Layout: https://source.android.com/docs/core/runtime/dex-format
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from hashlib import sha1

import msgspec

_HEADER = 0x70
_NONE = 0xFFFFFFFF
_PUBLIC = 1
_PUBLIC_STATIC = 9


class RawClass(msgspec.Struct, frozen=True, kw_only=True):
    """A class: descriptors, and how many direct methods it declares."""

    name: str
    parent: str = "Ljava/lang/Object;"
    methods: int = 0


def uleb(value: int) -> bytes:
    """Return unsigned LEB128."""
    out = bytearray()
    while True:
        out.append((value & 0x7F) | (0x80 if value > 0x7F else 0))
        value >>= 7
        if not value:
            return bytes(out)


def code_item(units: int) -> bytes:
    """Return a code item of so many 16-bit units: `nop`s and a `return-void`."""
    return struct.pack("<4H2I", 1, 0, 0, 0, 0, units) + bytes(2 * (units - 1)) + b"\x0e\0"


def build(classes: Sequence[RawClass], *, extra: Sequence[str] = (), share_data: bool = False, units: int = 4) -> bytes:
    """Return a DEX with these classes; every method is `static void m<n>()` and all share one code item.

    `extra` are further strings (Latin letters only). With `share_data` all classes point to the class data of the first.
    """
    most = max((c.methods for c in classes), default=0)
    names = [f"m{number:06d}" for number in range(most)]
    types = sorted({"V", *(c.name for c in classes), *(c.parent for c in classes)})
    strings = sorted({*types, *names, *extra})
    string_at = {text: index for index, text in enumerate(strings)}
    type_at = {text: index for index, text in enumerate(types)}
    owners = [classes[0]] if share_data else [c for c in classes if c.methods]
    methods = sorted((type_at[c.name], string_at[name]) for c in owners for name in names[: c.methods])
    first_method = {owner: number for number, (owner, _) in reversed([*enumerate(methods)])}

    counts = (len(strings), len(types), 1, 0, len(methods), len(classes))
    sizes = (4, 4, 12, 8, 8, 32)
    offsets = []
    at = _HEADER
    for count, size in zip(counts, sizes, strict=True):
        offsets.append(at if count else 0)
        at += count * size
    data_start = at

    data = bytearray(code_item(units))
    data += bytes(-len(data) % 4)
    data_at = []
    for owner in owners:
        data_at.append(data_start + len(data))
        data += uleb(0) + uleb(0) + uleb(owner.methods) + uleb(0)
        for number in range(owner.methods):
            data += (
                uleb(first_method[type_at[owner.name]] if number == 0 else 1) + uleb(_PUBLIC_STATIC) + uleb(data_start)
            )
    string_offsets = []
    for text in strings:
        string_offsets.append(data_start + len(data))
        data += uleb(len(text)) + text.encode() + b"\0"
    data += bytes(-len(data) % 4)
    map_at = data_start + len(data)
    sections = [(0, 1, 0), (1, len(strings), offsets[0]), (2, len(types), offsets[1]), (3, 1, offsets[2])]
    sections += [(5, len(methods), offsets[4]), (6, len(classes), offsets[5]), (0x2001, 1, data_start)]
    if owners:
        sections.append((0x2000, len(owners), data_at[0]))
    sections += [(0x2002, len(strings), string_offsets[0]), (0x1000, 1, map_at)]
    sections = [section for section in sections if section[1]]
    data += struct.pack("<I", len(sections)) + b"".join(struct.pack("<2H2I", k, 0, n, o) for k, n, o in sections)

    tables = bytearray().join(struct.pack("<I", offset) for offset in string_offsets)
    tables += b"".join(struct.pack("<I", string_at[text]) for text in types)
    tables += struct.pack("<3I", string_at["V"], type_at["V"], 0)
    tables += b"".join(struct.pack("<2HI", owner, 0, name) for owner, name in methods)
    own_data = iter(data_at)
    for c in classes:
        where = data_at[0] if share_data else next(own_data) if c.methods else 0
        row = (type_at[c.name], _PUBLIC, type_at[c.parent], 0, _NONE, 0, where, 0)
        tables += struct.pack("<8I", *row)
    head = struct.pack("<5I", _HEADER, 0x12345678, 0, 0, map_at)
    head += b"".join(struct.pack("<2I", count, offset) for count, offset in zip(counts, offsets, strict=True))
    head += struct.pack("<2I", len(data), data_start)
    return seal(b"dex\n035\0" + bytes(24) + struct.pack("<I", 0) + head + bytes(tables + data))


def seal(dex: bytes) -> bytes:
    """Return the DEX with file size, signature and checksum put right."""
    body = bytearray(dex)
    body[32:36] = struct.pack("<I", len(body))
    body[12:32] = sha1(bytes(body[32:]), usedforsecurity=False).digest()
    body[8:12] = struct.pack("<I", zlib.adler32(bytes(body[12:])))
    return bytes(body)

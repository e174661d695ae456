"""Pictures to attach: small ones, and one that says it is large."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image


def picture(kind: str = "PNG", *, size: tuple[int, int] = (40, 30)) -> bytes:
    """Return a picture."""
    out = io.BytesIO()
    Image.new("RGB", size, "#1d4f91").save(out, kind)
    return out.getvalue()


def bomb(side: int = 60_000) -> bytes:
    """Return a PNG of a few bytes whose header promises `side` x `side` pixels."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + _chunk(b"IEND", b"")
    )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

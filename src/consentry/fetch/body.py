"""Reads the body of an answer within its limits of bytes and time."""

from __future__ import annotations

import hashlib
import time
import zlib
from collections.abc import Callable

import msgspec

from consentry.fetch.limits import Limits
from consentry.fetch.refused import Refused

_CHUNK = 65_536
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 15}  # of zlib: with a gzip header, with a zlib header


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The document, and what came over the network."""

    data: bytes
    wire_size: int
    wire_sha256: str


def read_body(read: Callable[[int], bytes], coding: str, limits: Limits, deadline: float) -> Body:
    """Return the body; `read` gives at most so many bytes, none at the end. Raises Refused, OSError."""
    inflate = _inflater(coding)
    out = bytearray()
    size = 0
    digest = hashlib.sha256()
    while chunk := read(_CHUNK):
        size += len(chunk)
        digest.update(chunk)
        if size > limits.wire_bytes:
            raise Refused(f"内容超过 {limits.wire_bytes} 字节", f"the body is over {limits.wire_bytes} bytes")
        out += inflate(chunk, limits.bytes + 1 - len(out))
        if len(out) > limits.bytes:
            raise Refused(f"解压后超过 {limits.bytes} 字节", f"the body inflates to over {limits.bytes} bytes")
        if time.monotonic() > deadline:
            raise Refused("下载超时", "the download took too long")
    return Body(data=bytes(out), wire_size=size, wire_sha256=digest.hexdigest())


def _inflater(coding: str) -> Callable[[bytes, int], bytes]:
    """Return a function of (bytes, most to give) for a content coding; only the first stream of several is read."""
    name = coding.strip().lower()
    if name in ("", "identity"):
        return lambda chunk, most: chunk[:most]
    if name not in _WINDOW:
        raise Refused(f"不支持的压缩方式：{name[:40]}", f"content coding {name[:40]} is not supported")
    decoder = zlib.decompressobj(_WINDOW[name])

    def inflate(chunk: bytes, most: int) -> bytes:
        try:
            return decoder.decompress(chunk, max(1, most))
        except zlib.error as error:
            raise Refused(f"压缩数据损坏（{error}）", f"the compressed body is damaged ({error})") from None

    return inflate

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
    inflater = _inflater(coding)
    out = bytearray()
    size = 0
    digest = hashlib.sha256()
    while chunk := read(_CHUNK):
        size += len(chunk)
        digest.update(chunk)
        if size > limits.wire_bytes:
            raise Refused(f"内容超过 {limits.wire_bytes} 字节", f"the body is over {limits.wire_bytes} bytes")
        out += inflater.decompress(chunk, limits.bytes + 1 - len(out)) if inflater else chunk
        if len(out) > limits.bytes:
            raise Refused(f"解压后超过 {limits.bytes} 字节", f"the body inflates to over {limits.bytes} bytes")
        if time.monotonic() > deadline:
            raise Refused("下载超时", "the download took too long")
    if inflater and not inflater.finished:
        raise Refused("压缩数据不完整", "the compressed body ends too early")
    return Body(data=bytes(out), wire_size=size, wire_sha256=digest.hexdigest())


class _Inflater:
    """Inflates a stream piece by piece; only the first stream of several is read."""

    def __init__(self, window: int) -> None:
        self._decoder = zlib.decompressobj(window)

    @property
    def finished(self) -> bool:
        return self._decoder.eof

    def decompress(self, chunk: bytes, most: int) -> bytes:
        """Return at most so many bytes of what `chunk` inflates to. Raises Refused."""
        try:
            return self._decoder.decompress(chunk, max(1, most))
        except zlib.error as error:
            raise Refused(f"压缩数据损坏（{error}）", f"the compressed body is damaged ({error})") from None


def _inflater(coding: str) -> _Inflater | None:
    """Return what undoes a content coding; None where there is none. Raises Refused."""
    name = coding.strip().lower()
    if name in ("", "identity"):
        return None
    if name not in _WINDOW:
        raise Refused(f"不支持的压缩方式：{name[:40]}", f"content coding {name[:40]} is not supported")
    return _Inflater(_WINDOW[name])

"""The compiled catalog in the user's cache folder: read where nothing changed, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import zlib
from pathlib import Path

import msgspec

from consentry.model.catalog import Catalog

_MAGIC = b"consentry-catalog\n"
_FINGERPRINT_BYTES = 64  # hexadecimal sha256
_CHECKSUM_BYTES = 4


def cache_folder() -> Path | None:
    """Return the folder for compiled catalogs, None where the user has none."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base:
        return Path(base) / "consentry"
    try:
        return Path.home() / ".cache" / "consentry"
    except RuntimeError:
        return None


def read(file: Path, fingerprint: str) -> Catalog | None:
    """Return the catalog compiled for `fingerprint`; None where the file is absent, older, or damaged."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    head = _MAGIC + fingerprint.encode()
    if not content.startswith(head):
        return None
    start = len(head) + _CHECKSUM_BYTES
    payload = memoryview(content)[start:]
    if zlib.crc32(payload).to_bytes(_CHECKSUM_BYTES, "big") != content[len(head) : start]:
        return None
    try:
        return msgspec.msgpack.decode(payload, type=Catalog)
    except msgspec.DecodeError:
        return None


def write(file: Path, fingerprint: str, catalog: Catalog) -> None:
    """Keep `catalog`. A folder that cannot be written is no error: the next load compiles again."""
    if len(fingerprint) != _FINGERPRINT_BYTES:
        raise ValueError(f"not a sha256 in hexadecimal: {fingerprint}")
    payload = msgspec.msgpack.encode(catalog)
    checksum = zlib.crc32(payload).to_bytes(_CHECKSUM_BYTES, "big")
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(_MAGIC + fingerprint.encode() + checksum + payload)
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)

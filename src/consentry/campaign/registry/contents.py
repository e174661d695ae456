"""What a file is by its bytes; its name and what the browser said of it count for nothing."""

from __future__ import annotations

import io
from typing import IO

from django.core.files import File

from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob

UNKNOWN = "application/octet-stream"
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})

_HEAD = 32
_TAIL = 32 << 20  #: the directory of an archive with hundreds of thousands of members fits
_END_OF_DIRECTORY = b"PK\x05\x06"
_APP_MEMBERS = (b"AndroidManifest.xml", b".apk")
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
    (0, b"%PDF-", "application/pdf"),
    (0, b"PK\x03\x04", "application/zip"),
)

Bytes = IO[bytes] | File[bytes]


def type_of(head: bytes) -> str:
    """Return the media type that a file's first bytes tell, `UNKNOWN` where they tell none."""
    for offset, magic, name in _MAGIC:
        if head[offset : offset + len(magic)] == magic:
            return name
    return UNKNOWN


def type_of_blob(blob: Blob) -> str:
    """Return the media type of stored bytes."""
    with blobs.read(blob) as file:
        return type_of(bytes(file.read(_HEAD)))


def type_of_file(file: Bytes) -> str:
    """Return the media type of an uploaded file, which is read from its start again afterwards."""
    file.seek(0)
    head = bytes(file.read(_HEAD))
    file.seek(0)
    return type_of(head)


def looks_like_an_app(file: Bytes) -> bool:
    """Return whether the engine may find an Android app in it: a ZIP that names a manifest, or an APK inside.

    A quick look, so that a wrong file is refused when it is chosen; what is damaged the inspection tells. The names
    stand in the directory at the end of the archive: nothing is unpacked.
    """
    size = _size(file)
    file.seek(max(0, size - _TAIL))
    tail = bytes(file.read(_TAIL))
    file.seek(0)
    return _END_OF_DIRECTORY in tail and any(name in tail for name in _APP_MEMBERS)


def _size(file: Bytes) -> int:
    file.seek(0, io.SEEK_END)
    return int(file.tell())

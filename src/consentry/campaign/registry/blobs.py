"""Bytes by their hash: stored once, on disk or in S3-compatible storage, checked when they are read for a decision."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, cast

from django.conf import settings
from django.core.files import File
from django.core.files.storage import default_storage

from consentry.campaign.registry.models import Blob
from consentry.campaign.registry.uploads import HashedUpload

_CHUNK = 1 << 20


class TooLarge(ValueError):
    """More bytes came than are allowed."""


class Damaged(ValueError):
    """What is stored is not what was stored: its hash differs."""


def store(source: bytes | BinaryIO | File[bytes] | Iterable[bytes], *, limit: int | None = None) -> Blob:
    """Return the blob of these bytes, stored if they are new. Raises TooLarge above `limit` (default: the setting).

    The bytes go first, then the row: where the transaction fails, bytes without a row stay, which do no harm and are found
    again when the same file comes again. The same bytes at the same time are stored once.
    """
    limit = settings.UPLOAD_LIMIT_BYTES if limit is None else limit
    if isinstance(source, HashedUpload) and source.sha256:
        size = int(source.size or 0)
        if size > limit:
            raise TooLarge(f"{size} bytes, {limit} allowed")
        return _keep(source, source.sha256, size)
    with tempfile.TemporaryFile() as spool:
        digest, size = hashlib.sha256(), 0
        for chunk in _chunks(source):
            size += len(chunk)
            if size > limit:
                raise TooLarge(f"more than {limit} bytes")
            digest.update(chunk)
            spool.write(chunk)
        return _keep(spool, digest.hexdigest(), size)


def read(blob: Blob) -> File[bytes]:
    """Return the stored bytes as an open file."""
    return default_storage.open(blob.key)


def content(blob: Blob) -> bytes:
    """Return the stored bytes of a small file. Raises Damaged."""
    with read(blob) as file:
        data = bytes(file.read())
    if hashlib.sha256(data).hexdigest() != blob.sha256:
        raise Damaged(f"{blob.sha256}: the stored bytes differ")
    return data


@contextmanager
def local_copy(blob: Blob, file_name: str = "file") -> Iterator[Path]:
    """Give the bytes as a file with that name in a folder of its own, for as long as the block lasts. Raises Damaged."""
    with tempfile.TemporaryDirectory(prefix="consentry-") as folder:
        path = Path(folder) / (Path(file_name.replace("\\", "/")).name or "file")
        digest = hashlib.sha256()
        with read(blob) as stored, path.open("wb") as copy:
            while chunk := stored.read(_CHUNK):
                digest.update(chunk)
                copy.write(chunk)
        if digest.hexdigest() != blob.sha256:
            raise Damaged(f"{blob.sha256}: the stored bytes differ")
        yield path


def _keep(file: IO[bytes] | File[bytes], sha256: str, size: int) -> Blob:
    blob = Blob(sha256=sha256, size=size)
    if not default_storage.exists(blob.key):
        file.seek(0)
        name = default_storage.save(blob.key, File(cast(IO[bytes], _Borrowed(file)), name=blob.key))
        if name != blob.key:  # another process stored the same bytes meanwhile
            default_storage.delete(name)
    kept, _ = Blob.objects.get_or_create(sha256=sha256, defaults={"size": size})
    return kept


class _Borrowed:
    """A file that stays open and in its place: storages would move or close it."""

    closed = False

    def __init__(self, file: IO[bytes] | File[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._file.seek(offset, whence)
        return self._file.tell()

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        pass


def _chunks(source: bytes | BinaryIO | File[bytes] | Iterable[bytes]) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
    elif isinstance(source, File):
        yield from source.chunks()
    elif hasattr(source, "read"):
        while chunk := source.read(_CHUNK):
            yield chunk
    else:
        yield from source

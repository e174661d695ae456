"""Receiving files: straight to disk, hashed on the way, refused at the limit by the bytes that really came."""

from __future__ import annotations

import hashlib
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import TemporaryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler


class HashedUpload(TemporaryUploadedFile):
    """An uploaded file on disk whose SHA-256 is known."""

    sha256: str = ""


class HashingUploadHandler(FileUploadHandler):
    """Writes every uploaded file to a temporary file; all files of one request together may not pass the limit."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._received = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._hash = hashlib.sha256()
        self._file = HashedUpload(
            self.file_name or "", self.content_type or "", 0, self.charset, self.content_type_extra
        )

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:  # noqa: ARG002 - Django's signature
        """Take bytes. Raises RequestDataTooBig (the answer is 400) as soon as they are too many."""
        self._received += len(raw_data)
        if self._received > settings.UPLOAD_LIMIT_BYTES:
            self._file.close()
            raise RequestDataTooBig(f"more than {settings.UPLOAD_LIMIT_BYTES} bytes were sent")
        self._hash.update(raw_data)
        self._file.write(raw_data)
        return None

    def file_complete(self, file_size: int) -> HashedUpload:
        """End the file."""
        self._file.seek(0)
        self._file.size = file_size
        self._file.sha256 = self._hash.hexdigest()
        return self._file

    def upload_interrupted(self) -> None:
        """Throw the part away that came."""
        if hasattr(self, "_file"):
            self._file.close()

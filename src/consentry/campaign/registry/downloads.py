"""Answers that carry files: attachments with a neutral type, never shown as a page of ours."""

from __future__ import annotations

import unicodedata
from typing import BinaryIO

from django.core.files import File
from django.http import FileResponse

from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob


def safe_name(name: str) -> str:
    """Return the last part of a file name without control characters and direction marks; `file` if nothing is left."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(char for char in last if unicodedata.category(char)[0] != "C").strip(". ")[:200] or "file"


def attachment(blob: Blob, file_name: str) -> FileResponse:
    """Return the blob as a download. The caller has checked that the person may have it."""
    return sent(blobs.read(blob), file_name, blob.size)


def sent(file: BinaryIO | File[bytes], file_name: str, size: int) -> FileResponse:
    """Return an open file as a download."""
    response = FileResponse(
        file, as_attachment=True, filename=safe_name(file_name), content_type="application/octet-stream"
    )
    response.headers["Content-Length"] = str(size)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, no-store"
    return response

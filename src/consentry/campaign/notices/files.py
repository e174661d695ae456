"""Bytes of notices in the storage, by their hash."""

from __future__ import annotations

import hashlib

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from consentry.campaign.registry.models import Blob


def keep(content: bytes) -> Blob:
    """Store `content` once under its hash and return its blob."""
    blob = Blob(sha256=hashlib.sha256(content).hexdigest(), size=len(content))
    if not default_storage.exists(blob.key):
        default_storage.save(blob.key, ContentFile(content))
    return Blob.objects.get_or_create(sha256=blob.sha256, defaults={"size": blob.size})[0]


def read(sha256: str) -> bytes:
    """Return the bytes. Raises FileNotFoundError where the storage lost them."""
    with default_storage.open(Blob(sha256=sha256).key) as file:
        return bytes(file.read())

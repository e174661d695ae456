"""`blobs_verify`: check that every stored file has the bytes that its hash says."""

from __future__ import annotations

import hashlib
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob

_CHUNK = 1 << 20


class Command(BaseCommand):
    """The command."""

    help = "Check that every stored file is there and has the bytes that its hash says."

    def handle(self, *_: Any, **__: Any) -> None:
        """Print what is missing or damaged and fail, or say that all are whole."""
        count = wrong = 0
        for blob in Blob.objects.order_by("pk").iterator():
            count += 1
            if problem := _problem(blob):
                wrong += 1
                self.stderr.write(f"{blob.sha256}: {problem}")
        if wrong:
            raise CommandError(f"{wrong} of {count} files are missing or damaged", returncode=1)
        self.stdout.write(f"all {count} files are whole")


def _problem(blob: Blob) -> str:
    digest = hashlib.sha256()
    try:
        with blobs.read(blob) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except FileNotFoundError:
        return "missing"
    except OSError as error:
        return f"cannot be read: {error}"
    return "" if digest.hexdigest() == blob.sha256 else "its bytes are others"

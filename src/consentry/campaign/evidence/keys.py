"""The service's signing key: from the settings, or made once in the data folder. Its public half is kept and published.

Rotation: put another key into `CONSENTRY_SIGNING_KEY` (or let `evidence_key --rotate` make one); packages from then on are
signed by it, and the public halves of all earlier ones stay in the list.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from consentry.campaign.audit import chain
from consentry.campaign.evidence.models import SigningKey
from consentry.campaign.evidence.package import signing

_FILE = "signing.key"


def private() -> Ed25519PrivateKey:
    """Return the key to sign with. Raises signing.BadKey, OSError where the one of the settings cannot be used."""
    given = settings.SIGNING_KEY
    if given.lstrip().startswith("-----BEGIN"):
        return signing.read_private(given)
    if given:
        return signing.read_private(Path(given).read_text(encoding="ascii"))
    path = settings.DATA / _FILE
    if not path.exists():
        _make(path)
    return signing.read_private(path.read_text(encoding="ascii"))


def current(key: Ed25519PrivateKey | None = None) -> SigningKey:
    """Return the public half of the key in use, kept and recorded at its first use."""
    public = signing.raw((key or private()).public_key()).hex()
    fingerprint = signing.fingerprint(public)
    with transaction.atomic():
        known, new = SigningKey.objects.get_or_create(
            fingerprint=fingerprint, defaults={"public_key": public, "first_used_at": timezone.now()}
        )
        if new:
            chain.record(None, "evidence.key", known, after={"fingerprint": fingerprint, "public_key": public})
    return known


def rotate() -> SigningKey:
    """Make a new key in the data folder and put the old one aside. Raises RuntimeError where the settings name the key."""
    if settings.SIGNING_KEY:
        raise RuntimeError("the key comes from CONSENTRY_SIGNING_KEY: change it there")
    path: Path = settings.DATA / _FILE
    if path.exists():
        old = current()
        path.replace(path.with_name(f"signing-{old.fingerprint[:16]}.key"))
    _make(path)
    return current()


def _make(path: Path) -> None:
    """Write a new key that its owner alone can read; where another process was first, its key counts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(signing.private_pem(signing.new_key()))
    with contextlib.suppress(FileExistsError):
        path.hardlink_to(partial)
    partial.unlink()

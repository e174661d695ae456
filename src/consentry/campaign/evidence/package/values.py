"""What a package holds besides its files: the manifest, its signature, and how canonical JSON is written."""

from __future__ import annotations

import json
from typing import Any

import msgspec

FORMAT = "consentry-evidence/1"
CASE_FORMAT = "consentry-case/1"

MANIFEST, SIGNATURE, CASE, RECORD = "manifest.json", "manifest.sig", "case.json", "record.json"


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader takes. A package is read in pieces; only its JSON is held in memory."""

    members: int = 20_000
    json_bytes: int = 64 << 20  #: of each of the manifest, the case and the record
    bytes: int = 4 << 30  #: of the whole file; also the most that the container's 32-bit sizes hold


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The last entry of the whole record when the package was made."""

    number: int
    digest: str


class Member(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of the package."""

    name: str
    sha256: str
    size: int


class Subject(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The case that the package is about."""

    campaign: str
    case: int
    app: str
    demo: bool


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every file with its hash and size; this is what is signed."""

    format: str
    made_with: str  #: product and version
    subject: Subject
    as_of: str  #: time of the record's last entry: the state that the package shows
    head: Head
    key: str  #: fingerprint of the signing key
    members: tuple[Member, ...]  #: in the order of the package, without the manifest and its signature


class Signature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A signature over the manifest, with the public key that checks it."""

    algorithm: str
    public_key: str  #: 32 bytes as hexadecimal
    signature: str  #: 64 bytes as hexadecimal


def canonical(value: Any) -> bytes:
    """Return canonical JSON: UTF-8, keys sorted, no white space. Raises TypeError, ValueError for what is not JSON."""
    builtins = msgspec.to_builtins(value)
    text = json.dumps(builtins, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode()

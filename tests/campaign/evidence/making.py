"""A small package made from values alone, and ways to make it wrong: with other bytes, other files, another signature."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from consentry.campaign.audit.digest import START, digest_of
from consentry.campaign.evidence.package import container, signing
from consentry.campaign.evidence.package.values import (
    CASE,
    CASE_FORMAT,
    FORMAT,
    MANIFEST,
    RECORD,
    SIGNATURE,
    Head,
    Manifest,
    Member,
    Subject,
    canonical,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = signing.raw(KEY.public_key()).hex()
FINGERPRINT = signing.fingerprint(PUBLIC)

REPORT = b'{"verdicts": []}'
REPORT_NAME = f"reports/{hashlib.sha256(REPORT).hexdigest()}.json"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def entry(number: int, previous: str, **values: Any) -> dict[str, Any]:
    """Return an entry of the record with its right hash."""
    fields: dict[str, Any] = {
        "number": number,
        "at": "2019-12-19T02:00:00.000000+00:00",
        "actor": "wang",
        "role": "officer",
        "action": "notice.issue",
        "object_type": "cases.case",
        "object_id": "7",
        "before": None,
        "after": {"state": "noticed", "seconds": 3.5, "text": "整改"},
        "previous": previous,
    } | values
    return fields | {"digest": digest_of(fields)}


def entries() -> list[dict[str, Any]]:
    """Return three entries; the second and the third are neighbours."""
    first = entry(1, START)
    done = {"action": "inspection.done", "after": {"report": sha256(REPORT), "binary": None}}
    second = entry(4, "ab" * 32, **done)
    return [first, second, entry(5, second["digest"])]


def files() -> list[dict[str, Any]]:
    """Return what the case says of its files: a report, and a binary of which the package has the hash only."""
    report = {
        "sha256": sha256(REPORT),
        "size": len(REPORT),
        "what": "report",
        "names": ["a.json"],
        "member": REPORT_NAME,
    }
    binary = {"sha256": "cd" * 32, "size": 1000, "what": "binary", "names": ["app.apk"], "member": ""}
    return [report, binary]


def parts(
    *, record: list[dict[str, Any]] | None = None, told: list[dict[str, Any]] | None = None, head: Head | None = None
) -> dict[str, bytes]:
    """Return the members that the manifest lists."""
    given = entries() if record is None else record
    head = head or Head(number=9, digest="ef" * 32)
    return {
        CASE: canonical({"format": CASE_FORMAT, "files": files() if told is None else told, "case": {"id": 7}}),
        RECORD: canonical({"entries": given, "head": head}),
        REPORT_NAME: REPORT,
    }


def signed(
    members: dict[str, bytes], *, key: Ed25519PrivateKey = KEY, changes: dict[str, Any] | None = None
) -> dict[str, bytes]:
    """Return the members with a manifest that lists them, and its signature. `changes`: of the manifest."""
    values: dict[str, Any] = {
        "format": FORMAT,
        "made_with": "consentry 0",
        "subject": Subject(campaign="autumn", case=7, app="样例应用", demo=True),
        "as_of": "2019-12-19T02:00:00.000000+00:00",
        "head": Head(number=9, digest="ef" * 32),
        "key": signing.fingerprint(signing.raw(key.public_key()).hex()),
        "members": tuple(Member(name=name, sha256=sha256(data), size=len(data)) for name, data in members.items()),
    }
    manifest = canonical(Manifest(**(values | (changes or {}))))
    return members | {MANIFEST: manifest, SIGNATURE: canonical(signing.sign(manifest, key))}


def packed(members: dict[str, bytes]) -> bytes:
    """Return the container."""
    out = io.BytesIO()
    container.write(out, [(name, [data]) for name, data in members.items()])
    return out.getvalue()


def package() -> bytes:
    """Return a whole small package."""
    return packed(signed(dict(sorted(parts().items()))))

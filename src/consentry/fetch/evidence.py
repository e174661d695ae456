"""Keeps what was fetched as evidence: the bytes under their SHA-256, and a record beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import msgspec

from consentry.model.fetched import Fetched


def keep(folder: Path, fetched: Iterable[tuple[Fetched, bytes]]) -> Path:
    """Write the documents and the record `fetched-<hash>.json`; return the record's path. Raises OSError.

    Nothing that is there is written over: a name is the hash of what the file holds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    records = []
    for record, data in fetched:
        records.append(record)
        if record.sha256:
            _write(folder / record.sha256, data)
    encoded = msgspec.json.format(msgspec.json.encode(records, order="deterministic"), indent=2) + b"\n"
    path = folder / f"fetched-{hashlib.sha256(encoded).hexdigest()[:16]}.json"
    _write(path, encoded)
    return path


def _write(path: Path, data: bytes) -> None:
    if not path.exists():
        temporary = path.with_name(f".{path.name}.part")
        temporary.write_bytes(data)
        temporary.replace(path)

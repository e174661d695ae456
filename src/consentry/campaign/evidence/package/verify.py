"""Verifying a package offline: every byte, the signature, the chain, and that its parts agree with each other.

Whatever the file holds, this returns what is wrong with it; nothing is unpacked, and nothing is larger than `Limits`.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from consentry.campaign.evidence.package import container, contents, record, signing
from consentry.campaign.evidence.package.values import (
    CASE,
    CASE_FORMAT,
    FORMAT,
    MANIFEST,
    RECORD,
    SIGNATURE,
    Limits,
    Manifest,
    Signature,
    canonical,
)

_T = TypeVar("_T", bound=msgspec.Struct)


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is not as it was when the package was signed, or never was as it should be."""

    code: str  #: key of `wording.PROBLEMS`
    where: str  #: a member, an entry of the record, or empty
    detail: str = ""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What was found."""

    problems: tuple[Problem, ...]
    manifest: Manifest | None = None
    fingerprint: str = ""  #: of the key that signed
    trusted: bool = False  #: the caller named this key, and it is the one
    entries: int = 0  #: of the record
    left_out: tuple[contents.File, ...] = ()


class _Unreadable(Exception):
    """No use to go on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def verify(path: Path, *, fingerprint: str = "", limits: Limits | None = None) -> Outcome:
    """Verify the package at `path`; `fingerprint` is that of the key that must have signed it. Raises OSError."""
    with path.open("rb") as file:
        return verify_file(file, fingerprint=fingerprint, limits=limits)


def verify_file(file: BinaryIO, *, fingerprint: str = "", limits: Limits | None = None) -> Outcome:
    """Verify an open package; see `verify`."""
    limits = limits or Limits()
    try:
        entries = container.entries(file, limits)
        manifest, signer = _manifest(file, entries, limits)
    except container.NotAContainer as error:
        return Outcome(problems=(Problem(code="container", where="", detail=str(error)),))
    except _Unreadable as error:
        return Outcome(problems=(error.problem,))
    problems = list(_key_problems(manifest, signer, fingerprint))
    problems += _member_problems(entries, manifest)
    hashes, damaged = _hash_all(file, entries, manifest)
    problems += damaged
    outcome = Outcome(
        problems=(),
        manifest=manifest,
        fingerprint=signer,
        trusted=bool(fingerprint) and signer == fingerprint,
    )
    return _with_contents(file, entries, limits, outcome, problems, hashes)


def _manifest(file: BinaryIO, entries: list[container.Entry], limits: Limits) -> tuple[Manifest, str]:
    """Return the manifest and the fingerprint of the key whose signature over it holds."""
    text = _json(file, entries, MANIFEST, limits)
    signed = _json(file, entries, SIGNATURE, limits)
    signature = _decoded(signed, Signature, SIGNATURE)
    if canonical(signature) != signed or not signing.is_signed(text, signature):
        raise _Unreadable(Problem(code="signature", where=SIGNATURE))
    manifest = _decoded(text, Manifest, MANIFEST)
    if manifest.format != FORMAT:
        raise _Unreadable(Problem(code="format", where=MANIFEST, detail=manifest.format[:100]))
    return manifest, signing.fingerprint(signature.public_key)


def _key_problems(manifest: Manifest, signer: str, wanted: str) -> Iterator[Problem]:
    if manifest.key != signer:
        yield Problem(code="key", where=MANIFEST, detail=signer)
    if wanted and signer != wanted:
        yield Problem(code="other_key", where=SIGNATURE, detail=signer)


def _member_problems(entries: list[container.Entry], manifest: Manifest) -> list[Problem]:
    there = [entry.name for entry in entries]
    listed = [*(member.name for member in manifest.members), MANIFEST, SIGNATURE]
    problems = [Problem(code="duplicate", where=name) for name in sorted(_repeated(there) | _repeated(listed))]
    problems += [Problem(code="missing", where=name) for name in sorted(set(listed) - set(there))]
    problems += [Problem(code="added", where=name) for name in sorted(set(there) - set(listed))]
    if not problems and there != listed:
        problems.append(Problem(code="order", where=""))
    return problems


def _repeated(names: list[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]


def _hash_all(
    file: BinaryIO, entries: list[container.Entry], manifest: Manifest
) -> tuple[dict[str, tuple[str, int]], list[Problem]]:
    """Return hash and size of every listed member, and what differs from the manifest. Reads every byte once."""
    expected = {member.name: (member.sha256, member.size) for member in manifest.members}
    hashes: dict[str, tuple[str, int]] = {}
    problems = []
    for entry in entries:
        digest, crc, size = hashlib.sha256(), 0, 0
        for piece in container.pieces(file, entry):
            digest.update(piece)
            crc, size = zlib.crc32(piece, crc), size + len(piece)
        if crc != entry.crc:
            problems.append(Problem(code="changed", where=entry.name, detail="CRC-32"))
        if entry.name in expected:
            hashes[entry.name] = (digest.hexdigest(), size)
            if hashes[entry.name] != expected[entry.name]:
                problems.append(Problem(code="changed", where=entry.name, detail="SHA-256"))
    return hashes, problems


def _with_contents(
    file: BinaryIO,
    entries: list[container.Entry],
    limits: Limits,
    outcome: Outcome,
    problems: list[Problem],
    hashes: dict[str, tuple[str, int]],
) -> Outcome:
    """Return the outcome with what the case and the record say; where they cannot be read, that is what is said."""
    count = 0
    without: tuple[contents.File, ...] = ()
    try:
        case = _decoded(_json(file, entries, CASE, limits), contents.Contents, CASE)
        told = _decoded(_json(file, entries, RECORD, limits), record.Record, RECORD)
        problems += _content_problems(case, told, outcome.manifest, hashes)
        count, without = len(told.entries), contents.left_out(case)
    except _Unreadable as error:
        problems.append(error.problem)
    return msgspec.structs.replace(outcome, problems=tuple(problems), entries=count, left_out=without)


def _content_problems(
    case: contents.Contents, told: record.Record, manifest: Manifest | None, hashes: dict[str, tuple[str, int]]
) -> Iterator[Problem]:
    if case.format != CASE_FORMAT:
        yield Problem(code="format", where=CASE, detail=case.format[:100])
    if manifest is None or told.head != manifest.head:
        yield Problem(code="chain_head", where=RECORD)
    for number, problem in record.breaks(told):
        yield Problem(code=f"chain_{problem}", where=f"{RECORD}: {number}")
    for name, problem in contents.disagreements(case, hashes):
        yield Problem(code=f"file_{problem}", where=name)
    for number, sha256 in contents.unknown(case, record.named_files(told)):
        yield Problem(code="file_of_record", where=f"{RECORD}: {number}", detail=sha256[:100])


def _json(file: BinaryIO, entries: list[container.Entry], name: str, limits: Limits) -> bytes:
    entry = next((entry for entry in entries if entry.name == name), None)
    if entry is None:
        raise _Unreadable(Problem(code="missing", where=name))
    if entry.size > limits.json_bytes:
        raise _Unreadable(Problem(code="limit", where=name, detail=f"{entry.size} > {limits.json_bytes}"))
    return b"".join(container.pieces(file, entry))


def _decoded(text: bytes, kind: type[_T], where: str) -> _T:
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise _Unreadable(Problem(code="unreadable", where=where, detail=str(error)[:200])) from error

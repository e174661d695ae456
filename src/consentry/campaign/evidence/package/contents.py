"""What a package says about its own files: which file is what, and which were left out by choice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from consentry.campaign.evidence.package.values import CASE, RECORD


class File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Bytes that belong to the case."""

    sha256: str
    size: int
    what: str  #: `report`, `binary`, `policy`, `attachment`, `submission`, `document` or `bulletin`
    names: tuple[str, ...]  #: as people or the service called it
    member: str  #: its name in the package; empty = left out by choice


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """The part of `case.json` that a reader checks."""

    format: str
    files: tuple[File, ...]


def disagreements(contents: Contents, hashes: dict[str, tuple[str, int]]) -> Iterator[tuple[str, str]]:
    """Yield member and problem where files and members differ: `not_told`, `not_there`, `other`.

    `hashes`: member -> hash and size, as computed from the bytes.
    """
    told = {file.member: (file.sha256, file.size) for file in contents.files if file.member}
    for name in hashes:
        if name not in told and name not in {CASE, RECORD}:
            yield name, "not_told"
    for name, expected in told.items():
        if name not in hashes:
            yield name, "not_there"
        elif hashes[name] != expected:
            yield name, "other"


def left_out(contents: Contents) -> tuple[File, ...]:
    """Return the files of which the package has the hash only."""
    return tuple(file for file in contents.files if not file.member)


def unknown(contents: Contents, named: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield entry number and hash of every file that the record names and the case does not."""
    known = {file.sha256 for file in contents.files}
    for number, sha256 in named:
        if sha256 not in known:
            yield number, sha256

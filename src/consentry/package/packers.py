"""Hardening shells: recognised by native libraries, files, and the application class."""

from __future__ import annotations

import fnmatch
import functools
import re
from collections.abc import Iterable

from consentry.model.app import Packer
from consentry.model.catalog import PackerSignature
from consentry.model.location import FileLocation, Location, ManifestLocation

_MOST = 8  #: pieces of evidence of one shell


def find_packers(
    signatures: tuple[PackerSignature, ...],
    files: Iterable[str],
    application_class: str,
    application: ManifestLocation | None,
) -> tuple[Packer, ...]:
    """Return the shells that `files` (places of all members) and the application class speak of."""
    evidence: dict[str, list[Location]] = {signature.id: [] for signature in signatures}
    for signature in signatures:
        if application is not None and signature.classes and application_class.startswith(signature.classes):
            evidence[signature.id].append(application)
    names = _names(signatures)
    for place in dict.fromkeys(files):
        for identifier in names.owners(place):
            evidence[identifier].append(FileLocation(member=place))
    return tuple(
        Packer(id=signature.id, name=signature.name.zh, evidence=tuple(evidence[signature.id][:_MOST]))
        for signature in signatures
        if evidence[signature.id]
    )


class _Names:
    """Names of libraries and files of all shells, looked up at once: an archive may have 200,000 files."""

    def __init__(self, signatures: tuple[PackerSignature, ...]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._open: list[tuple[re.Pattern[str], str]] = []
        for signature in signatures:
            # Libraries are known by their base name wherever they lie, files by their path.
            for name in [*(f"*/{library}" for library in signature.libraries), *signature.files]:
                self._add(name, signature.id)
        either = "|".join(pattern.pattern for pattern, _ in self._open)
        self._any_open = re.compile(either or r"(?!)")

    def _add(self, name: str, identifier: str) -> None:
        if "*" not in name.removeprefix("*/"):
            self._exact.setdefault(name, set()).add(identifier)
        else:
            self._open.append((re.compile(fnmatch.translate(name)), identifier))

    def owners(self, place: str) -> set[str]:
        """Return the ids of the shells that a file belongs to."""
        path = "/" + place.rpartition("!")[2]
        found = self._exact.get("*" + path[path.rfind("/") :], set()) | self._exact.get(path[1:], set())
        for candidate in (path, path[1:]):
            if self._any_open.match(candidate):
                found |= {identifier for pattern, identifier in self._open if pattern.match(candidate)}
        return found


@functools.lru_cache(maxsize=4)
def _names(signatures: tuple[PackerSignature, ...]) -> _Names:
    return _Names(signatures)

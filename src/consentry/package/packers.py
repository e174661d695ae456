"""Hardening shells: recognised by native libraries, files, and the application class."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from consentry.model.app import Packer
from consentry.model.catalog import PackerSignature
from consentry.model.location import FileLocation, Location, ManifestLocation

_MOST = 8  #: pieces of evidence of one shell


def find_packers(
    signatures: Iterable[PackerSignature],
    files: Iterable[str],
    application_class: str,
    application: ManifestLocation | None,
) -> tuple[Packer, ...]:
    """Return the shells that `files` (places of all members) and the application class speak of."""
    places = list(dict.fromkeys(files))
    found = []
    for signature in signatures:
        evidence: list[Location] = [FileLocation(member=place) for place in _matching(signature, places)]
        if application is not None and application_class.startswith(signature.classes or "\0"):
            evidence.insert(0, application)
        if evidence:
            found.append(Packer(id=signature.id, name=signature.name.zh, evidence=tuple(evidence[:_MOST])))
    return tuple(found)


def _matching(signature: PackerSignature, places: list[str]) -> Iterable[str]:
    """Yield the places that match; `*` in a name stands for anything."""
    libraries = _Names(signature.libraries)
    files = _Names(signature.files)
    for place in places:
        path = place.rpartition("!")[2]
        base = path.rpartition("/")[2]
        if libraries.match(base) or files.match(path):
            yield place


class _Names:
    def __init__(self, names: tuple[str, ...]) -> None:
        self._exact = {name for name in names if "*" not in name}
        self._open = tuple(name for name in names if "*" in name)

    def match(self, name: str) -> bool:
        return name in self._exact or any(fnmatchcase(name, pattern) for pattern in self._open)

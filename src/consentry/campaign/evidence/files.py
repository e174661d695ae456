"""The files that belong to a case: each once by its hash, with what it is and how it was called."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from consentry.campaign.evidence.package import contents
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob

_CHUNK = 1 << 20
_FOLDERS = {
    "report": "reports",
    "bulletin": "bulletins",
    "document": "documents",
    "attachment": "attachments",
    "submission": "submissions",
    "policy": "policies",
    "binary": "binaries",
}
#: endings that a member keeps, so that people can open it; of others only the bytes count
_ENDINGS = re.compile(
    r"\.(png|jpe?g|webp|mp4|webm|mkv|pdf|docx|xlsx|csv|txt|json|har|pcapng?|apk|apks|xapk|apkm|aab)\Z"
)


@dataclass
class Source:
    """One file and where its bytes come from."""

    sha256: str
    size: int
    what: str
    names: list[str] = field(default_factory=list)
    included: bool = True
    data: bytes | None = None  #: of what is not in the storage

    @property
    def member(self) -> str:
        """Return its name in a package; empty = left out."""
        if not self.included:
            return ""
        ending = _ENDINGS.search(self.names[0].lower()) if self.names else None
        return f"{_FOLDERS[self.what]}/{self.sha256}{ending.group() if ending else ''}"

    def told(self) -> contents.File:
        """Return what the package says of it."""
        return contents.File(
            sha256=self.sha256, size=self.size, what=self.what, names=tuple(sorted(set(self.names))), member=self.member
        )

    def pieces(self) -> Iterator[bytes]:
        """Yield its bytes. Raises blobs.Damaged where they are not those of the hash, OSError where they are gone."""
        if self.data is not None:
            yield self.data
            return
        digest = hashlib.sha256()
        with blobs.read(Blob(sha256=self.sha256)) as file:
            while piece := file.read(_CHUNK):
                digest.update(piece)
                yield piece
        if digest.hexdigest() != self.sha256:
            raise blobs.Damaged(f"{self.sha256}: the stored bytes differ")


class Files:
    """The files of a case as they are met; the same bytes twice are one file."""

    def __init__(self, *, with_binaries: bool) -> None:
        self._with_binaries = with_binaries
        self._found: dict[str, Source] = {}

    def add(self, what: str, blob: Blob | None, name: str) -> str | None:
        """Note a stored file; return its hash, None where there is none."""
        if blob is None:
            return None
        included = what != "binary" or self._with_binaries
        known = self._found.setdefault(blob.sha256, Source(blob.sha256, blob.size, what, included=included))
        known.names.append(name)
        known.included = known.included or included
        return blob.sha256

    def add_bytes(self, what: str, data: bytes, name: str) -> str:
        """Note bytes that are not in the storage; return their hash."""
        sha256 = hashlib.sha256(data).hexdigest()
        self._found.setdefault(sha256, Source(sha256, len(data), what, data=data)).names.append(name)
        return sha256

    def sources(self) -> list[Source]:
        """Return all files in the order of their hashes."""
        return [self._found[sha256] for sha256 in sorted(self._found)]

"""One manifest: where its parts are, and how a location names them."""

from __future__ import annotations

import msgspec

from consentry._native import ArchiveError, Resources
from consentry.model.location import ManifestLocation
from consentry.package.container import Member
from consentry.package.document import Document, Element, read_document
from consentry.package.limits import Limits


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The manifest of one member."""

    member: Member
    document: Document
    error: str = ""  #: why there is none

    @property
    def readable(self) -> bool:
        """True where the root is there."""
        return self.document.root is not None and self.document.root.name == "manifest"

    @property
    def package(self) -> str:
        """Return the package name."""
        return self.document.root.plain("package") if self.document.root else ""

    @property
    def split(self) -> str:
        """Return the name of the split, empty for the base."""
        return self.document.root.plain("split") if self.document.root else ""

    @property
    def application(self) -> tuple[int, Element] | None:
        """Return index and element of the application."""
        return next(self.document.children(0, "application"), None)

    def location(self, index: int) -> ManifestLocation:
        """Return the location of element `index`."""
        element = self.document.elements[index]
        return ManifestLocation(
            member=self.member.place(self.member.manifest),
            element=self.document.path(index),
            line=element.line,
            snippet=element.snippet,
        )

    def qualified(self, name: str) -> str:
        """Return a class name as the platform completes it."""
        if name.startswith("."):
            return self.package + name
        return name if "." in name or not name else f"{self.package}.{name}"


def read_manifest(member: Member, resources: Resources, limits: Limits) -> Manifest:
    """Return the manifest of `member`; what went wrong is in its error and the document's errors."""
    try:
        data = member.archive.read(member.manifest, limits.manifest_bytes)
    except ArchiveError as error:
        return Manifest(member=member, document=Document((), ()), error=str(error.args[1]))
    document = read_document(data, resources)
    manifest = Manifest(member=member, document=document)
    if not manifest.readable:
        root = document.root.name if document.root else "-"
        return Manifest(member=member, document=document, error=f"no manifest element, root {root!r}")
    return manifest

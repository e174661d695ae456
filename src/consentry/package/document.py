"""A compiled XML file as a tree: elements with typed attributes, their line in the text form, and that line."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consentry._native import Resources

ANDROID = "http://schemas.android.com/apk/res/android"


class Attribute(msgspec.Struct, frozen=True):
    """An attribute; `text` is the value as the text form shows it."""

    namespace: str
    name: str
    id: int
    kind: str  #: `string`, `reference`, `bool`, `int`, `hex`...
    text: str
    number: int  #: a reference's id, an integer, 0 or 1


class Element(msgspec.Struct, frozen=True):
    """An element; `parent` is an index into the document's elements, -1 for the root."""

    parent: int
    name: str
    line: int
    snippet: str
    text: str
    attributes: tuple[Attribute, ...]

    def android(self, name: str) -> Attribute | None:
        """Return an attribute of the platform. One with a resource id wins: the platform sees only that one."""
        found = None
        for attribute in self.attributes:
            if attribute.name == name and attribute.namespace == ANDROID:
                if attribute.id:
                    return attribute
                found = found or attribute
        return found

    def plain(self, name: str) -> str:
        """Return an attribute without namespace, empty where there is none."""
        for attribute in self.attributes:
            if attribute.name == name and not attribute.namespace:
                return attribute.text
        return ""


class Document(msgspec.Struct, frozen=True):
    """Elements in document order, and what could not be read."""

    elements: tuple[Element, ...]
    errors: tuple[str, ...]
    inside: dict[int, list[int]] = {}  #: children of each element, made by `read_document`

    @property
    def root(self) -> Element | None:
        """Return the first element."""
        return self.elements[0] if self.elements else None

    def children(self, parent: int, *names: str) -> Iterator[tuple[int, Element]]:
        """Yield index and element of the children of element `parent`, of any of `names` (all where none is given)."""
        for index in self.inside.get(parent, ()):
            element = self.elements[index]
            if not names or element.name in names:
                yield index, element

    def path(self, index: int) -> str:
        """Return the path of element `index`, e.g. `manifest/application/receiver[@name='a.B']`."""
        element = self.elements[index]
        name = element.android("name")
        last = f"{element.name}[@name='{name.text}']" if name else element.name
        parts = [last]
        parent = element.parent
        while parent >= 0 and len(parts) < 32:
            parts.append(self.elements[parent].name)
            parent = self.elements[parent].parent
        return "/".join(reversed(parts))


_DECODER = msgspec.msgpack.Decoder(Document)


def read_document(data: bytes, resources: Resources) -> Document:
    """Return the document in `data`; damage is in its errors."""
    read = _DECODER.decode(resources.document(data))
    inside: dict[int, list[int]] = {}
    for index, element in enumerate(read.elements):
        inside.setdefault(element.parent, []).append(index)
    return Document(read.elements, read.errors, inside)

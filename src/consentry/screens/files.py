"""The resource side of screens: what a screen's files hold, and which topics its texts speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from consentry.code import LayoutQuery, ScreenQuery
from consentry.model.location import FileLocation, ResourceLocation
from consentry.model.texts import TopicHit
from consentry.package.nodes import Node, ScreenFile

_DEPTH = 8  #: files that include files
_PLACED = 6_000  #: elements of one screen
#: strings of the platform by id (`android.R.string`), AOSP `public.xml`: the English text
PLATFORM = {0x01040000: "Cancel", 0x01040009: "No", 0x0104000A: "OK", 0x01040013: "Yes"}
_LITERAL = 400  #: characters of a text in code that topics are looked for in


class Placed(msgspec.Struct, frozen=True):
    """An element of a file, and what holds the file."""

    node: Node
    file: ScreenFile
    holder: str  #: tag of the element that brought the file in, empty where code names it
    parent: Node | None


class Resources:
    """Files, strings and text files of an app, with their topics."""

    def __init__(
        self,
        files: Mapping[int, ScreenFile],
        strings: Mapping[int, str],
        names: Mapping[int, str],
        hits: Sequence[TopicHit],
        speaks: Callable[[str], list[str]],
    ) -> None:
        self.files, self.names = files, names
        self.strings = {**PLATFORM, **strings}
        self._speaks = speaks
        self._known: dict[str, tuple[str, ...]] = {}
        self.of_string: dict[int, dict[str, TopicHit]] = {}
        self.of_asset: dict[str, dict[str, TopicHit]] = {}
        for hit in hits:
            if hit.resource_id:
                self.of_string.setdefault(hit.resource_id, {}).setdefault(hit.topic, hit)
            elif isinstance(hit.location, FileLocation):
                path = hit.location.member.rpartition("!")[2].partition("assets/")[2]
                for name in {path, path.rpartition("/")[2]} - {""}:
                    self.of_asset.setdefault(name, {}).setdefault(hit.topic, hit)

    def topics_of_text(self, text: str) -> tuple[str, ...]:
        """Return the topics that a text of the code speaks of."""
        found = self._known.get(text)
        if found is None:
            found = tuple(self._speaks(text[:_LITERAL]))
            self._known[text] = found
        return found

    def topics_of_string(self, identifier: int) -> tuple[str, ...]:
        """Return the topics of a string resource in all its locales."""
        return tuple(self.of_string.get(identifier, ()))

    def topics_of(self, node: Node) -> frozenset[str]:
        """Return the topics of an element's texts."""
        return frozenset(
            topic for text in node.texts for topic in (*text.topics, *self.topics_of_string(text.resource))
        )

    def placed(self, identifiers: Iterable[int]) -> Iterator[Placed]:
        """Yield the elements of files and of what these include."""
        left = _PLACED
        open_: list[tuple[int, str, int]] = [(identifier, "", 0) for identifier in reversed(list(identifiers))]
        seen: set[int] = set()
        while open_:
            identifier, holder, depth = open_.pop()
            file = self.files.get(identifier)
            if file is None or identifier in seen or depth > _DEPTH:
                continue
            seen.add(identifier)
            for node in file.nodes:
                left -= 1
                if left < 0:
                    return
                parent = file.nodes[node.parent] if 0 <= node.parent < len(file.nodes) else None
                yield Placed(node, file, holder, parent)
                open_ += [(brought, node.tag, depth + 1) for brought in node.brings]

    def question(self) -> ScreenQuery:
        """Return what the code is asked: files with the classes and handlers in them, and strings of topics."""
        files = []
        for identifier in self.files:
            nodes = [placed.node for placed in self.placed([identifier])]
            classes = {name for node in nodes for name in (node.tag, node.target) if "." in name}
            handlers = {node.on_click for node in nodes if node.on_click}
            files.append(LayoutQuery(id=identifier, classes=tuple(sorted(classes)), handlers=tuple(sorted(handlers))))
        return ScreenQuery(files=tuple(files), strings=tuple(sorted(self.of_string)))


def text_of(node: Node) -> str:
    """Return the most telling text of an element."""
    return node.texts[0].text if node.texts else ""


def place_of(placed: Placed) -> ResourceLocation:
    """Return where an element is."""
    return ResourceLocation(member=placed.file.member, name=placed.file.name, text=text_of(placed.node))

"""What reading a container gives."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress

import msgspec

from consentry._native import Archive, ArchiveError, Resources
from consentry.model.app import App
from consentry.model.coverage import Coverage
from consentry.model.pages import Page
from consentry.model.text import Text
from consentry.model.texts import TopicHit, View
from consentry.package.container import Container
from consentry.package.layouts import LayoutHandlers, LayoutInput
from consentry.package.nodes import ScreenFile

_COMPILED_BYTES = 32 << 20  #: of one compiled XML file
_LATER_BYTES = 64 << 20  #: of all code together that may be loaded later
_LATER_MEMBERS = 20  #: files and archives of such code
_LATER_FAILED = 3  #: so many cannot be inflated: no more are tried, as each may cost all bytes that are left
_DEX = b"dex\n0"


def _is_dex(data: bytes) -> bool:
    """Return whether these bytes are a DEX file as a whole: its size stands in it."""
    return data.startswith(_DEX) and 0 < int.from_bytes(data[32:36], "little") <= len(data)


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


class StringResource(msgspec.Struct, frozen=True, kw_only=True):
    """A string resource in the default configuration."""

    name: str  #: e.g. `string/agree`
    text: str


class DynamicCode(msgspec.Struct, frozen=True, kw_only=True):
    """Code that the platform does not load with the app: a dex file or archive in another place."""

    member: str
    kind: str  #: `dex` or `archive`
    inside: tuple[str, ...]  #: dex files in the archive


class DexMembers(msgspec.Struct, frozen=True, kw_only=True):
    """The program's members."""

    read: tuple[tuple[str, bytes], ...]  #: name, e.g. `base.apk!classes2.dex`, and bytes, in the order of loading
    failed: tuple[Text, ...]  #: members that could not be inflated


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """An app as its container, manifest and resources describe it."""

    app: App
    texts: tuple[TopicHit, ...]
    control_texts: tuple[TopicHit, ...]  #: string resources and literal texts of topics that are not told
    views: tuple[View, ...]
    layout_handlers: tuple[LayoutHandlers, ...]
    layout_inputs: tuple[LayoutInput, ...]
    string_ids: dict[int, StringResource]  #: string resources by id
    resource_names: dict[int, str]  #: `type/entry` of every resource by id
    references: frozenset[int]  #: resources that layouts, menus and screens refer to
    dynamic_code: tuple[DynamicCode, ...]
    oddities: tuple[Text, ...]  #: harmless oddities of the container
    sdk_known: bool  #: the manifest was read far enough to know its `uses-sdk`
    application_known: bool  #: ... and the attributes of its application element
    coverage: tuple[Coverage, Coverage]  #: `package`, `texts`
    container: Container  #: open handle
    resources: Resources  #: open handle
    screen_files: dict[int, ScreenFile] = {}  #: layouts, menus, preference screens, navigation graphs by resource id
    screen_files_complete: bool = True
    pages: tuple[Page, ...] = ()  #: web pages with controls that call something

    def text_form(self, place: str) -> str:
        """Return the text form of a compiled XML file, to which the lines of manifest locations refer.

        `place` is a location's `member`, e.g. `base.apk!AndroidManifest.xml`. Raises KeyError where there is none,
        ArchiveError where it cannot be read.
        """
        for member in self.container.members:
            path = place.removeprefix(f"{member.name}!") if member.name and not member.prefix else place
            if path in member.archive and member.place(path) == place:
                return self.resources.text_form(member.archive.read(path, _COMPILED_BYTES))
        raise KeyError(place)

    def dex(self) -> DexMembers:
        """Inflate the program's members, those of all splits, each time it is called.

        Code that the app may load later (`dynamic_code`) follows, as far as it is plain DEX: where a class is in both, the
        program's own is the one that runs. Of such code nothing counts as failed, as it may be data or meant for others.
        """
        read: list[tuple[str, bytes]] = []
        failed: list[Text] = []
        done: set[int] = set()
        for member in self.container.members:
            if id(member.archive) in done:  # the modules of a bundle share one archive
                continue
            done.add(id(member.archive))
            members, failures = member.archive.dex_members()
            read += [(member.place(name), data) for name, data in members]
            failed += [
                Text(
                    zh=f"{member.place(name)}：无法解压（{why}）",
                    en=f"{member.place(name)}: cannot be inflated ({why})",
                )
                for name, _, why in failures
            ]
        return DexMembers(read=(*read, *self._loaded_later({_digest(data) for _, data in read})), failed=tuple(failed))

    def _loaded_later(self, known: set[bytes]) -> Iterator[tuple[str, bytes]]:
        left, failed = _LATER_BYTES, 0
        for code in self.dynamic_code[:_LATER_MEMBERS]:
            for place, archive, name in self._inside(code):
                try:
                    data = archive.read(name, left)
                except ArchiveError:
                    failed += 1
                    if failed == _LATER_FAILED:
                        return
                    continue
                left -= len(data)
                digest = _digest(data)
                if _is_dex(data) and digest not in known:  # an app inside the app is often the app itself
                    known.add(digest)
                    yield place, data

    def _inside(self, code: DynamicCode) -> Iterator[tuple[str, Archive, str]]:
        for member in self.container.members:
            path = code.member.removeprefix(f"{member.name}!") if member.name and not member.prefix else code.member
            if path not in member.archive:
                continue
            if not code.inside:
                yield code.member, member.archive, path
                return
            with suppress(ArchiveError):
                archive = member.archive.nested(path)
                for name in code.inside:
                    yield f"{code.member}!{name}", archive, name
            return

"""Layouts, menus and preference screens: views, click handlers, custom view classes, literal texts."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from consentry._native import Resources, Topics
from consentry.model.location import ResourceLocation
from consentry.model.text import Text
from consentry.model.texts import TopicHit, View
from consentry.package.container import Member
from consentry.package.limits import Limits
from consentry.package.nodes import Node, ScreenFile, bounded

_KINDS = ["layout", "menu", "xml", "navigation"]


class LayoutHandlers(msgspec.Struct, frozen=True, kw_only=True):
    """What the platform calls or creates when it inflates a layout."""

    layout: str  #: e.g. `layout/activity_main`
    resource_id: int
    methods: tuple[str, ...]  #: `onClick` names
    classes: tuple[str, ...]  #: custom views and fragments, dotted
    clicks: tuple[tuple[str, int], ...] = ()  #: `onClick` names, each with the id of its view (0 for none)


class LayoutInput(msgspec.Struct, frozen=True, kw_only=True):
    """A field that a user fills in, of which the layout says what belongs there."""

    id: int  #: resource id of the view
    kind: str  #: `password`, `phone`, `email`, `person-name`, `postal-address`


class Layouts(msgspec.Struct, frozen=True, kw_only=True):
    """All layouts together."""

    views: tuple[View, ...] = ()
    handlers: tuple[LayoutHandlers, ...] = ()
    inputs: tuple[LayoutInput, ...] = ()
    hits: tuple[TopicHit, ...] = ()  #: literal texts
    references: frozenset[int] = frozenset()  #: resources that a layout, menu or screen refers to
    problems: tuple[Text, ...] = ()
    counts: dict[str, int] = {}
    files: dict[int, ScreenFile] = {}  #: by resource id
    files_complete: bool = True


class _View(msgspec.Struct, frozen=True):
    kind: str
    id: str
    text: str
    text_id: int
    checked: bool
    on_click: str
    url: str
    topics: tuple[str, ...]


class _Layout(msgspec.Struct, frozen=True):
    id: int
    name: str
    member: str
    locale: str
    views: tuple[_View, ...]
    handlers: tuple[str, ...]
    classes: tuple[str, ...]
    references: tuple[int, ...]
    literals: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[int, int], ...]
    errors: tuple[str, ...]
    nodes: tuple[Node, ...] = ()


_LAYOUTS = msgspec.msgpack.Decoder(tuple[_Layout, ...])


def read_layouts(members: Iterable[Member], resources: Resources, topics: Topics, limits: Limits) -> Layouts:
    """Look through all compiled XML files of layouts, menus and screens, in every configuration."""
    files = list(dict.fromkeys(resources.files(_KINDS)))
    found: list[tuple[Member, _Layout]] = []
    seen: set[tuple[int, str]] = set()
    problems: list[Text] = []
    if len(files) > limits.layouts:
        problems.append(_too_many(len(files), limits.layouts))
    for member in members:
        here = [
            (identifier, name, member.prefix + path, "")
            for identifier, name, path in files[: limits.layouts]
            if (identifier, path) not in seen and member.prefix + path in member.archive
        ]
        seen.update((identifier, path[len(member.prefix) :]) for identifier, _, path, _ in here)
        data = resources.scan_layouts(member.archive, here, topics, limits.layout_bytes, limits.layouts_bytes)
        found += [(member, layout) for layout in _LAYOUTS.decode(data)]
    files_of, complete = bounded([_file(member, layout) for member, layout in found])
    problems += [_damaged(member.place(layout.member), layout.errors) for member, layout in found if layout.errors]
    return Layouts(
        views=tuple(_view(member, layout, view) for member, layout in found for view in layout.views),
        handlers=_handlers(layout for _, layout in found),
        inputs=_inputs(layout for _, layout in found),
        hits=tuple(_hit(member, layout, *literal) for member, layout in found for literal in layout.literals),
        references=frozenset(reference for _, layout in found for reference in layout.references),
        problems=tuple(problems),
        counts={"layouts": len(found)},
        files=files_of,
        files_complete=complete,
    )


def _file(member: Member, layout: _Layout) -> ScreenFile:
    return ScreenFile(id=layout.id, name=layout.name, member=member.place(layout.member), nodes=layout.nodes)


def _view(member: Member, layout: _Layout, view: _View) -> View:
    location = ResourceLocation(member=member.place(layout.member), name=layout.name, text=view.text)
    return View(
        layout=layout.name,
        kind=view.kind,
        id=view.id,
        text=view.text,
        text_id=view.text_id,
        checked=view.checked,
        on_click=view.on_click,
        url=view.url,
        topics=view.topics,
        location=location,
    )


def _handlers(layouts: Iterable[_Layout]) -> tuple[LayoutHandlers, ...]:
    """Return the handlers of each layout, over all its configurations."""
    names: dict[int, str] = {}
    methods: dict[int, set[str]] = {}
    classes: dict[int, set[str]] = {}
    clicks: dict[int, set[tuple[str, int]]] = {}
    for layout in layouts:
        if layout.handlers or layout.classes:
            names[layout.id] = layout.name
            methods.setdefault(layout.id, set()).update(layout.handlers)
            classes.setdefault(layout.id, set()).update(layout.classes)
            of_nodes = {(node.on_click, node.id) for node in layout.nodes if node.on_click}
            clicks.setdefault(layout.id, set()).update(of_nodes)
    return tuple(
        LayoutHandlers(
            layout=names[identifier],
            resource_id=identifier,
            methods=tuple(sorted(methods[identifier])),
            classes=tuple(sorted(classes[identifier])),
            clicks=tuple(sorted(clicks[identifier])),
        )
        for identifier in sorted(names)
    )


#: class and variation of `android:inputType` -> kind (developer.android.com/reference/android/text/InputType)
_INPUTS = {
    0x81: "password",
    0x91: "password",
    0xE1: "password",
    0x12: "password",
    0x03: "phone",
    0x21: "email",
    0xD1: "email",
    0x61: "person-name",
    0x71: "postal-address",
}


def _inputs(layouts: Iterable[_Layout]) -> tuple[LayoutInput, ...]:
    found = {(view, _INPUTS.get(kind & 0xFFF, "")) for layout in layouts for view, kind in layout.inputs}
    return tuple(LayoutInput(id=view, kind=kind) for view, kind in sorted(found) if kind)


def _hit(member: Member, layout: _Layout, topic: str, text: str) -> TopicHit:
    location = ResourceLocation(member=member.place(layout.member), name=layout.name, text=text)
    return TopicHit(topic=topic, source="layout", text=text, location=location)


def _damaged(place: str, errors: tuple[str, ...]) -> Text:
    return Text(zh=f"{place}：布局损坏（{errors[0]}）", en=f"{place}: damaged layout ({errors[0]})")


def _too_many(count: int, limit: int) -> Text:
    return Text(zh=f"{count} 个布局文件，只读取前 {limit} 个", en=f"{count} layout files, only {limit} were read")

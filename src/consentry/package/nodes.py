"""Layouts, menus, preference screens and navigation graphs as trees of what a person sees and taps."""

from __future__ import annotations

import msgspec

_NODES = 400_000  #: of all files together


class NodeText(msgspec.Struct, frozen=True, array_like=True):
    """A text of an element."""

    attribute: str  #: e.g. `text`, `title`
    text: str  #: in the default configuration
    resource: int  #: 0 for a literal
    topics: tuple[str, ...]  #: of a literal


class Node(msgspec.Struct, frozen=True):
    """An element that a person sees, taps, or that brings in others."""

    parent: int  #: position of the nearest element above that is kept, -1 for none
    tag: str
    id: int  #: resource id, 0 for none
    name: str  #: `id/...`, or the key of a preference
    texts: tuple[NodeText, ...]
    on_click: str
    checked: bool
    brings: tuple[int, ...]  #: included layouts, menus, navigation graphs
    target: str  #: class that a tap opens or that a destination is
    data: str  #: address that an intent of a preference opens
    destination: int  #: of an action of a navigation graph
    in_bar: bool  #: a menu item that is shown as an action
    hidden: bool
    looks: tuple[tuple[str, str], ...]  #: attribute and value, e.g. `textSize`, `14.0sp`
    disabled: bool = False  #: takes no click until code says so


class ScreenFile(msgspec.Struct, frozen=True, kw_only=True):
    """One file in one configuration."""

    id: int
    name: str  #: e.g. `layout/activity_main`
    member: str
    nodes: tuple[Node, ...]


def bounded(files: list[ScreenFile]) -> tuple[dict[int, ScreenFile], bool]:
    """Return one file for each resource (the first configuration), and whether all of them fitted the budget."""
    kept: dict[int, ScreenFile] = {}
    left = _NODES
    for file in files:
        if file.id in kept:
            continue
        left -= len(file.nodes)
        if left < 0:
            return kept, False
        kept[file.id] = file
    return kept, True

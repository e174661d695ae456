"""What the code says of screens, before it is joined with layouts and texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from consentry.code import wire
from consentry.model.location import CodeLocation


class CodeTarget(msgspec.Struct, frozen=True, kw_only=True):
    """Where an act leads."""

    kind: str  #: `screen`, `page`, `address`, `navigate`, `finish`, `exit`, `unknown`
    screen: int = -1  #: position of the screen
    id: int = 0  #: resource id of a destination
    text: str = ""  #: address, or its known start
    location: CodeLocation
    sure: bool = True
    paged: bool = False  #: a page of a pager


class CodeAct(msgspec.Struct, frozen=True, kw_only=True):
    """What happens by itself or after a tap on one control."""

    control: wire.ScreenControl
    handler: CodeLocation
    targets: tuple[CodeTarget, ...] = ()
    nested: bool = False  #: it takes a tap more before the control is there


class CodeScreen(msgspec.Struct, frozen=True, kw_only=True):
    """An activity, fragment or dialog of the app."""

    class_name: str
    kind: str  #: `activity`, `fragment`, `dialog`, `built`
    location: CodeLocation
    owner: str = ""  #: SDK id
    files: tuple[int, ...] = ()
    strings: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    said: tuple[wire.ScreenSaid, ...] = ()
    ticked: tuple[tuple[int, CodeLocation], ...] = ()
    acts: tuple[CodeAct, ...] = ()


class Places(Protocol):
    """What turns positions of the answer into places."""

    def place(self, method: int, offset: int) -> CodeLocation: ...
    def owner_of(self, method: int) -> str: ...


def code_screens(answer: wire.Answer, places: Places) -> Iterator[CodeScreen]:
    """Yield the screens of an answer in its order."""
    for row in answer.screens.screens:
        yield CodeScreen(
            class_name=row.class_name,
            kind=row.kind,
            location=_at(places, row.site),
            owner=places.owner_of(row.site.method),
            files=row.files,
            strings=row.strings,
            texts=row.texts,
            said=row.said,
            ticked=tuple((ticked.view, _at(places, ticked.site)) for ticked in row.ticked),
            acts=tuple(_act(places, act) for act in row.acts),
        )


def _act(places: Places, act: wire.ScreenAct) -> CodeAct:
    targets = tuple(
        CodeTarget(
            kind=target.kind,
            screen=target.screen,
            id=target.id,
            text=target.text,
            location=_at(places, target.site),
            sure=target.sure,
            paged=target.paged,
        )
        for target in act.targets
    )
    return CodeAct(control=act.control, handler=_at(places, act.handler), targets=targets, nested=act.nested)


def _at(places: Places, site: wire.Site) -> CodeLocation:
    return places.place(site.method, site.offset)

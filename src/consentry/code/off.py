"""Views of layouts that take no click at first: greyed out, or not shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from consentry.code import wire_query as wire


class Element(Protocol):
    """An element of a layout."""

    @property
    def parent(self) -> int: ...
    @property
    def id(self) -> int: ...
    @property
    def on_click(self) -> str: ...
    @property
    def hidden(self) -> bool: ...
    @property
    def disabled(self) -> bool: ...


_MOST_DEPTH = 100  #: elements around one that are looked at
_Reason = tuple[str, int]  #: what keeps clicks away, and the view that code has to turn on


def off_of(layouts: Iterable[Sequence[Element]]) -> tuple[wire.OffQuery, ...]:
    """Return what takes no click wherever a layout has it, by the id of the view and by the name of the handler."""
    views: dict[tuple[int, str], set[_Reason]] = {}
    for elements in layouts:
        for element in elements:
            reasons = set(_reasons(element, elements))
            for key in ((element.id, ""), (0, element.on_click)):
                if key != (0, ""):
                    views[key] = views.get(key, reasons) & reasons
    return tuple(
        wire.OffQuery(id=view, handler=handler, what=what, by=by)
        for (view, handler), reasons in sorted(views.items())
        for what, by in sorted(reasons)
    )


def _reasons(element: Element, elements: Sequence[Element]) -> Iterator[_Reason]:
    if element.disabled and element.id:
        yield "enabled", element.id
    above: Element | None = element
    for _ in range(_MOST_DEPTH):
        if above is None:
            return
        if above.hidden and above.id:
            yield "visible", above.id
        above = elements[above.parent] if 0 <= above.parent < len(elements) else None

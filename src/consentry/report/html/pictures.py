"""The picture of a route: boxes for screens, arrows for taps, in rows. Only geometry: the template draws it."""

from __future__ import annotations

import unicodedata

import msgspec

from consentry.model.screens import Route
from consentry.report.visible import visible

_BOX = (176.0, 62.0)  #: width and height of a box, in units of the picture
_GAP = (128.0, 78.0)  #: between two boxes of a row; between two rows
_ROW = 3  #: boxes of a row
_EDGE = 10.0
_TOP = 24.0  #: above the first row, for two lines of a label
_STEPS = 12  #: steps that are drawn; a longer route is told in words
#: characters of a line, counted as half a wide one
_IN_BOX, _ON_ARROW = 24, 15


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """A screen, or what is reached."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    goal: bool


class Arrow(msgspec.Struct, frozen=True, kw_only=True):
    """From one box to the next."""

    points: str  #: of a polyline
    tip: str  #: points of its tip
    x: float  #: of the label
    y: float
    lines: tuple[str, ...]
    taps: int  #: so far, with this one; 0 where nothing is tapped here


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """All of it."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def picture(route: Route) -> Picture | None:
    """Return the picture of a route, None where it is too long to be drawn."""
    steps = route.steps
    if not steps or len(steps) > _STEPS:
        return None
    names = [step.name for step in steps]
    goal = route.name or steps[-1].control
    if goal != names[-1]:
        names.append(goal)
    places = [_corner(number) for number in range(len(names))]
    boxes = tuple(
        Box(
            x=x,
            y=y,
            width=_BOX[0],
            height=_BOX[1],
            lines=_wrapped(name, _IN_BOX, 2),
            goal=number == len(names) - 1,
        )
        for number, (name, (x, y)) in enumerate(zip(names, places, strict=True))
    )
    arrows = []
    taps = 0
    for number in range(len(names) - 1):
        taps += steps[number].taps
        told = taps if steps[number].taps else 0
        arrows.append(_arrow(places[number], places[number + 1], steps[number].control, told))
    rows = (len(names) + _ROW - 1) // _ROW
    columns = min(len(names), _ROW)
    return Picture(
        width=2 * _EDGE + columns * _BOX[0] + (columns - 1) * _GAP[0],
        height=_TOP + _EDGE + rows * _BOX[1] + (rows - 1) * _GAP[1],
        boxes=boxes,
        arrows=tuple(arrows),
    )


def _corner(number: int) -> tuple[float, float]:
    row, column = divmod(number, _ROW)
    return _EDGE + column * (_BOX[0] + _GAP[0]), _TOP + row * (_BOX[1] + _GAP[1])


def _arrow(start: tuple[float, float], end: tuple[float, float], control: str, taps: int) -> Arrow:
    middle = _BOX[1] / 2
    if start[1] == end[1]:
        y = start[1] + middle
        left, right = start[0] + _BOX[0], end[0]
        points = f"{left:g},{y:g} {right - 6:g},{y:g}"
        tip = f"{right:g},{y:g} {right - 10:g},{y - 6:g} {right - 10:g},{y + 6:g}"
        return Arrow(
            points=points, tip=tip, x=(left + right) / 2, y=y, lines=_wrapped(control, _ON_ARROW, 2), taps=taps
        )
    down = start[1] + _BOX[1] + _GAP[1] / 2
    first, last = start[0] + _BOX[0] / 2, end[0] + _BOX[0] / 2
    points = f"{first:g},{start[1] + _BOX[1]:g} {first:g},{down:g} {last:g},{down:g} {last:g},{end[1] - 6:g}"
    tip = f"{last:g},{end[1]:g} {last - 6:g},{end[1] - 10:g} {last + 6:g},{end[1] - 10:g}"
    return Arrow(
        points=points, tip=tip, x=(first + last) / 2, y=down, lines=_wrapped(control, 3 * _ON_ARROW, 1), taps=taps
    )


def _wrapped(text: str, width: int, most: int) -> tuple[str, ...]:
    """Return a text in at most `most` lines, cut with an ellipsis; a wide character counts twice."""
    rest = " ".join(visible(text).split())
    lines: list[str] = []
    while rest and len(lines) < most:
        taken = _fitting(rest, width)
        if len(taken) < len(rest) and len(lines) == most - 1:
            lines.append(_fitting(rest, width - 1) + "…")
            break
        space = taken.rfind(" ")
        if len(taken) < len(rest) and space > width // 3:
            taken = taken[:space]
        lines.append(taken.strip())
        rest = rest[len(taken) :].lstrip()
    return tuple(lines)


def _fitting(text: str, width: int) -> str:
    left = width
    for at, character in enumerate(text):
        left -= 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if left < 0:
            return text[:at]
    return text

"""Charts as SVG elements: values in, shapes out. No inline style: classes, which the page's stylesheet gives a look.

Each is one image with a title and a description in words; the table beside it says the same in numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from consentry.report.visible import visible

Points = Sequence[tuple[str, int]]

_WIDTH, _LABEL, _VALUE = 720, 210, 60  #: units of the picture; a page scales it
_ROW, _BAR = 30, 18
_TALL, _FOOT = 200, 24
_WIDE = "\u2e7f"  #: characters beyond it are twice as wide


def draw(kind: str, id_: str, title: str, points: Points) -> str:
    """Return the chart `funnel`, `bars` or `columns`. Raises KeyError for another kind."""
    height, shapes = _KINDS[kind](points)
    svg = ET.Element(
        "svg",
        {
            "class": f"chart {kind}",
            "viewBox": f"0 0 {_WIDTH} {height}",
            "role": "img",
            "aria-labelledby": f"{id_}-title {id_}-words",
        },
    )
    ET.SubElement(svg, "title", {"id": f"{id_}-title"}).text = visible(title)
    words = "; ".join(f"{label}: {value}" for label, value in points)
    ET.SubElement(svg, "desc", {"id": f"{id_}-words"}).text = visible(words)
    svg.extend(shapes)
    return ET.tostring(svg, encoding="unicode", short_empty_elements=True)


def _bars(points: Points) -> tuple[int, list[ET.Element]]:
    """Draw a horizontal bar for each value."""
    shapes = []
    for place, (label, value) in enumerate(points):
        top = place * _ROW
        length = _length(value, points, _WIDTH - _LABEL - _VALUE)
        shapes += [
            _text(label, _LABEL - 10, top + 20, "label end", room=_LABEL - 10),
            _rect(_LABEL, top + 6, length, _BAR),
            _text(str(value), _LABEL + length + 8, top + 20, "value"),
        ]
    return max(1, len(points)) * _ROW, shapes


def _funnel(points: Points) -> tuple[int, list[ET.Element]]:
    """Draw bars around a common middle."""
    shapes = []
    room = _WIDTH - _LABEL - _VALUE
    for place, (label, value) in enumerate(points):
        top = place * _ROW
        length = _length(value, points, room)
        shapes += [
            _text(label, _LABEL - 10, top + 20, "label end", room=_LABEL - 10),
            _rect(_LABEL + (room - length) // 2, top + 4, length, _BAR + 4),
            _text(str(value), _WIDTH - _VALUE + 8, top + 20, "value"),
        ]
    return max(1, len(points)) * _ROW, shapes


def _columns(points: Points) -> tuple[int, list[ET.Element]]:
    """Draw an upright column for each value."""
    shapes = []
    step = _WIDTH // max(1, len(points))
    for place, (label, value) in enumerate(points):
        tall = _length(value, points, _TALL - 24)
        middle = place * step + step // 2
        shapes += [
            _rect(place * step + step // 6, _TALL - tall, step - step // 3, tall),
            _text(str(value), middle, _TALL - tall - 6, "value middle"),
            _text(label, middle, _TALL + 18, "label middle", room=step),
        ]
    return _TALL + _FOOT, shapes


_KINDS = {"bars": _bars, "funnel": _funnel, "columns": _columns}


def _length(value: int, points: Points, room: int) -> int:
    """Return how long a bar is; a value that is not 0 is always seen."""
    most = max((number for _label, number in points), default=0)
    return max(2, round(room * value / most)) if value and most else 0


def _rect(left: int, top: int, width: int, height: int) -> ET.Element:
    sizes = {"x": left, "y": top, "width": width, "height": height}
    return ET.Element("rect", {"class": "bar"} | {name: str(size) for name, size in sizes.items()})


def _text(text: str, left: int, top: int, kind: str, *, room: int = 0) -> ET.Element:
    element = ET.Element("text", {"class": kind, "x": str(left), "y": str(top)})
    element.text = _cut(visible(text), room // 8) if room else text
    return element


def _cut(text: str, room: int) -> str:
    """Return the text, cut to a width in half characters."""
    wide = 0
    for place, char in enumerate(text):
        wide += 1 + (char > _WIDE)
        if wide > room and place:
            return f"{text[: place - 1]}…"
    return text

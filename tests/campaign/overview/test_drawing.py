"""Charts: byte for byte, free of inline style, safe against hostile labels."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from consentry.campaign.overview.drawing import draw

_GOLDEN = Path(__file__).parent / "golden"
POINTS = (("已登记", 120), ("Self-inspected", 60), ("一个非常非常非常非常非常非常长的问题名称", 1), ("零", 0))


@pytest.mark.parametrize("kind", ["bars", "funnel", "columns"])
def test_as_before(kind: str) -> None:
    """CONSENTRY_REFRESH_GOLDEN=1 writes them anew; look at the difference."""
    drawn = draw(kind, "sample", "样例 & <b>", POINTS) + "\n"
    file = _GOLDEN / f"{kind}.svg"
    if os.environ.get("CONSENTRY_REFRESH_GOLDEN") == "1":
        _GOLDEN.mkdir(exist_ok=True)
        file.write_text(drawn, encoding="utf-8")
    assert drawn == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["bars", "funnel", "columns"])
def test_hostile_labels_stay_text(kind: str) -> None:
    drawn = draw(kind, "sample", "</title><script>", (("<script>alert(1)</script>\u202e", 3), ('" onload="x', 1)))
    root = ET.fromstring(drawn)
    tags = {element.tag for element in root.iter()}
    assert tags == {"svg", "title", "desc", "rect", "text"}
    assert not any(name == "style" or name.startswith("on") for element in root.iter() for name in element.attrib)
    assert "\u202e" not in drawn


@pytest.mark.parametrize("kind", ["bars", "funnel", "columns"])
def test_nothing_and_zero(kind: str) -> None:
    assert "<rect" not in draw(kind, "a", "b", ())
    assert 'width="0"' in draw(kind, "a", "b", (("x", 0),)) or 'height="0"' in draw(kind, "a", "b", (("x", 0),))
    root = ET.fromstring(draw(kind, "a", "b", (("large", 1_000_000), ("small", 1))))
    side = "height" if kind == "columns" else "width"
    assert [int(bar.get(side, "0")) > 1 for bar in root.iter("rect")] == [True, True]


def test_said_in_words() -> None:
    root = ET.fromstring(draw("bars", "a", "b", (("x", 3), ("y", 4))))
    assert root.get("aria-labelledby") == "a-title a-words"
    assert root.findtext("desc") == "x: 3; y: 4"

"""Tables that nothing draws and whose cells have several lines."""

from __future__ import annotations

import msgspec

from consentry.policy.reading.aligned import aligned_rows
from consentry.policy.reading.loose import loose_rows


class _Char(msgspec.Struct, frozen=True):
    text: str
    left: float
    right: float
    bottom: float
    size: float = 10.0


def _line(base: float, *cells: tuple[float, str]) -> list[_Char]:
    return [
        _Char(char, left + 5 * at, left + 5 * at + 4, base) for left, words in cells for at, char in enumerate(words)
    ]


def _words(rows: list[list[list[_Char]]]) -> list[list[str]]:
    return [["".join(char.text for char in cell) for cell in row] for row in rows]


#: the shorter cells of a row stand in its middle
TABLE = [
    _line(200, (0, "sdk"), (80, "firm"), (160, "data")),
    _line(176, (160, "imei,")),
    _line(170, (0, "pushkit"), (80, "pushy")),
    _line(164, (160, "ip")),
    _line(140, (0, "mapkit"), (80, "mappy"), (160, "location")),
]


def test_cells_go_on_below_themselves() -> None:
    rows, taken = loose_rows(
        [*TABLE, _line(110, (0, "and so the text goes on below the table")), _line(98, (0, "x"))], 0
    )
    assert _words(rows) == [["sdk", "firm", "data"], ["pushkit", "pushy", "imei,ip"], ["mapkit", "mappy", "location"]]
    assert taken == len(TABLE)


def test_a_text_is_no_table() -> None:
    text = [_line(200 - 12 * at, (0, "words that go on to the end of the line")) for at in range(8)]
    assert loose_rows(text, 0)[0] == []
    assert loose_rows(TABLE[:2], 0)[0] == []


def test_aligned_text_goes_on_in_the_next_line() -> None:
    lines = [
        "SDK       Company      Data",
        "--------  -----------  ------------",
        "PushKit   Pushy Inc.   Android ID,",
        "                       IP address",
        "MapKit    Mappy GmbH   Location",
        "",
        "We use nothing else.",
    ]
    rows, taken = aligned_rows(lines, 0)
    words = [[" ".join(lines[at][low:high] for at, low, high in cell) for cell in row] for row in rows]
    assert words == [
        ["SDK", "Company", "Data"],
        ["PushKit", "Pushy Inc.", "Android ID, IP address"],
        ["MapKit", "Mappy GmbH", "Location"],
    ]
    assert taken == 5
    assert aligned_rows(lines, 6) == ([], 0)

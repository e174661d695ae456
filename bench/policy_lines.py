"""Lines written to learn from, each with what it tells: `tests/policy/labelled/rights-2`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

FOLDER = Path(__file__).parent.parent / "tests" / "policy" / "labelled" / "rights-2"
CODES = {
    "A": "access",
    "R": "correct",
    "D": "delete",
    "C": "copy",
    "W": "withdraw",
    "X": "cancel_account",
    "P": "complain",
    "S": "personalisation_switch",
    "M": "automated_decision",
    "K": "contact",
}
_LINE = re.compile(r"(?P<codes>-|(?:[A-Z][!?]*)+(?= )|(?=\|)) ?(?P<text>.+)")
_CODE = re.compile(r"([A-Z])([!?]*)")


class Line(msgspec.Struct, frozen=True):
    """A line with the labels of what it tells; a row of a table begins with `|`."""

    text: str
    labels: frozenset[str]

    @property
    def cells(self) -> list[str]:
        return [cell.strip() for cell in self.text.strip("| ").split("|")] if self.text.startswith("|") else [self.text]


class Group(msgspec.Struct, frozen=True):
    """Lines under one heading."""

    heading: str
    lines: tuple[Line, ...]
    items: bool  #: whether its lines are set as items of a list
    made: bool  #: put together from phrases

    def page(self) -> bytes:
        """Return the group as a page; rows of a table stand behind the other lines."""
        tag = "li" if self.items else "p"
        told = [f"<{tag}>{html.escape(line.text)}</{tag}>" for line in self.lines if not line.text.startswith("|")]
        rows = [
            "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in line.cells) + "</tr>"
            for line in self.lines
            if line.text.startswith("|")
        ]
        table = ["<table>", *rows, "</table>"] if rows else []
        return "\n".join((f"<h2>{html.escape(self.heading)}</h2>" * bool(self.heading), *told, *table)).encode()

    def in_order(self) -> list[Line]:
        """Return the lines as they stand on the page."""
        return sorted(self.lines, key=lambda line: line.text.startswith("|"))


def groups(language: str) -> Iterator[Group]:
    """Yield the groups of a language in the order of their files. Raises ValueError."""
    files = sorted(FOLDER.glob(f"{language}-*.txt"))
    blocks = [(file, block) for file in files for block in file.read_text("utf-8").strip().split("\n\n")]
    for number, (file, block) in enumerate(blocks):
        lines = block.split("\n")
        heading = lines.pop(0)[2:] if lines[0].startswith("# ") else ""
        yield Group(heading, tuple(map(_line, lines)), number % 2 == 1, file.stem.endswith("-made"))


def _line(raw: str) -> Line:
    match = _LINE.fullmatch(raw)
    if match is None:
        raise ValueError(f"not a line with its labels: {raw}")
    return Line(match["text"].strip(), frozenset(CODES[code] + mark for code, mark in _CODE.findall(match["codes"])))

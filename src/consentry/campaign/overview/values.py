"""What the overview is made of: tables of numbers, each of which knows the apps that it counts."""

from __future__ import annotations

from urllib.parse import urlencode

import msgspec


class Selection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Apps of a campaign; everything that is given holds for each of them. Values come from addresses: any text."""

    step: str = ""  #: of the funnel, that it came to (`queries.STEPS`)
    state: str = ""  #: in which its case is now
    been: str = ""  #: a state in which its case ever was
    stayed: str = ""  #: a state that its case was in for the first time, and left …
    days: str = ""  #: … after so many days: `3`, `3-5` or `41-`
    issue: str = ""  #: official Chinese name of an issue that its case holds
    vendor: str = ""  #: of an SDK behind a finding; `app`: the app itself
    source: str = ""  #: id of the store whose version was found in breach
    ordered: str = ""  #: id of the store that was ordered to delist it
    answer: str = ""  #: of that store: `acknowledged` or `carried_out`
    type: str = ""  #: id of its type, `-`: none
    labs: str = ""  #: of two or more: `all`, `agree` or `differ`

    def query(self) -> str:
        """Return it as the query of an address."""
        return urlencode(msgspec.to_builtins(self))


class Number(msgspec.Struct, frozen=True):
    """How many apps, and which."""

    count: int
    of: Selection


Cell = str | int | float | None | Number


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table of the overview; the first cell of a row names it. `chart`: how its first numbers are drawn, if at all."""

    id: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    chart: str = ""  #: `funnel`, `bars` or `columns`

    def points(self) -> tuple[tuple[str, int], ...]:
        """Return what is drawn: the name of a row and its first number."""
        found = []
        for label, *cells in self.rows:
            number = next((cell for cell in cells if isinstance(cell, Number)), None)
            if number is not None:
                found.append((str(label), number.count))
        return tuple(found)


def plain(cell: Cell) -> str | int | float | None:
    """Return a cell as a spreadsheet holds it."""
    return cell.count if isinstance(cell, Number) else cell

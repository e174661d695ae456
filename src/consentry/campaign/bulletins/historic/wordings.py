"""Issue wordings of bulletins: several in one cell taken apart, each mapped to the clauses it means."""

from __future__ import annotations

import functools
import re

from consentry.campaign.bulletins.historic.columns import plain
from consentry.campaign.notices.wording import index

_SEPARATORS = re.compile(r"[\n;；，,/|]+|\s+|(?:^|(?<=\s))[(（]?\d{1,2}[)）.、．]")


@functools.cache
def known() -> dict[str, tuple[str, ...]]:
    """Return plain wording -> clause ids: the catalog's aliases, and the official issue names of the notices."""
    table = {plain(alias.wording): alias.clauses for alias in index().catalog.aliases}
    for clause in index().clauses.values():
        if clause.id.startswith("miit-"):
            table.setdefault(plain(clause.title.zh), (clause.id,))
    return table


def split(cell: str) -> list[str]:
    """Return the wordings of a cell in order, each once. What is not known stays whole, as written."""
    if not cell.strip():
        return []
    if plain(cell) in known():
        return ["".join(cell.split())]
    found: list[str] = []
    for piece in _SEPARATORS.split(cell):
        found += _taken_apart(piece.strip())
    return list(dict.fromkeys(wording for wording in found if wording))


def clauses_of(wording: str) -> tuple[str, ...]:
    """Return the clauses that a wording means; none where it is unknown."""
    return known().get(plain(wording), ())


def _taken_apart(piece: str) -> list[str]:
    """Return the known wordings that a piece is made of, joined by `、` or nothing; else the piece itself."""
    rest, parts = piece, []
    while rest:
        rest = rest.lstrip("、")
        longest = max((length for length in range(1, len(rest) + 1) if plain(rest[:length]) in known()), default=0)
        if not longest:
            break
        parts.append(rest[:longest])
        rest = rest[longest:]
    return parts if parts and not rest else [piece]

"""How much of long lists a page shows. What is left out is always counted; the JSON holds everything."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of entries shown."""

    findings: int  #: of one verdict
    evidence: int  #: of one finding
    frames: int  #: of one path
    accesses: int  #: of one information class
    rows: int  #: of any other table
    places: int  #: signals' places, related places


SCREEN = Limits(findings=40, evidence=8, frames=40, accesses=120, rows=400, places=6)
PAPER = Limits(findings=12, evidence=3, frames=24, accesses=12, rows=60, places=3)

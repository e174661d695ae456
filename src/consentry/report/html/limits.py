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
    gates: int  #: prompts that ask for consent
    places: int  #: signals' places, related places
    longest: int  #: characters of one string; names of an app may be of any length
    breaks: bool  #: long names are offered in pieces
    paths: bool  #: paths also beside accesses and SDKs, not in the evidence only


SCREEN = Limits(
    findings=40,
    evidence=8,
    frames=40,
    accesses=120,
    rows=400,
    gates=20,
    places=6,
    longest=2000,
    breaks=False,
    paths=True,
)
PAPER = Limits(
    findings=12, evidence=3, frames=24, accesses=12, rows=60, gates=5, places=3, longest=160, breaks=True, paths=False
)

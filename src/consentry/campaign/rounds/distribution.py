"""Which lab gets which of the drawn apps: even, by the seed, so that nobody chooses."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


def distribute(seed: str, apps: Sequence[int], labs: Sequence[int], double: int) -> list[tuple[int, int]]:
    """Return (app, lab) pairs: each app with one lab, `double` of them with a second one.

    The labs (in the order of their ids) take turns, starting at SHA-256 of "seed:labs" modulo their number. The apps
    with the smallest SHA-256 of "seed:double:app id" are the doubled ones; their second lab is the next in turn.
    """
    order = sorted(labs)
    start = _number(f"{seed}:labs") % len(order)
    doubled = frozenset(sorted(apps, key=lambda app: _number(f"{seed}:double:{app}"))[:double])
    pairs = []
    for turn, app in enumerate(apps, start):
        pairs.append((app, order[turn % len(order)]))
        if app in doubled:
            pairs.append((app, order[(turn + 1) % len(order)]))
    return pairs


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest())

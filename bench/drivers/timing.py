"""Times a call in this process: the steady state, after imports and a warm-up. Prints one JSON line."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable


def _cpu() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def measure(work: Callable[[], object], told: Callable[[object], str], *, warm_up: bool = True) -> None:
    """Run `work` as often as the second argument says.

    Prints CPU and wall seconds of each run, peak MiB, and in a few words what the last run told of the app.
    """
    repeats = int(sys.argv[2])
    if warm_up and repeats > 1:
        work()
    runs = []
    result: object = None
    for _ in range(repeats):
        result = None
        cpu, wall = _cpu(), time.perf_counter()
        result = work()
        runs.append({"cpu": _cpu() - cpu, "wall": time.perf_counter() - wall})
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    sys.stdout.write(json.dumps({"runs": runs, "peak_mib": peak / 1024, "told": told(result)}) + "\n")

"""The apps of `samples/flow` about data flow: does anything leave, and does an engine say so?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from samples.flow.case import apk, case, cases


def leaks(every: int) -> Iterator[tuple[str, Path, bool]]:
    """Yield name, APK and whether information leaves, for every n-th app whose truth is about flows alone."""
    apps = []
    for name in cases():
        truth = case(name)
        for twin, expected in ((False, truth.expect), (True, truth.expect_twin)):
            about_flows = truth.expect.flows or truth.expect_twin.flows
            if about_flows and not expected.arguable:
                apps.append((name + (" (twin)" if twin else ""), apk(name, twin=twin), bool(expected.flows)))
    # an odd step takes cases and twins alike
    yield from apps[:: every if every % 2 else every + 1]

"""The page of the load: times by kind, errors, what the check of the writes found."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from statistics import median

from bench.campaign.visiting import Log

_RARE = 5


def page(
    options: argparse.Namespace, log: Log, logins: Sequence[float], wrong: Sequence[str], *, machine: str, load: float
) -> str:
    """Return the page."""
    statuses = Counter(each.status for each in log.sent)
    writes = [seconds for kind, seconds in log.took if kind.startswith("POST")]
    reads = [seconds for kind, seconds in log.took if kind.startswith("GET")]
    lines = [
        "# The campaign service under load",
        "",
        f"Written by `python -m bench.campaign` on a machine with {machine}, on which PostgreSQL (commits reach the disk), "
        f"the web server ({options.processes} processes of {options.threads} threads), a worker and the users all run; "
        f"its load average at the end was {load:.1f}.",
        "",
        f"{options.apps:,} apps, {options.findings:,} findings, cases in every state, {options.entries:,} entries of the "
        f"record; {options.users} users for {options.seconds:.0f} s, who wait {options.think:g} s between two pages on "
        "average, follow links of the pages they see, and decide on findings, every tenth of which a colleague decides "
        "on at the same time.",
        "",
        f"- {len(log.took):,} requests, {len(log.took) / max(1.0, options.seconds):.0f} each second, "
        f"{100 * len(writes) / max(1, len(log.took)):.0f} % writes; {len(log.errors)} errors.",
        f"- {statuses[302]:,} writes acknowledged, {statuses[409]:,} refused because somebody was first, "
        f"{statuses[0]:,} without an answer; {len(wrong)} lost or double. The record's chain was checked.",
        f"- Signing in alone (the password's hash): {median(logins) * 1000:.0f} ms in the middle.",
        "",
        "| ms | requests | p50 | p95 | p99 |",
        "|---|--:|--:|--:|--:|",
        _row("**all reads**", reads),
        _row("**all writes**", writes),
    ]
    kinds = defaultdict(list)
    for kind, seconds in log.took:
        kinds[kind].append(seconds)
    lines += [_row(f"`{kind}`", kinds[kind]) for kind in sorted(kinds) if len(kinds[kind]) >= _RARE]
    lines += ["", *(f"- {count} × {error}" for error, count in Counter(log.errors).most_common(20))]
    lines += [f"- {each}" for each in wrong[:20]]
    return "\n".join(lines).rstrip() + "\n"


def _row(name: str, seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    if not ordered:
        return f"| {name} | 0 | | | |"
    cells = " | ".join(
        f"{ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000:.0f}" for share in (0.5, 0.95, 0.99)
    )
    return f"| {name} | {len(ordered):,} | {cells} |"

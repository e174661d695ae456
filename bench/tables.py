"""Measurements as Markdown: ratios, because seconds belong to a machine."""

from __future__ import annotations

from collections.abc import Sequence

from bench.measure import Measured
from bench.peers import TOOLS

Row = tuple[str, float, dict[str, Measured]]  #: app, MiB of DEX, tool id -> result


def ratios(rows: Sequence[Row]) -> str:
    """Return one table: CPU, wall and peak memory of every tool as multiples of the inflating floor."""
    lines = ["| app (MiB of DEX) | tool | CPU | wall | peak memory / DEX bytes |", "|---|---|---|---|---|"]
    for name, mib, results in rows:
        floor = results["inflate"]
        for tool in TOOLS:
            got = results[tool.id]
            label = f"{name} ({mib:.1f})"
            if got.failed:
                lines.append(f"| {label} | {tool.title} | {got.failed} | | |")
                continue
            memory = f"{got.peak_mib / mib:.1f}x"
            lines.append(
                f"| {label} | {tool.title} | {got.cpu / floor.cpu:.1f}x | {got.wall / floor.wall:.1f}x | {memory} |"
            )
    return "\n".join(lines) + "\n"


def targets(rows: Sequence[Row]) -> str:
    """Return the figures that the project set itself, one line for each app."""
    head = "| app | core / inflate (<= 2.5) | dexdump / core (>= 6) | androguard / core (>= 150) "
    head += "| androguard / inspection (>= 60) | exodus / inspection (>= 6) | peak / DEX bytes (<= 6) |"
    lines = [head, "|---|---|---|---|---|---|---|"]
    for name, mib, results in rows:
        core, whole = results["core"], results["inspection"]
        cells = [
            _ratio(core, results["inflate"]),
            _ratio(results["dexdump"], core),
            _ratio(results["androguard"], core),
            _ratio(results["androguard"], whole),
            _ratio(results["exodus"], whole),
            "-" if whole.failed else f"{whole.peak_mib / mib:.1f}",
        ]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def growth(rows: Sequence[tuple[float, Measured, Measured]]) -> str:
    """Return how the core and the whole inspection grow with the bytes of DEX."""
    lines = [
        "| MiB of DEX | core, CPU ms per MiB | inspection, CPU ms per MiB | wall / CPU | peak / DEX bytes |",
        "|---|---|---|---|---|",
    ]
    for mib, core, whole in rows:
        lines.append(
            f"| {mib:.1f} | {core.cpu / mib * 1000:.1f} | {whole.cpu / mib * 1000:.1f} "
            f"| {whole.wall / whole.cpu:.2f} | {whole.peak_mib / mib:.1f} |"
        )
    return "\n".join(lines) + "\n"


def _ratio(over: Measured, under: Measured) -> str:
    return "-" if over.failed or under.failed else f"{over.cpu / under.cpu:.1f}"

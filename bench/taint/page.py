"""The measurements as a page: ratios, because seconds belong to a machine."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bench.taint.running import Ran

_HEAD = """# Data flow, side by side

Written by `python -m bench.taint --write docs/taint-benchmarks.md`: every engine on the same apps, one after the other, in
one run on one machine. Each is a whole process, its start and the reading of the app included. Consentry's is the whole
inspection: manifest, resources, texts, SDKs, phases, consent, rules and the report besides the flows. The peers are asked for
the sources and sinks of `bench/taint/model.yml`; FlowDroid 2.14.1 runs with its library summaries and otherwise its
defaults, Mariana Trench 1.0.8 with its default model generators and cross-component analysis.

"""
_TITLES = {"ours": "Consentry", "flowdroid": "FlowDroid", "mariana-trench": "Mariana Trench"}


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One engine on one app; `leaks` is the truth, where it is known."""

    app: str
    engine: str
    ran: Ran
    leaks: bool | None = None


def page(rows: Sequence[Row], judged: Sequence[Row], every: int) -> str:
    """Return the page."""
    return _HEAD + "## Cost on real apps\n\n" + _cost(rows) + "\n## Leak or no leak\n\n" + _accuracy(judged, every)


def _cost(rows: Sequence[Row]) -> str:
    ours = {row.app: row.ran for row in rows if row.engine == "ours"}
    lines = ["| app | engine | CPU | wall | peak memory | flows | |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        floor, ran = ours.get(row.app, Ran()), row.ran
        title = _TITLES[row.engine]
        if ran.failed:
            least = f", at least {ran.wall / floor.wall:.0f}x wall" if floor.wall and "stopped" in ran.failed else ""
            lines.append(f"| {row.app} | {title} | {ran.failed}{least} | | | | |")
            continue
        cells = [f"{mine / base:.1f}x" if base else "-" for mine, base in
                 ((ran.cpu, floor.cpu), (ran.wall, floor.wall), (ran.peak_mib, floor.peak_mib))]  # fmt: skip
        lines.append(f"| {row.app} | {title} | {' | '.join(cells)} | {ran.flows} | {ran.note} |")
    return "\n".join(lines) + "\n"


def _accuracy(judged: Sequence[Row], every: int) -> str:
    apps = len({row.app for row in judged})
    text = f"{apps} apps of `samples/flow` (one in {every if every % 2 else every + 1}), where the truth is known. The suite "
    text += "was written for this project: on suites that others wrote, look elsewhere. A leak is hit where an engine reports "
    text += "any flow in an app that leaks.\n\n"
    lines = ["| engine | hits | false | missed | failed | precision | recall |", "|---|---|---|---|---|---|---|"]
    for engine, title in _TITLES.items():
        mine = [row for row in judged if row.engine == engine]
        if not mine:
            continue
        hits = sum(row.ran.flows > 0 for row in mine if row.leaks)
        false = sum(row.ran.flows > 0 for row in mine if not row.leaks)
        missed = sum(not row.ran.flows for row in mine if row.leaks)
        failed = sum(bool(row.ran.failed) for row in mine)
        precision = f"{hits / (hits + false):.2f}" if hits + false else "-"
        recall = f"{hits / (hits + missed):.2f}" if hits + missed else "-"
        lines.append(f"| {title} | {hits} | {false} | {missed} | {failed} | {precision} | {recall} |")
    return text + "\n".join(lines) + "\n"

"""How the cost of following information grows with the app: `python -m bench.taint.growth [--write]`.

Real apps, and several of them put together behind the manifest of the first. Each is analysed in a process of its own, once
without following information and once with it; what is told is the difference.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from bench.grown import grow
from consentry import catalog, code, package
from consentry.code.program import load
from tests.apps import fetch, real_apps

PAGE = Path(__file__).resolve().parents[2] / "docs" / "taint-benchmarks.md"
MARK = "## Growth with the app\n"
_MIB = 1 << 20
_TOGETHER = (16, 32, 64)  # MiB of DEX


class Grown(msgspec.Struct, frozen=True, kw_only=True):
    """One app's cost. `without` and `flows` are CPU seconds; `cut` calls and values were not followed."""

    app: str
    dex: int
    methods: int
    without: float
    flows: float
    peak_mib: float
    cut: int
    told: int


def main() -> int:
    """Measure, print, and put the table into the page where asked."""
    parser = argparse.ArgumentParser(prog="python -m bench.taint.growth", description=__doc__)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--write", action="store_true", help=f"put the table into {PAGE.name}")
    options = parser.parse_args()
    if options.one:
        sys.stdout.buffer.write(msgspec.json.encode(measure(options.one)))
        return 0
    text = table([_child(path, name) for name, path in _apps()])
    sys.stdout.write(text)
    if options.write:
        before = PAGE.read_text(encoding="utf-8").split(MARK)[0].rstrip()
        PAGE.write_text(f"{before}\n\n{text}", encoding="utf-8")
    return 0


def measure(path: Path) -> Grown:
    """Analyse an app without and with its flows."""
    known = catalog.load()
    read = package.read(path, package.Limits(), known)
    members = read.dex().read
    program = load(members)
    spent = []
    for limits in ({"interpreted": 0}, {}):
        began = time.process_time()
        told = code.analyse(program.native, read.app, known, lambda _: "", layouts=read.layout_handlers, limits=limits)
        spent.append(time.process_time() - began)
    return Grown(
        app="",
        dex=sum(len(data) for _, data in members),
        methods=sum(row[2] for row in program.classes),
        without=spent[0],
        flows=max(spent[1] - spent[0], 0.0),
        peak_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        cut=sum(count for name, count in told.coverage.counts.items() if name.startswith("cut-flow")),
        told=len(told.flows),
    )


def _apps() -> Iterator[tuple[str, Path]]:
    paths = [
        (app.id, fetch(app))
        for app in sorted(real_apps(), key=lambda app: app.dex_bytes)
        if app.member.endswith(".apk")
    ]
    yield from paths
    with tempfile.TemporaryDirectory() as folder:
        for size in _TOGETHER:
            target = Path(folder) / f"{size}.apk"
            grow([path for _, path in reversed(paths)], size * _MIB, target)
            yield f"together, {size} MiB", target


def _child(path: Path, name: str) -> Grown:
    command = (sys.executable, "-m", "bench.taint.growth", "--one", str(path))
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    sys.stderr.write(f"{name}: {told}\n")
    return msgspec.convert({**told, "app": name}, Grown)


def table(rows: list[Grown]) -> str:
    """Return the section of the page."""
    lines = [
        MARK,
        "Written by `python -m bench.taint.growth --write`. CPU seconds belong to the machine and to what else it does; what",
        "counts is how they grow. *Without* is the whole analysis of the code (phases, consent, accesses) without flows, *flows*",
        "what following information adds; the budget bounds it. *Cut*: calls and values that were not followed (the coverage",
        "tells them).",
        "",
        "| app | DEX MiB | methods | without, s | flows, s | peak MiB | flows | cut |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = (
            f"{row.dex / _MIB:.1f}",
            row.methods,
            f"{row.without:.2f}",
            f"{row.flows:.2f}",
            f"{row.peak_mib:.0f}",
            row.told,
            row.cut,
        )
        lines.append(f"| {row.app} | {' | '.join(map(str, cells))} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())

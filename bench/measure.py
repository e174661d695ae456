"""Runs a driver on an app and reads what it measured."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

import msgspec

from bench.peers import Tool, driver, interpreter

_LIMIT_SECONDS = 900


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """Medians of a tool on an app; `failed` says why there are none."""

    cpu: float = 0.0
    wall: float = 0.0
    peak_mib: float = 0.0
    failed: str = ""


def measure(tool: Tool, app: Path) -> Measured:
    """Run the tool's driver; a failing peer is a result, not an error."""
    command = [interpreter(tool), driver(tool), app, str(tool.repeats)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return Measured(failed=f"not done in {_LIMIT_SECONDS} s")
    if done.returncode != 0:
        return Measured(failed=(done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1][:120])
    result = json.loads(done.stdout.splitlines()[-1])
    return Measured(
        cpu=statistics.median(run["cpu"] for run in result["runs"]),
        wall=statistics.median(run["wall"] for run in result["runs"]),
        peak_mib=result["peak_mib"],
    )

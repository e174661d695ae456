"""Runs a driver on an app and reads what it measured."""

from __future__ import annotations

import json
import os
import resource
import signal
import statistics
import subprocess
from pathlib import Path

import msgspec

from bench.peers import Tool, driver, interpreter

_LIMIT_SECONDS = 900
_LIMIT_BYTES = 8 << 30


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """Medians of a tool on an app; `failed` says why there are none."""

    cpu: float = 0.0
    wall: float = 0.0
    peak_mib: float = 0.0
    failed: str = ""
    told: str = ""  #: what the tool says of the app, in a few words


def measure(tool: Tool, app: Path, *, repeats: int = 0, seconds: int = _LIMIT_SECONDS) -> Measured:
    """Run the tool's driver under a limit of address space; a failing peer is a result, not an error."""
    command = [interpreter(tool), driver(tool), app, str(repeats or tool.repeats)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=_limit, start_new_session=True
    )
    try:
        stdout, stderr = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return Measured(failed=f"not done in {seconds} s, stopped")
    done = subprocess.CompletedProcess(command, process.returncode, stdout, stderr)
    if done.returncode != 0:
        return Measured(failed=(done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1][:120])
    result = json.loads(done.stdout.splitlines()[-1])
    return Measured(
        cpu=statistics.median(run["cpu"] for run in result["runs"]),
        wall=statistics.median(run["wall"] for run in result["runs"]),
        peak_mib=result["peak_mib"],
        told=result["told"],
    )


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_LIMIT_BYTES, _LIMIT_BYTES))

"""Runs a peer as a process and measures all of it, its start included."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

HOME = Path(os.environ.get("CONSENTRY_CACHE", Path.home() / ".cache" / "consentry")) / "peers"


class Ran(msgspec.Struct, frozen=True, kw_only=True):
    """What a run cost and found; `failed` says why it found nothing."""

    cpu: float = 0.0  #: seconds, of the process and what it started
    wall: float = 0.0  #: seconds
    peak_mib: float = 0.0
    flows: int = 0
    failed: str = ""
    note: str = ""
    output: str = ""

    def but(self, **changes: object) -> Ran:
        """Return the same run with other values."""
        return msgspec.structs.replace(self, **changes)

    def last_line(self) -> str:
        """Return the last line that was printed."""
        return (self.output.strip().splitlines() or ["nothing printed"])[-1][:120]


def run(command: Sequence[str | Path | int], seconds: int, environment: dict[str, str] | None = None) -> Ran:
    """Run a command for at most `seconds`; a peer that fails or is stopped is a result."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("accounted.py"), *map(str, command)],
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env={**os.environ, **(environment or {})},
        )
        try:
            code = process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return Ran(failed=f"not done in {seconds} s, stopped", wall=time.perf_counter() - started)
        wall = time.perf_counter() - started
        output.seek(0)
        text = output.read()
    *lines, account = text.rstrip().splitlines()
    cpu, peak = account.removeprefix("ACCOUNT ").split()
    ran = Ran(cpu=float(cpu), wall=wall, peak_mib=float(peak), output="\n".join(lines))
    return ran.but(failed=f"exit {code}: {ran.last_line()}") if code else ran

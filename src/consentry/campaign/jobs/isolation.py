"""Runs `jobs.isolated` for one app: starts it, watches it, ends it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from consentry.campaign.jobs.isolated import DONE, REFUSED, Order, Result

#: of the worker's environment, what Python needs; nothing that holds an address or a secret
_PASSED = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "PYTHONPATH", "XDG_CACHE_HOME")
#: what is started; the order goes to its standard input
COMMAND = (sys.executable, "-m", "consentry.campaign.jobs.isolated")


class Cancelled(Exception):
    """The job is no longer this worker's."""


class Refused(Exception):
    """The file is no app that can be inspected: trying again would say the same."""


class OutOfTime(Exception):
    """The wall limit was reached: trying again would delay others as long."""


class Crashed(Exception):
    """The process ended in a way it should not: the app, or the machine. Trying again may help."""


def run(order: Order, *, beat: Callable[[], bool], every: float) -> bytes:
    """Inspect in a process of its own and return the JSON report.

    `beat` is called every `every` seconds and says whether to go on. Raises Cancelled, Refused, OutOfTime, Crashed;
    whatever is raised, no process is left.
    """
    environment = {name: os.environ[name] for name in _PASSED if name in os.environ}
    process = subprocess.Popen(  # noqa: S603 - our own module, no input in the command
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=Path(order.report).parent,
        start_new_session=True,
    )
    try:
        output, errors = _watch(process, order, beat, every)
    finally:
        _end(process)
    if process.returncode == DONE:
        return Path(order.report).read_bytes()
    if process.returncode == REFUSED:
        raise Refused(msgspec.json.decode(output, type=Result).refused)
    last = errors.decode("utf-8", "replace").strip().splitlines()[-1:]
    raise Crashed(f"exit status {process.returncode}: {''.join(last)[:500]}")


def _watch(
    process: subprocess.Popen[bytes], order: Order, beat: Callable[[], bool], every: float
) -> tuple[bytes, bytes]:
    deadline = time.monotonic() + order.wall_seconds
    message: bytes | None = msgspec.json.encode(order)
    while True:
        try:
            return process.communicate(message, timeout=every)
        except subprocess.TimeoutExpired:
            message = None
        if time.monotonic() > deadline:
            raise OutOfTime(f"not done after {order.wall_seconds} s")
        if not beat():
            raise Cancelled


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the process and the engine's child, which has the same group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            with contextlib.suppress(OSError):
                stream.close()

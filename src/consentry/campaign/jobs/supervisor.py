"""Keeps worker processes running, and brings back what dead ones left."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from types import FrameType

import msgspec
from django.db import Error, close_old_connections

from consentry.campaign.jobs import recovery

_log = logging.getLogger(__name__)
_STOP_SECONDS = 20  #: for a worker to stop by itself before it is killed; its job is then queued again
_TICK_SECONDS = 5.0
_WORKER = "consentry.campaign.jobs.process"


class Pool(msgspec.Struct, frozen=True, kw_only=True):
    """So many processes for so many queues."""

    queues: str  #: names with commas between them
    processes: int


class Supervisor:
    """Starts the pools' processes, starts dead ones again, recovers lost jobs; until `stop`."""

    def __init__(self, pools: Sequence[Pool], *, others: Sequence[str] = (), tick: float = _TICK_SECONDS) -> None:
        """`others`: modules to run besides, one process each, given the supervisor's id; `tick`: seconds between looks."""
        self._commands = [_command(_WORKER, pool.queues) for pool in pools for _ in range(pool.processes)]
        self._commands += [_command(module) for module in others]
        self._running: list[subprocess.Popen[bytes] | None] = [None] * len(self._commands)
        self._stopping = threading.Event()
        self._tick = tick

    def stop(self, signum: int = 0, frame: FrameType | None = None) -> None:
        """End `run`; a handler of signals too."""
        del signum, frame
        self._stopping.set()

    def handle_signals(self) -> None:
        """Stop on SIGTERM and SIGINT."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)

    def run(self) -> None:
        """Look after the processes until `stop`; then end them."""
        try:
            while not self._stopping.is_set():
                self._start_missing()
                self._recover()
                self._stopping.wait(self._tick)
        finally:
            self._end()

    @property
    def process_ids(self) -> tuple[int, ...]:
        """Return the process ids of the workers."""
        return tuple(process.pid for process in self._running if process and process.poll() is None)

    def _start_missing(self) -> None:
        for index, process in enumerate(self._running):
            if process is None or process.poll() is not None:
                if process is not None:
                    _log.warning("worker %d ended with %s; another one starts", process.pid, process.returncode)
                self._running[index] = subprocess.Popen(self._commands[index])  # noqa: S603 - our own program

    def _recover(self) -> None:
        close_old_connections()
        try:
            found = recovery.recover()
        except Error:
            _log.exception("the database cannot be asked for lost jobs; trying again")
        else:
            if found:
                _log.warning("%d lost jobs found", found)

    def _end(self) -> None:
        alive = [process for process in self._running if process and process.poll() is None]
        for process in alive:
            process.terminate()
        for process in alive:
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _command(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments, str(os.getpid())]

"""Runs a generator in a forked child without network, program execution or writable files, under limits.

Forked and not spawned: the catalog and its compiled patterns are already in memory, and an app costs no interpreter
start. The caller must have no other threads at that time.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, Pipe
from pathlib import Path

import msgspec

from consentry.inspection.limits import Limits

_PAGE = resource.getpagesize()


class ChildDied(msgspec.Struct, frozen=True, kw_only=True):
    """Why the child ended before its work was done."""

    cause: str  #: `memory`, `cpu`, `wall`, `signal`, `error` or `message`
    detail: str


class Child:
    """A running child. Not thread-safe."""

    def __init__(self, work: Callable[[], Iterator[bytes]], limits: Limits, *, network: bool = False) -> None:
        """Fork and start `work`, whose byte strings are the messages.

        `network`: for fetching only. Such a child may open sockets; nothing that was fetched is read in it.
        """
        self._limits = limits
        self._deadline = time.monotonic() + limits.wall_seconds
        receiver, sender = Pipe(duplex=False)
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            receiver.close()
            _run_child(work, sender, limits, network)  # never returns
        sender.close()
        self.connection = receiver
        self._status: int | None = None
        self.finished = False  #: the child said that its work is done

    @property
    def seconds_left(self) -> float:
        """Return the seconds until the wall limit, at least 0."""
        return max(0.0, self._deadline - time.monotonic())

    def receive(self) -> bytes | ChildDied | None:
        """Return the next message, None when the work is done, or why there will be none.

        Blocks until there is one; the wall limit ends the wait.
        """
        if not self.connection.poll(self.seconds_left):
            self.kill()
            return ChildDied(cause="wall", detail=f"{self._limits.wall_seconds} s")
        try:
            message = self.connection.recv_bytes(self._limits.message_bytes)
        except EOFError:
            return self._death()
        except OSError as error:  # a message over the limit
            self.kill()
            return ChildDied(cause="message", detail=str(error))
        if message == _DONE:
            self.finished = True
            self.close()
            return None
        if message.startswith(_ERROR):
            self.kill()
            cause, _, detail = message[len(_ERROR) :].decode("utf-8", "replace").partition(":")
            return ChildDied(cause=cause, detail=detail)
        return message

    def kill(self) -> None:
        """End the child at once."""
        with contextlib.suppress(ProcessLookupError):
            if self._status is None:
                os.kill(self.pid, signal.SIGKILL)
        self.close()

    def close(self) -> None:
        """Wait for the child and release what it held."""
        self.connection.close()
        if self._status is None:
            _, self._status = os.waitpid(self.pid, 0)

    def _death(self) -> ChildDied:
        self.close()
        status = self._status or 0
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            name = signal.Signals(number).name
            if number == signal.SIGXCPU:
                return ChildDied(cause="cpu", detail=f"{self._limits.cpu_seconds} s")
            if number in (signal.SIGABRT, signal.SIGKILL):
                # the allocator aborts at the address-space limit; the kernel kills when the machine is full
                return ChildDied(cause="memory", detail=f"{name}, limit {self._limits.memory_bytes >> 20} MiB")
            return ChildDied(cause="signal", detail=name)
        return ChildDied(cause="error", detail=f"exit status {os.WEXITSTATUS(status)}")


_DONE = b"\x00done"
_ERROR = b"\x00error:"


def _run_child(work: Callable[[], Iterator[bytes]], sender: Connection, limits: Limits, network: bool) -> None:
    """Run `work` in the child; ends the process."""
    code = 1
    gc.disable()  # short-lived, and its values have no cycles; a collection would copy the parent's pages, too
    try:
        _restrict(limits)
        if not network:
            _deny_network()
        for message in work():
            sender.send_bytes(message)
        sender.send_bytes(_DONE)
        code = 0
    except BaseException as error:  # noqa: BLE001 - the child's outermost frame: a bug becomes the reported cause
        with contextlib.suppress(OSError):
            sender.send_bytes(_ERROR + _cause(error, limits).encode("utf-8", "replace"))
    finally:
        os._exit(code)


def _cause(error: BaseException, limits: Limits) -> str:
    """Return cause and detail. A thread that finds no room for its stack is a memory limit too."""
    if isinstance(error, MemoryError) or "can't start new thread" in str(error):
        return f"memory:limit {limits.memory_bytes >> 20} MiB"
    return f"error:{type(error).__name__}: {error}"[:2000]


def _restrict(limits: Limits) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.disable()
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # an app's content must not reach the user's terminal around the reports
        os.dup2(null, stream)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * _PAGE
    resource.setrlimit(resource.RLIMIT_AS, (used + limits.memory_bytes,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 5))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _deny_network() -> None:
    from consentry import _native

    _native.deny_network_and_exec()

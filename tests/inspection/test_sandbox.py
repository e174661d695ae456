"""The child process: each limit with something that really breaks it."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from consentry.inspection.limits import Limits
from consentry.inspection.sandbox import Child, ChildDied


def _run(work: Callable[[], Iterator[bytes]], **limits: int) -> tuple[list[bytes], ChildDied | None]:
    child = Child(work, Limits(**limits))
    messages: list[bytes] = []
    while True:
        got = child.receive()
        if got is None or isinstance(got, ChildDied):
            return messages, got
        messages.append(got)


def test_messages_come_in_order() -> None:
    def work() -> Iterator[bytes]:
        yield from (b"a", b"b" * 100_000, b"")

    assert _run(work) == ([b"a", b"b" * 100_000, b""], None)


def test_what_was_sent_before_the_end_is_kept() -> None:
    def work() -> Iterator[bytes]:
        yield b"first"
        raise ValueError("broken")

    messages, died = _run(work)
    assert messages == [b"first"]
    assert died == ChildDied(cause="error", detail="ValueError: broken")


def test_memory_limit() -> None:
    def work() -> Iterator[bytes]:
        yield bytes(len(bytearray(1 << 30)))

    _, died = _run(work, memory_bytes=200 << 20)
    assert died is not None
    assert died.cause == "memory"


def test_cpu_limit() -> None:
    def work() -> Iterator[bytes]:
        while True:
            sum(range(1000))
        yield b""

    _, died = _run(work, cpu_seconds=1)
    assert died == ChildDied(cause="cpu", detail="1 s")


def test_wall_limit() -> None:
    def work() -> Iterator[bytes]:
        import time

        time.sleep(60)
        yield b""

    _, died = _run(work, wall_seconds=1)
    assert died == ChildDied(cause="wall", detail="1 s")


def test_message_limit() -> None:
    def work() -> Iterator[bytes]:
        yield bytes(2 << 20)

    _, died = _run(work, message_bytes=1 << 20)
    assert died is not None
    assert died.cause == "message"


def test_a_signal_is_named() -> None:
    def work() -> Iterator[bytes]:
        os.kill(os.getpid(), 11)
        yield b""

    _, died = _run(work)
    assert died == ChildDied(cause="signal", detail="SIGSEGV")


@pytest.mark.parametrize(
    "act",
    [
        lambda path: socket.socket(),
        lambda path: socket.create_connection(("127.0.0.1", 9)),
        lambda path: subprocess.run(["true"], check=True),
        lambda path: path.write_bytes(b"x"),
    ],
    ids=["socket", "connect", "program", "write"],
)
def test_nothing_leaves_the_child(act: Callable[[Path], object], tmp_path: Path) -> None:
    target = tmp_path / "out"

    def work() -> Iterator[bytes]:
        act(target)
        yield b"escaped"

    messages, died = _run(work)
    assert messages == []
    assert died is not None
    assert not target.exists() or target.read_bytes() == b""

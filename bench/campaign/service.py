"""The real service for the load: PostgreSQL, `consentry serve`, `consentry worker`, as separate processes."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.campaign.postgresql import Server

_START_SECONDS = 120


def environment(database: str, data: Path) -> dict[str, str]:
    """Return the environment of the service's processes; nothing of the caller's settings."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("CONSENTRY_", "DJANGO_"))}
    return ours | {
        "CONSENTRY_DATABASE": database,
        "CONSENTRY_DATA": str(data),
        "CONSENTRY_SECRET_KEY": "only for the load, nothing that lasts is signed with it",
        "CONSENTRY_LOG_LEVEL": "ERROR",
        "DJANGO_SETTINGS_MODULE": "consentry.campaign.settings",
    }


@contextlib.contextmanager
def database(*, durable: bool) -> Iterator[str]:
    """Run a server and return its address. `durable`: commits reach the disk, as in production."""
    server = Server.start(durable=durable)
    try:
        yield server.url
    finally:
        server.stop()


@contextlib.contextmanager
def running(given: dict[str, str], *, processes: int, threads: int, worker: bool = True) -> Iterator[tuple[str, int]]:
    """Run the web server and a worker; return the address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    python = [sys.executable, "-m", "consentry"]
    serve = ["serve", "--bind", f"127.0.0.1:{port}", "--workers", str(processes), "--threads", str(threads)]
    started = [subprocess.Popen([*python, *serve], env=given, start_new_session=True)]
    if worker:
        started.append(subprocess.Popen([*python, "worker", "--processes", "1"], env=given, start_new_session=True))
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz", started[0])
        yield "127.0.0.1", port
        ended = [each.args for each in started if each.poll() is not None]
        if ended:
            raise RuntimeError(f"ended under load: {ended}")
    finally:
        for each in started:
            with contextlib.suppress(ProcessLookupError):
                os.kill(each.pid, signal.SIGTERM)
        for each in started:
            each.wait(60)


def wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers with 200. Raises RuntimeError where it ends or does not."""
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}")
        with contextlib.suppress(urllib.error.URLError, OSError), urllib.request.urlopen(url, timeout=5) as answer:
            if answer.status == 200:
                return
        time.sleep(0.2)
    raise RuntimeError("the server does not answer")

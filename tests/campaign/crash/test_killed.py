"""kill -9 of worker, web server and database in the middle of work: nothing is lost, nothing is done twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import psycopg
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from bench.campaign.fill import Visitor
from bench.campaign.service import environment, wait_for
from bench.campaign.visiting import Log, User
from consentry.campaign.people.roles import Role
from tests.campaign.crash.filling import INSPECTIONS, MAILS
from tests.campaign.postgresql import Server

pytestmark = [
    pytest.mark.xdist_group("servers"),
    pytest.mark.skipif(
        os.environ.get("CONSENTRY_TEST_DATABASE") == "postgresql", reason="has servers of its own: ran with SQLite"
    ),
]

QUICK = {
    "CONSENTRY_INSPECTION_BEAT": "0.3",
    "CONSENTRY_INSPECTION_STALE": "4",
    "CONSENTRY_MAIL_CLAIM": "4",
    "CONSENTRY_MAIL_LOST": "1",
    "CONSENTRY_MAIL_SWEEP": "2",
}


class SlowMailbox:
    """Takes mails, and takes its time, so that a kill finds one on the way."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(0.4)
        self.ids.append(str(BytesParser().parsebytes(envelope.content or b"")["Message-ID"]))  # type: ignore[arg-type]
        return f"250 taken as number {len(self.ids)}"


class Running:
    """The service's processes, which can be killed and started again."""

    def __init__(self, given: dict[str, str]) -> None:
        self.given = given
        self.port = free_port()
        self._processes: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, name: str) -> None:
        serve = ["serve", "--bind", f"127.0.0.1:{self.port}", "--workers", "1", "--threads", "4"]
        arguments = serve if name == "web" else ["worker", "--processes", "1"]
        command = [sys.executable, "-m", "consentry", *arguments]
        self._processes[name] = subprocess.Popen(command, env=self.given, start_new_session=True)
        if name == "web":
            wait_for(f"http://127.0.0.1:{self.port}/healthz", self._processes[name])

    def kill(self, name: str) -> None:
        """SIGKILL for all its processes at once."""
        os.killpg(self._processes[name].pid, signal.SIGKILL)
        self._processes[name].wait()

    def stop(self) -> None:
        for process in self._processes.values():
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGTERM)
        for process in self._processes.values():
            process.wait(60)

    def ask(self, module: str, given: str = "[]") -> Any:
        command = [sys.executable, "-m", f"tests.campaign.crash.{module}"]
        done = subprocess.run(command, env=self.given, input=given, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def asked(server: Server, question: str) -> int:
    with psycopg.connect(server.url) as connection:
        (answer,) = connection.execute(question).fetchone() or (0,)
    return int(answer)


@pytest.fixture
def mailbox() -> Iterator[SlowMailbox]:
    box = SlowMailbox()
    controller = Controller(box, hostname="127.0.0.1", port=free_port(), server_hostname="mail.example.org")
    controller.start()
    box.port = controller.port  # type: ignore[attr-defined]
    yield box
    controller.stop()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server.start(durable=True)
    yield server
    server.stop()


@pytest.fixture
def service(server: Server, mailbox: SlowMailbox, tmp_path: Path) -> Iterator[Running]:
    smtp = {"CONSENTRY_SMTP_HOST": "127.0.0.1", "CONSENTRY_SMTP_PORT": str(mailbox.port)}  # type: ignore[attr-defined]
    running = Running(environment(server.url, tmp_path) | QUICK | smtp)
    yield running
    running.stop()


def until(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.3)


def test_nothing_is_lost_and_nothing_done_twice(server: Server, service: Running, mailbox: SlowMailbox) -> None:
    visitors = [Visitor(**each) for each in service.ask("filling")]
    inspectors = [each for each in visitors if each.role == Role.INSPECTOR]
    assert inspectors
    service.start("web")
    address = ("127.0.0.1", service.port)
    users = [
        User(each, address, until=time.monotonic() + 600, think=0.3, writes=0.7, seed=number)
        for number, each in enumerate(inspectors)
    ]
    for user in users:
        user.start()
    acknowledged = _acknowledged(users)
    until(lambda: acknowledged() > 2)
    service.start("worker")

    running = "SELECT count(*) FROM jobs_inspection WHERE state = 'running'"
    until(lambda: mailbox.ids or asked(server, running))
    until(lambda: asked(server, running) or len(set(mailbox.ids)) == MAILS)
    service.kill("worker")
    service.start("worker")

    before = acknowledged()
    until(lambda: acknowledged() > before + 1)
    service.kill("web")
    service.start("web")

    before, mails = acknowledged(), len(mailbox.ids)
    until(lambda: acknowledged() > before + 1 and (len(mailbox.ids) > mails or len(set(mailbox.ids)) == MAILS))
    server.kill()
    time.sleep(1)
    server.begin(durable=True)
    before = acknowledged()
    until(lambda: acknowledged() > before + 2)

    for user in users:
        user.stop()
    for user in users:
        user.join()
    open_mails = "SELECT count(*) FROM notices_service WHERE state <> 'accepted'"
    open_jobs = "SELECT count(*) FROM jobs_inspection WHERE state IN ('queued', 'running')"
    until(lambda: asked(server, open_mails) + asked(server, open_jobs) == 0)

    log = Log()
    for user in users:
        log.add(user.log)
    found = service.ask("checking", json.dumps([vars(each) for each in log.sent]))
    assert found["problems"] == []
    assert found["inspections"] == ["done"] * len(INSPECTIONS)
    assert found["mails"] == ["accepted"] * MAILS
    assert found["completions"] == [1] * len(INSPECTIONS)
    assert found["reports"] == len(INSPECTIONS)
    assert found["proofs"] == MAILS
    # nothing was answered with an error but where it was away
    assert {error for error in log.errors if error.endswith((": 500", ": 502"))} == set()
    # each mail came; again only one whose worker or database was killed between the server's answer and the commit
    came = Counter(mailbox.ids)
    assert sorted(came) == found["message_ids"]
    assert sum(came.values()) - len(came) <= 2, came


def _acknowledged(users: list[User]) -> Callable[[], int]:
    return lambda: sum(each.status == 302 for user in users for each in list(user.log.sent))

"""Releases with the sample apps as their binaries, and real worker processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from consentry.campaign.jobs import acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import App, Operator, Release
from consentry.campaign.rounds import acts as rounds_acts
from consentry.campaign.rounds.models import Assignment, Campaign

SAMPLES = Path(__file__).parents[3] / "samples" / "apks"


@pytest.fixture
def officer(person: Callable[..., User]) -> User:
    return person(Role.OFFICER)


@pytest.fixture
def campaign(officer: User) -> Campaign:
    return rounds_acts.create_campaign(officer, "spring", template="miit-337")


@pytest.fixture
def operator_of(organisation: Callable[..., Organisation]) -> Organisation:
    return organisation("operator", "样例公司")


@pytest.fixture
def operator(person: Callable[..., User], operator_of: Organisation) -> User:
    return person(Role.OPERATOR, organisation=operator_of)


@pytest.fixture
def lab(organisation: Callable[..., Organisation]) -> Organisation:
    return organisation("lab", "实验室甲")


@pytest.fixture
def inspector(person: Callable[..., User], lab: Organisation) -> User:
    return person(Role.INSPECTOR, organisation=lab)


@pytest.fixture
def app(officer: User, campaign: Campaign, operator_of: Organisation) -> App:
    operator, _ = Operator.objects.get_or_create(name=operator_of.name, defaults={"organisation": operator_of})
    app = App.objects.create(package="org.consentry.samples.news", name="样例新闻", operator=operator, app_type="news")
    rounds_acts.enrol(officer, campaign, [app])
    return app


@pytest.fixture
def new_release(app: App) -> Callable[..., Release]:
    """Return a maker of releases: `new_release("news")` has the sample `news.apk`, or `data=b"..."`."""

    def make(sample: str, *, version: str = "1.0", data: bytes | None = None, name: str = "") -> Release:
        content = (SAMPLES / f"{sample}.apk").read_bytes() if data is None else data
        return Release.objects.create(
            app=app, version_name=version, binary=blobs.store(content), file_name=name or f"{sample}.apk"
        )

    return make


@pytest.fixture
def assignment(officer: User, campaign: Campaign, app: App, lab: Organisation) -> Assignment:
    (assignment,) = rounds_acts.assign(officer, campaign, app, [lab])
    return assignment


@pytest.fixture
def queued(inspector: User, assignment: Assignment, new_release: Callable[..., Release]) -> Inspection:
    """Return a queued lab inspection of the sample `news`."""
    return acts.inspect_assignment(inspector, assignment, new_release("news"))


class Workers:
    """The program `worker` in a process of its own, on the database of the test."""

    def __init__(self, processes: int = 1, **environment: str) -> None:
        name = connection.settings_dict["NAME"]
        url = f"sqlite:///{name}"
        if connection.vendor == "postgresql":
            url = f"{os.environ['CONSENTRY_DATABASE'].rsplit('/', 1)[0]}/{name}"
        quick = {"CONSENTRY_INSPECTION_BEAT": "0.3", "CONSENTRY_INSPECTION_STALE": "4"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "django", "worker", "--processes", str(processes)],
            env=os.environ | {"CONSENTRY_DATABASE": url, "CONSENTRY_DATA": str(settings.DATA)} | quick | environment,
            start_new_session=True,
        )

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(40)
        finally:
            for pid in self.all():
                os.kill(pid, signal.SIGKILL)

    def workers(self) -> list[int]:
        """Return the process ids of those that inspect."""
        return [pid for pid in children(self.process.pid) if "inspection" in command(pid)]

    def inspecting(self) -> list[int]:
        """Return the process ids of the isolated processes that the workers started.

        Between fork and exec a child still has the worker's command line, and the worker waits for it.
        """
        return [child for pid in self.workers() for child in children(pid) if "jobs.isolated" in command(child)]

    def all(self) -> list[int]:
        below = children(self.process.pid)
        return [*below, *(child for pid in below for child in children(pid))]


def children(pid: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except FileNotFoundError:
        return []


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def until(condition: Callable[[], object], seconds: float = 90) -> None:
    """Wait for a condition; fail when it does not come true."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.05)


def state_of(inspection: Inspection) -> str:
    return Inspection.objects.values_list("state", flat=True).get(pk=inspection.pk)


@pytest.fixture
def workers() -> Iterator[Callable[..., Workers]]:
    """Return a starter of workers that are stopped after the test."""
    started: list[Workers] = []

    def start(processes: int = 1, **environment: str) -> Workers:
        started.append(Workers(processes, **environment))
        return started[-1]

    yield start
    for each in started:
        each.stop()

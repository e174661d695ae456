"""The demonstration: every state, made by acts, whole or not there, and never where anything else is."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import PASSAGES
from consentry.campaign.demo import cast, playing
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role


def _run(folder: Path, *arguments: str, command: str = "demo") -> subprocess.CompletedProcess[str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("CONSENTRY_", "DJANGO_"))}
    environment = {**ours, "CONSENTRY_DATA": str(folder), "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-m", "consentry", "campaign", command, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )


def _all(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "consentry.sqlite3")) as database:
        return database.execute(query).fetchall()


def _a_case_in_every_state_of_the_machine(folder: Path) -> None:
    states = {state for (state,) in _all(folder, "SELECT state FROM cases_case")}
    assert states == set(Case.State.values)
    assert {target.value for _, target in PASSAGES.values()} <= states


def _everything_is_marked_and_done_by_acts(folder: Path) -> None:
    assert _all(folder, "SELECT DISTINCT demo FROM rounds_campaign") == [(1,)]
    assert _all(folder, "SELECT COUNT(*) FROM jobs_inspection WHERE state != 'done'") == [(0,)]
    whole = _run(folder, command="audit-verify")
    assert whole.returncode == 0, whole.stderr
    opened = _all(folder, "SELECT COUNT(*) FROM audit_entry WHERE action = 'case.open'")
    assert opened == _all(folder, "SELECT COUNT(*) FROM cases_case")
    both = "SELECT COUNT(*) FROM cases_finding WHERE decided_by_id = reviewed_by_id"
    assert _all(folder, both) == [(0,)]


def _mail_says_that_it_was_not_sent(folder: Path) -> None:
    states = _all(
        folder,
        "SELECT DISTINCT state, error LIKE 'NotSent: demonstration%' FROM notices_service WHERE channel = 'mail'",
    )
    assert states == [("failed", 1)]
    assert (
        len(list((folder / "outbox").glob("service-*.eml")))
        == _all(folder, "SELECT COUNT(*) FROM notices_service WHERE channel = 'mail'")[0][0]
    )


def _work_waits_for_people(folder: Path) -> None:
    waiting = {
        "SELECT COUNT(*) FROM cases_finding WHERE state = 'proposed'",
        "SELECT COUNT(*) FROM rounds_assignment WHERE state = 'submitted'",
        "SELECT COUNT(*) FROM notices_submission WHERE decision = 'pending'",
        "SELECT COUNT(*) FROM bulletins_bulletin WHERE state = 'draft'",
        "SELECT COUNT(*) FROM disposal_order WHERE carried_out_at IS NULL AND kind = 'delist'",
        "SELECT COUNT(*) FROM bulletins_bulletin WHERE kind = 'correction' AND state = 'published'",
        "SELECT COUNT(*) FROM bulletins_bulletin WHERE historic AND state = 'published' AND stated_count = 41",
        "SELECT COUNT(*) FROM evidence_package WHERE state = 'done'",
        "SELECT COUNT(*) FROM rounds_participation WHERE declared_at IS NOT NULL",
    }
    assert [query for query in sorted(waiting) if not _all(folder, query)[0][0]] == []


def _every_link_leads_somewhere(folder: Path) -> None:
    """Nobody is shown a link that is not there, is not theirs, or breaks."""
    (folder / "static").mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.campaign.web.spider"],
        env={**os.environ, "CONSENTRY_DATA": str(folder), "CONSENTRY_DATABASE": "sqlite:///"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["pages"] > 500


def _a_second_start_changes_nothing(folder: Path) -> None:
    logins = json.loads((folder / "demo-logins.json").read_text())
    assert (folder / "demo-logins.json").stat().st_mode & 0o777 == 0o600
    assert {login["role"] for login in logins} == {role.value for role in Role}
    assert len({login["password"] for login in logins}) == len(logins)
    before = _all(folder, "SELECT MAX(number) FROM audit_entry")
    again = _run(folder)
    assert again.returncode == 0, again.stderr
    assert all(login["password"] in again.stdout for login in logins)
    assert _all(folder, "SELECT MAX(number) FROM audit_entry") == before


@pytest.mark.skipif(connection.vendor == "postgresql", reason="it plays on SQLite, whatever database the tests have")
@pytest.mark.timeout(600)
def test_the_command_plays_it_once(tmp_path: Path) -> None:
    """One test, because playing takes long: what it made is looked at from all sides."""
    folder = tmp_path / "data"
    done = _run(folder)
    assert done.returncode == 0, done.stderr
    assert " 1  people, operators, stores, apps" in done.stdout
    _a_case_in_every_state_of_the_machine(folder)
    _everything_is_marked_and_done_by_acts(folder)
    _mail_says_that_it_was_not_sent(folder)
    _work_waits_for_people(folder)
    _every_link_leads_somewhere(folder)
    _a_second_start_changes_nothing(folder)


@pytest.mark.django_db
def test_it_is_refused_where_anything_is() -> None:
    User.objects.create_user("somebody")
    with pytest.raises(CommandError, match="production" if connection.vendor == "postgresql" else "not empty"):
        call_command("demo")
    assert User.objects.count() == 1


@pytest.mark.django_db
def test_it_is_refused_in_production(settings: pytest.FixtureRequest) -> None:
    settings.SECURE = True  # type: ignore[attr-defined]
    with pytest.raises(CommandError, match="production"):
        call_command("demo")
    assert not User.objects.exists()


@pytest.mark.django_db
def test_an_interrupted_start_is_told(settings: pytest.FixtureRequest, tmp_path: Path) -> None:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    User.objects.create_user(cast.ADMINISTRATOR)
    if connection.vendor == "sqlite":
        with pytest.raises(playing.Refused, match="interrupted"):
            playing.check()


@pytest.mark.django_db
def test_missing_sample_apps_are_told(settings: pytest.FixtureRequest, tmp_path: Path) -> None:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    if connection.vendor == "sqlite":
        with pytest.raises(CommandError, match="sample apps are missing"):
            call_command("demo", samples=tmp_path)

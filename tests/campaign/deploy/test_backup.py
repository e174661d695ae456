"""Backup and restore, rehearsed on a real PostgreSQL server: nothing is lost, and what is damaged is told."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaign.postgresql import Server

ROOT = Path(__file__).parents[3]
FILL = """
import django; django.setup()
from consentry.campaign.registry import blobs
from consentry.campaign.people.models import User
User.objects.create_superuser("root", "root@example.com", "correct horse battery")
for content in (b"one", b"two", b"three" * 100000):
    blobs.store(content)
"""

pytestmark = [
    pytest.mark.xdist_group("servers"),
    pytest.mark.skipif(
        os.environ.get("CONSENTRY_TEST_DATABASE") == "postgresql", reason="has servers of its own: ran with SQLite"
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server.start()
    yield server
    server.stop()


class Place:
    """A service's database and folder."""

    def __init__(self, server: Server, name: str, folder: Path) -> None:
        self.url = f"{server.url.rsplit('/', 1)[0]}/{name}"
        self.data = folder / name
        wrapper = folder / "consentry"
        wrapper.write_text(f'#!/bin/sh\nexec {sys.executable} -m consentry "$@"\n')
        wrapper.chmod(0o755)
        ours = {key: value for key, value in os.environ.items() if not key.startswith(("CONSENTRY_", "DJANGO_"))}
        self.environment = ours | {
            "CONSENTRY": str(wrapper),
            "CONSENTRY_DATABASE": self.url,
            "CONSENTRY_DATA": str(self.data),
            "CONSENTRY_SECRET_KEY": "only for this test, nothing is signed with it",
            "DJANGO_SETTINGS_MODULE": "consentry.campaign.settings",
        }
        self.run("psql", f"--dbname={server.url}", f"--command=CREATE DATABASE {name}")

    def run(self, *command: str | Path, fails: bool = False) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=120)
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def consentry(self, *arguments: str, fails: bool = False) -> str:
        return self.run(sys.executable, "-m", "consentry", "campaign", *arguments, fails=fails)


def test_what_is_backed_up_comes_back_whole(server: Server, tmp_path: Path) -> None:
    first, second = Place(server, "first", tmp_path), Place(server, "second", tmp_path)
    first.consentry("migrate", "--verbosity=0")
    first.run(sys.executable, "-c", FILL)
    backup = Path(first.run(ROOT / "deploy" / "backup", tmp_path / "backups").strip())
    assert backup.parent == tmp_path / "backups"
    assert backup.stat().st_mode & 0o077 == 0
    # later than the backup: not in it, and not missed
    first.run(sys.executable, "-c", FILL.replace("root", "later").replace("one", "four"))

    said = second.run(ROOT / "deploy" / "restore", backup)
    assert "the record is whole: 1 entries" in said
    assert "all 3 files are whole" in said
    assert second.consentry("audit-head") == (backup / "audit-head").read_text()
    assert "2 entries" in first.consentry("audit-verify")

    assert "the database is not empty" in second.run(ROOT / "deploy" / "restore", backup, fails=True)

    damaged = next(path for path in (second.data / "blobs").rglob("*") if path.is_file())
    damaged.write_bytes(b"other bytes")
    assert "1 of 3 files are missing or damaged" in second.consentry("blobs-verify", fails=True)
    damaged.unlink()
    assert ": missing" in second.consentry("blobs-verify", fails=True)

    # a record that was restored from before the noted head is not taken for whole
    assert "missing" in second.consentry("audit-verify", "--noted", first.consentry("audit-head").strip(), fails=True)
    dump = backup / "database.dump"
    dump.write_bytes(dump.read_bytes()[:-1] + b"x")
    assert "database.dump: FAILED" in second.run(ROOT / "deploy" / "restore", backup, fails=True)

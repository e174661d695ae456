"""A short run of the load: no error, no write lost or double. How quick it is belongs to the bench, not to a test."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bench.campaign.fill import paths
from consentry.campaign.cases.models import Case

pytestmark = [
    pytest.mark.xdist_group("servers"),
    pytest.mark.skipif(
        os.environ.get("CONSENTRY_TEST_DATABASE") == "postgresql", reason="has servers of its own: ran with SQLite"
    ),
]


def test_users_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    small = ["--apps=200", "--findings=1200", "--users=8", "--entries=50", "--seconds=8", "--think=0.2"]
    page = tmp_path / "page.md"
    command = [sys.executable, "-m", "bench.campaign", *small, f"--write={page}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout + done.stderr
    text = page.read_text()
    assert " 0 errors." in text
    assert " 0 lost or double." in text
    assert re.search(r"^- [1-9]\d* writes acknowledged", text, re.MULTILINE), text


def test_cases_of_every_state_can_be_made() -> None:
    assert set(paths()) == set(Case.State.values)
    assert paths()["delisted"] == ("serve_notice", "pass_deadline", "order_delisting", "confirm_delisting")

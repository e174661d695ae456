"""The service does not start in production with settings that are not fit for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command

from consentry.campaign.upkeep import checks

FIT = {
    "DEBUG": False,
    "SECURE": True,
    "SECRET_KEY": "a key of more than fifty characters, at least five different",
    "ALLOWED_HOSTS": ["apps.example.org"],
    "BASE_URL": "https://apps.example.org",
    "REQUIRE_SECOND_FACTOR": True,
    "DEFAULT_FROM_EMAIL": "apps@example.org",
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
    "SECURE_HSTS_SECONDS": 31_536_000,
}


@pytest.fixture
def fit(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.delenv("DJANGO_ALLOW_ASYNC_UNSAFE", raising=False)  # tests with a browser set it
    for name, value in FIT.items():
        setattr(settings, name, value)
    return settings


def _found() -> set[str]:
    return {str(message.id) for message in checks.production()} - {"consentry.W001"}


def test_nothing_is_said_of_fit_settings(fit: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert _found() == set()
    checks.require()
    call_command("check", deploy=True)
    said = capsys.readouterr().err
    assert [line for line in said.splitlines() if "W001" not in line and "(" in line and ".W" in line] == [], said


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("DEBUG", True, "consentry.E001"),
        ("SECURE", False, "consentry.E002"),
        ("SECRET_KEY", "short", "consentry.E003"),
        ("ALLOWED_HOSTS", ["localhost", "127.0.0.1"], "consentry.E004"),
        ("ALLOWED_HOSTS", ["*"], "consentry.E004"),
        ("BASE_URL", "http://apps.example.org", "consentry.E005"),
        ("BASE_URL", "https://localhost", "consentry.E005"),
        ("REQUIRE_SECOND_FACTOR", False, "consentry.W002"),
        ("DEFAULT_FROM_EMAIL", "Apps <consentry@localhost>", "consentry.W003"),
    ],
)
def test_each_setting_is_looked_at(fit: Any, name: str, value: object, found: str) -> None:
    setattr(fit, name, value)
    assert _found() == {found}
    if ".E" in found and name != "SECURE":
        with pytest.raises(ImproperlyConfigured, match=found.replace(".", r"\.")):
            checks.require()


def _run(data: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("CONSENTRY_", "DJANGO_"))}
    return subprocess.run(
        [sys.executable, "-m", "consentry", *arguments],
        env=ours | {"CONSENTRY_DATA": str(data), "CONSENTRY_HTTPS": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("command", [("serve", "--bind", "127.0.0.1:0"), ("worker",), ("campaign", "migrate")])
def test_without_a_key_nothing_starts_in_production(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = _run(tmp_path, *command)
    assert done.returncode == 2
    assert "CONSENTRY_SECRET_KEY (or CONSENTRY_SECRET_KEY_FILE) is needed in production" in done.stderr
    assert not (tmp_path / "secret.key").exists()


def test_a_worker_refuses_debugging_in_production(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("x" * 60)
    given = {"CONSENTRY_SECRET_KEY_FILE": str(tmp_path / "key"), "CONSENTRY_DEBUG": "1"}
    done = _run(tmp_path, "worker", **given)
    assert done.returncode == 1
    assert "consentry.E001" in done.stderr
    assert "consentry.E003" not in done.stderr
    assert "x" * 60 not in done.stderr

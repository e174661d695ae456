"""`consentry serve`, `worker` and `campaign` as a person runs them."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from consentry.cli import main, service
from consentry.cli.exit_codes import ExitCode


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("CONSENTRY_", "DJANGO_"))}
    return {**ours, "CONSENTRY_DATA": str(tmp_path / "data"), "LANG": "C.UTF-8"}


def _consentry(environment: dict[str, str], *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "consentry", *arguments],
        env={**environment, **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_commands_from_an_empty_folder(environment: dict[str, str]) -> None:
    listed = _consentry(environment, "campaign")
    assert listed.returncode == 0, listed.stderr
    assert {"audit-verify", "audit-head", "import", "createsuperuser", "migrate"} <= set(listed.stdout.split())
    key = Path(environment["CONSENTRY_DATA"]) / "secret.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert _consentry(environment, "campaign", "migrate", "--verbosity=0").returncode == 0
    made = _consentry(
        environment,
        "campaign",
        "createsuperuser",
        "--noinput",
        "--username=root",
        "--email=root@example.com",
        DJANGO_SUPERUSER_PASSWORD="correct horse battery",
    )
    assert made.returncode == 0, made.stderr
    whole = _consentry(environment, "campaign", "audit-verify")
    assert whole.returncode == 0, whole.stderr
    assert "1 entries" in whole.stdout


def test_an_unknown_command_is_refused(environment: dict[str, str]) -> None:
    done = _consentry(environment, "campaign", "flush")
    assert done.returncode == ExitCode.USAGE
    assert "no such command: flush" in done.stderr


def test_serving_and_stopping(environment: dict[str, str]) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "consentry", "serve", "--bind", f"127.0.0.1:{port}", "--workers", "1"]
    server = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        assert _status(f"http://127.0.0.1:{port}/healthz", server) == 200
        page = _content(f"http://127.0.0.1:{port}/login/")
        (style,) = re.findall(r"/static/web/style\.[0-9a-f]{12}\.css", page)  # collected by the start, under its hash
        assert "--ink" in _content(f"http://127.0.0.1:{port}{style}")
        assert _status(f"http://127.0.0.1:{port}/nothing-is-here", server) == 404
        assert (Path(environment["CONSENTRY_DATA"]) / "consentry.sqlite3").exists()
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)


def _content(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as response:
        return str(response.read().decode())


def _status(url: str, server: subprocess.Popen[bytes]) -> int:
    for _ in range(240):
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(url, timeout=20) as response:
                return int(response.status)
        except urllib.error.HTTPError as error:
            with error:
                return error.code
        except OSError:
            time.sleep(0.25)
    raise AssertionError("the server does not answer")


def test_without_the_extra_it_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(service, "find_spec", lambda name: None if name == "django" else object())
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for command in ("serve", "worker", "campaign"):
        assert main.main([command]) == ExitCode.USAGE
        assert "pip install 'consentry[campaign]'" in capsys.readouterr().err


def test_the_other_commands_do_not_load_django() -> None:
    code = (
        "import sys; from consentry.cli.main import main; main(['rules', 'list']); assert 'django' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

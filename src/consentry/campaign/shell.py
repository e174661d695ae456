"""The service from the shell: set up for this machine, served, given commands. Called by `consentry.cli`."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


class NotReady(Exception):
    """Something must be done first; the message says what."""


def prepare() -> None:
    """Set Django up. On a laptop, make the data folder and a key that outlives the process.

    Raises NotReady where the settings are not fit for production.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    data = Path(os.environ.get("CONSENTRY_DATA") or Path.home() / ".local" / "share" / "consentry")
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["CONSENTRY_DATA"] = str(data)
    given = any(os.environ.get(name) for name in ("CONSENTRY_SECRET_KEY", "CONSENTRY_SECRET_KEY_FILE"))
    if not given and os.environ.get("CONSENTRY_HTTPS", "").lower() not in ("1", "true", "yes"):
        os.environ["CONSENTRY_SECRET_KEY"] = _key(data / "secret.key")
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise NotReady(str(error)) from error


def manage(command: str, arguments: Sequence[str]) -> None:
    """Run a management command as the shell gave it; it prints and exits by itself on an error.

    Statements may take as long as they need here: a migration does.
    """
    os.environ.setdefault("CONSENTRY_STATEMENT_SECONDS", "0")
    prepare()
    from django.core.management import ManagementUtility

    ManagementUtility(["consentry campaign", command, *arguments]).execute()


def commands() -> dict[str, str]:
    """Return the commands of the service's own apps: name -> app."""
    prepare()
    from django.core.management import get_commands

    found = {name: str(app) for name, app in get_commands().items()}
    return {name: app for name, app in sorted(found.items()) if app.startswith("consentry.")}


def serve(*, bind: str, workers: int, threads: int, with_worker: bool) -> int:
    """Serve until a signal comes, and return the exit code. On SQLite the tables are brought up to date first.

    Without a worker the process becomes the server itself, so that signals reach it. Raises NotReady where a server
    database is not up to date (it is migrated on purpose, after a backup) or the settings are not fit for production.
    """
    prepare()
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from consentry.campaign.upkeep import checks

    if connection.vendor == "sqlite":
        call_command("migrate", verbosity=0, interactive=False)
    else:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise NotReady("the database is not up to date: back it up, then run `consentry campaign migrate`")
    call_command("collectstatic", verbosity=0, interactive=False)
    connection.close()
    try:
        checks.require()
    except ImproperlyConfigured as error:
        raise NotReady(str(error)) from error
    web = _server(bind, workers, threads)
    if not with_worker:
        sys.stdout.flush()
        os.execv(web[0], web)  # noqa: S606 - our own program, without a shell
    return _together(web, [sys.executable, "-m", "consentry", "worker"])


def _server(bind: str, workers: int, threads: int) -> list[str]:
    """Return the command of the server. What it logs of requests comes from `upkeep.requests`, without queries."""
    options = {
        "bind": bind,
        "workers": workers,
        "worker-class": "gthread",
        "threads": threads,
        "timeout": 120,
        "graceful-timeout": 30,  # what runs is finished when a worker is stopped
        "keep-alive": 75,  # longer than proxies keep theirs, so that none is closed under a request
        "max-requests": 20_000,
        "max-requests-jitter": 2_000,
        "worker-tmp-dir": "/dev/shm" if Path("/dev/shm").is_dir() else "/tmp",  # noqa: S108 - its sign of life
        "log-level": "warning",
    }
    given = [f"--{name}={value}" for name, value in options.items()]
    return [sys.executable, "-m", "gunicorn", "consentry.campaign.wsgi:application", "--no-control-socket", *given]


def _together(*commands: Sequence[str]) -> int:
    """Run the programs until the first one ends or a signal comes; then end the others. Returns the first one's code."""
    running = [subprocess.Popen(command) for command in commands]  # noqa: S603 - our own programs

    def end(*_: object) -> None:
        for each in running:
            if each.poll() is None:
                each.terminate()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    try:
        while all(each.poll() is None for each in running):
            time.sleep(0.2)
    finally:
        end()
    return max(each.wait() for each in running)


def _key(path: Path) -> str:
    """Return the key kept in the data folder, made at first use and readable by its owner only."""
    if not path.exists():
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        partial.touch(mode=0o600)
        partial.write_text(secrets.token_urlsafe(50), encoding="ascii")
        with contextlib.suppress(FileExistsError):  # another process was first: its key counts
            path.hardlink_to(partial)
        partial.unlink()
    return path.read_text(encoding="ascii")

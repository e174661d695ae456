"""The service from the shell: set up for this machine, served, given commands. Called by `consentry.cli`."""

from __future__ import annotations

import contextlib
import os
import secrets
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


class NotReady(Exception):
    """Something must be done first; the message says what."""


def prepare() -> None:
    """Set Django up. On a laptop, make the data folder and a key that outlives the process."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
    data = Path(os.environ.get("CONSENTRY_DATA") or Path.home() / ".local" / "share" / "consentry")
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["CONSENTRY_DATA"] = str(data)
    if not os.environ.get("CONSENTRY_SECRET_KEY"):
        os.environ["CONSENTRY_SECRET_KEY"] = _key(data / "secret.key")
    import django

    django.setup()


def manage(command: str, arguments: Sequence[str]) -> None:
    """Run a management command as the shell gave it; it prints and exits by itself on an error."""
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

    Raises NotReady where a server database is not up to date: it is migrated on purpose, after a backup.
    """
    prepare()
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    if connection.vendor == "sqlite":
        call_command("migrate", verbosity=0, interactive=False)
    else:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise NotReady("the database is not up to date: back it up, then run `consentry campaign migrate`")
    call_command("collectstatic", verbosity=0, interactive=False)
    connection.close()
    python = sys.executable
    web = [python, "-m", "gunicorn", "consentry.campaign.wsgi:application", "--bind", bind, "--worker-class", "gthread"]
    web += ["--workers", str(workers), "--threads", str(threads), "--access-logfile", "-", "--timeout", "120"]
    helper = subprocess.Popen([python, "-m", "consentry", "worker"]) if with_worker else None  # noqa: S603 - our own
    try:
        return subprocess.run(web, check=False).returncode  # noqa: S603 - our own program
    finally:
        if helper is not None:
            helper.terminate()
            helper.wait()


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

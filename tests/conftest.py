"""The campaign service's settings for a test run: data in a folder of its own, SQLite, or a real PostgreSQL server.

`CONSENTRY_TEST_DATABASE=postgresql` starts a server from Debian's packages for the run and stops it afterwards. All this
happens on import: the models, which the tests import, need the settings before pytest is configured.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.campaign.postgresql import Server


def _start_server() -> Server | None:
    """Choose the database. Workers of xdist share the server of the process that started them."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return None
    match os.environ.get("CONSENTRY_TEST_DATABASE", "sqlite"):
        case "sqlite":
            os.environ["CONSENTRY_DATABASE"] = "sqlite:///"
            return None
        case "postgresql":
            server = Server.start()
            os.environ["CONSENTRY_DATABASE"] = server.url
            return server
        case other:
            raise pytest.UsageError(f"CONSENTRY_TEST_DATABASE: neither sqlite nor postgresql: {other}")


_DATA = os.environ["CONSENTRY_DATA"] = tempfile.mkdtemp(prefix="consentry-test-")
Path(_DATA, "static").mkdir()  # nothing is collected into it: pages take their static files from the sources
_SERVER = _start_server()
os.environ["CONSENTRY_SECRET_KEY"] = "only for tests, nothing is signed with it that lasts"
os.environ["DJANGO_SETTINGS_MODULE"] = "consentry.campaign.settings"
if "PYTEST_XDIST_WORKER" not in os.environ:
    subprocess.run([sys.executable, Path(__file__).parents[1] / "scripts" / "compile_messages.py"], check=True)
django.setup()


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name no test by bytes it takes: an archive made now holds the time, and workers would not agree on the name."""
    return "bytes" if isinstance(val, bytes) else None


def pytest_unconfigure() -> None:
    """Stop the server and remove the data."""
    if _SERVER:
        _SERVER.stop()
    shutil.rmtree(_DATA, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium. One for all tests of a process (they are kept in one: group `browser`).

    Playwright's loop runs in this thread; Django's models are used beside it.
    """
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing: scripts/install-system-packages test installs it"
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]

"""schemathesis against the running service: no request makes it fail, and every answer is as the document says.

`make fuzz-api` does the same for longer, with a seed of its own.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests.campaign.api.world import World, token_of

ROOT = Path(__file__).parents[3]
SECONDS = int(os.environ.get("CONSENTRY_FUZZ_SECONDS", "60"))
SEED = os.environ.get("CONSENTRY_FUZZ_SEED", "20191219")
PHASES = os.environ.get("CONSENTRY_FUZZ_PHASES", "coverage,fuzzing")
#: not asked: that whatever fits the schema is taken (the rules of the service refuse much of it, with 422); that what was
#: made can be got, and not after it was deleted, which needs a made id to be the first one that comes back
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
)


class Server:
    """gunicorn with the service, on the database of the test, at a port that was free."""

    def __init__(self) -> None:
        name = connection.settings_dict["NAME"]
        url = f"sqlite:///{name}"
        if connection.vendor == "postgresql":
            url = f"{os.environ['CONSENTRY_DATABASE'].rsplit('/', 1)[0]}/{name}"
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        command = [sys.executable, "-m", "gunicorn", "consentry.campaign.wsgi:application"]
        command += ["--bind", f"fd://{self._socket.fileno()}", "--worker-class", "gthread", "--threads", "4"]
        command += ["--log-level", "warning"]
        self._process = subprocess.Popen(
            command,
            env=os.environ
            | {
                "CONSENTRY_DATABASE": url,
                "CONSENTRY_DATA": str(settings.DATA),
                "CONSENTRY_API_REQUESTS_PER_MINUTE": "1000000",
                "CONSENTRY_API_WRONG_TOKENS_PER_MINUTE": "1000000",
            },
            pass_fds=[self._socket.fileno()],
        )
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise

    def _wait(self) -> None:
        end = time.monotonic() + 60
        host, port = self._socket.getsockname()
        while True:
            with closing(socket.create_connection((host, port), timeout=60)) as probe:
                probe.sendall(b"GET /api/v1/openapi.json HTTP/1.0\r\nHost: localhost\r\n\r\n")
                if b" 200 " in probe.recv(64):
                    return
            assert time.monotonic() < end, "the server did not come up"
            time.sleep(0.2)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(30)
        self._socket.close()


@pytest.fixture
def server(transactional_db: None) -> Iterator[Server]:
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    started = Server()
    yield started
    started.stop()


@pytest.mark.timeout(SECONDS + 240)
def test_schemathesis_finds_nothing(world: World, server: Server, tmp_path: Path) -> None:
    secret = token_of(world.everybody())
    ids = {
        name: [first, second]
        for (name, first), second in zip(world.own.ids().items(), world.other.ids().values(), strict=True)
    }
    ids |= {"bulletin_id": [world.published.pk, world.draft.pk], "person_id": [world.clerk.pk, world.second.pk]}
    ids |= {"package_id": [world.own.package.pk]}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/api/v1/openapi.json"),
            *("--header", f"Authorization: Bearer {secret}", "--seed", SEED, "--max-time", str(SECONDS)),
            *("--phases", PHASES, "--checks", ",".join(CHECKS), "--max-failures", "30", "--warnings", "off"),
            *("--suppress-health-check", "all", "--request-timeout", "30", "--no-color"),
            *("--generation-database", "none"),
        ],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ
        | {
            "SCHEMATHESIS_HOOKS": "tests.campaign.api.fuzz_hooks",
            "CONSENTRY_FUZZ_IDS": json.dumps(ids),
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        },
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-5_000:]
    assert "Operations:" in done.stdout, done.stdout

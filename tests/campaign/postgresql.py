"""A real PostgreSQL server on a temporary data directory, from Debian's packages (`postgresql`)."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_INSTALLED = Path("/usr/lib/postgresql")
_SETTINGS = ("max_connections=300",)
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


@dataclass(frozen=True)
class Server:
    """A running server; `url` is what `CONSENTRY_DATABASE` takes."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        """Return the address of its database."""
        return f"postgresql://consentry@127.0.0.1:{self.port}/postgres"

    @classmethod
    def start(cls, *, durable: bool = False) -> Server:
        """Start one on a free port. `durable`: what is committed survives its death, as in production.

        Raises RuntimeError where the packages are missing or it does not come up.
        """
        folder = Path(tempfile.mkdtemp(prefix="consentry-postgresql-"))
        if os.geteuid() == 0:  # the server refuses to run as root
            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        server = cls(folder, _free_port())
        try:
            server._run("initdb", "--auth=trust", "--username=consentry", "--encoding=UTF8", "--no-locale", "--no-sync")
            server.begin(durable=durable)
        except BaseException:
            server.stop()
            raise
        return server

    def begin(self, *, durable: bool) -> None:
        """Start it on its data: the first time, or after it was killed."""
        settings = _SETTINGS if durable else (*_SETTINGS, *_QUICK)
        options = " ".join(f"-c {setting}" for setting in settings)
        options += f" -p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
        self._run("pg_ctl", "start", "--wait", "--silent", f"--log={self.folder / 'log'}", f"--options={options}")

    def kill(self) -> None:
        """Kill it as a crash would: SIGKILL to all its processes. Returns when they are gone."""
        lines = (self.folder / "data" / "postmaster.pid").read_text().splitlines()
        main = int(lines[0])
        os.kill(main, signal.SIGSTOP)  # so that it starts no other
        below = [int(pid) for pid in Path(f"/proc/{main}/task/{main}/children").read_text().split()]
        for pid in (*below, main):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(_lives(pid) for pid in (*below, main)):
            time.sleep(0.05)
        # where nobody waits for orphans (a container), its id looks alive for ever, and the next start would refuse
        (self.folder / "data" / "postmaster.pid").unlink()

    def stop(self) -> None:
        """Stop it and remove its data."""
        with contextlib.suppress(RuntimeError):
            self._run("pg_ctl", "stop", "--mode=immediate", "--silent")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        as_nobody: dict[str, Any] = {}
        if os.geteuid() == 0:
            as_nobody = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}
        with (self.folder / "output").open("ab") as output:  # a pipe would stay open in the server
            done = subprocess.run(
                [_program(program), *arguments, f"--pgdata={self.folder / 'data'}"],
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                **as_nobody,
            )
        if done.returncode != 0:
            said = "".join(path.read_text(errors="replace")[-2000:] for path in self.folder.glob("[lo]*"))
            raise RuntimeError(f"{program} failed with {done.returncode}: {said}")


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def _program(name: str) -> str:
    found = sorted(_INSTALLED.glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    if found:
        return str(found[-1])
    if on_path := shutil.which(name):
        return on_path
    raise RuntimeError(f"{name} is missing: scripts/install-system-packages test installs it")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

"""What is measured: our own parts and the peers, each a driver run in its own process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec

_HOME = Path(os.environ.get("CONSENTRY_CACHE", Path.home() / ".cache" / "consentry")) / "peers"
_DRIVERS = Path(__file__).parent / "drivers"


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """A tool under measurement."""

    id: str
    title: str
    driver: str
    packages: tuple[str, ...] = ()  #: of the package index, into an environment of its own; empty = ours
    repeats: int = 5  #: slow tools run once


TOOLS: tuple[Tool, ...] = (
    Tool(id="inflate", title="inflating the DEX bytes (zlib)", driver="inflate.py", repeats=15),
    Tool(id="core", title="Consentry, DEX core alone", driver="core.py", repeats=15),
    Tool(id="inspection", title="Consentry, whole inspection", driver="inspection.py", repeats=7),
    Tool(id="dexdump", title="dexdump -d", driver="dexdump.py", repeats=3),
    Tool(
        id="exodus",
        title="exodus-core, class names",
        driver="exodus.py",
        packages=("exodus-core==1.3.15", "setuptools<81"),
        repeats=3,
    ),
    Tool(
        id="quark",
        title="quark-engine, Apkinfo",
        driver="quark_engine.py",
        packages=("quark-engine==26.10.1",),
        repeats=1,
    ),
    Tool(
        id="androguard",
        title="androguard AnalyzeAPK",
        driver="androguard_parse.py",
        packages=("androguard==4.1.4",),
        repeats=1,
    ),
)


def interpreter(tool: Tool) -> Path:
    """Return the Python that runs the tool's driver; builds its environment once."""
    if not tool.packages:
        return Path(sys.executable)
    home = _HOME / tool.id
    python = home / "bin" / "python"
    if not (home / ".ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *tool.packages], check=True)
        (home / ".ready").touch()
    return python


def driver(tool: Tool) -> Path:
    """Return the script of the tool."""
    return _DRIVERS / tool.driver

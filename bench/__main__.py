"""Side by side with peers, on the same real apps, in one run: `make bench`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import zipfile
from pathlib import Path

from bench.grown import grow
from bench.measure import Measured, measure
from bench.peers import TOOLS
from bench.tables import growth, ratios, targets
from tests.apps import fetch, real_app

_APPS = (
    "io.appium.settings",
    "load.apk",
    "webtoapklib",
    "appium-uiautomator2-server",
    "react-native-video-manager",
    "Yosemite.apk",
)
_SIZES_MIB = (10, 25, 50, 100)
_OURS = {tool.id: tool for tool in TOOLS}

_HEAD = """# Benchmarks

Written by `make bench`; everything here comes from one run of it on one machine with two cores. CPU and wall are
medians in the steady state (imports and, for our own parts, one warm-up run are not counted) as multiples of the bare
cost of inflating the DEX bytes with zlib. The inspection includes the restricted child process, all collectors, all
rules and the JSON report; peak memory is that of the largest process, of which a Python with the catalog is about
70 MiB. Other work on the machine makes the ratios of the longer runs worse: run it on a quiet one.

"""


def main() -> int:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--apps", nargs="*", default=list(_APPS), help="package or file names in tests/real_apps.csv")
    parser.add_argument("--tools", nargs="*", default=[tool.id for tool in TOOLS], choices=[tool.id for tool in TOOLS])
    parser.add_argument("--write", type=Path, help="the page to write")
    options = parser.parse_args()
    rows = []
    for name in options.apps:
        path = fetch(real_app(name))
        results = {}
        for tool in TOOLS:
            results[tool.id] = measure(tool, path) if tool.id in options.tools else Measured(failed="not run")
            sys.stderr.write(f"{name} {tool.id}: {results[tool.id]}\n")
        rows.append((name, _dex_mib(path), results))
    page = (
        _HEAD
        + "## Against what was aimed at\n\n"
        + targets(rows)
        + "\n## Growth with app size\n\n"
        + _growth(options.apps)
    )
    page += "\n## All figures\n\n" + ratios(rows)
    sys.stdout.write(page)
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    return 0


def _growth(names: list[str]) -> str:
    apps = [fetch(real_app(name)) for name in reversed(names)]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in _SIZES_MIB:
            target = Path(folder) / f"{size}.apk"
            inside = grow(apps, size << 20, target)
            rows.append((inside / (1 << 20), measure(_OURS["core"], target), measure(_OURS["inspection"], target)))
    return growth(rows)


def _dex_mib(path: Path) -> float:
    with zipfile.ZipFile(path) as archive:
        sizes = [
            i.file_size for i in archive.infolist() if i.filename.startswith("classes") and i.filename.endswith(".dex")
        ]
    return sum(sizes) / (1 << 20)


if __name__ == "__main__":
    sys.exit(main())

"""Data flow side by side with FlowDroid and Mariana Trench, on the same apps in one run: `python -m bench.taint`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bench.taint import flowdroid, mariana_trench, ours
from bench.taint.growth import MARK
from bench.taint.page import Row, page
from bench.taint.running import Ran
from bench.taint.suite import leaks
from tests.apps import fetch, real_app

ENGINES = {"ours": ours.analyse, "flowdroid": flowdroid.analyse, "mariana-trench": mariana_trench.analyse}
_APPS = ("app-uiautomator.apk", "io.appium.settings", "load.apk", "appium-uiautomator2-server", "Yosemite.apk")


def main() -> int:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.taint", description=__doc__)
    parser.add_argument("--apps", nargs="*", default=list(_APPS), help="package or file names in tests/real_apps.csv")
    parser.add_argument("--engines", nargs="*", default=list(ENGINES), choices=list(ENGINES))
    parser.add_argument("--every", type=int, default=6, help="every n-th app of the suite (1: all, takes hours)")
    parser.add_argument("--seconds", type=int, default=900, help="limit for an engine on an app")
    parser.add_argument("--write", type=Path, help="the page to write")
    options = parser.parse_args()
    rows = [Row(app=name, engine=engine, ran=_ran(engine, fetch(real_app(name)), options.seconds))
            for name in options.apps for engine in options.engines]  # fmt: skip
    judged = [Row(app=name, engine=engine, ran=_ran(engine, path, options.seconds), leaks=leaking)
              for name, path, leaking in leaks(options.every) for engine in options.engines]  # fmt: skip
    text = page(rows, judged, options.every)
    sys.stdout.write(text)
    if options.write:
        written = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
        _, mark, growth = written.partition(MARK)
        options.write.write_text(f"{text}\n{mark}{growth}" if mark else text, encoding="utf-8")
    return 0


def _ran(engine: str, app: Path, seconds: int) -> Ran:
    ran = ENGINES[engine](app, seconds)
    sys.stderr.write(f"{app.name} {engine}: {ran.cpu:.1f} s CPU, {ran.flows} flows {ran.failed} {ran.note}\n")
    return ran


if __name__ == "__main__":
    sys.exit(main())

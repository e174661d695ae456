"""Consentry: the whole command, with all that it reads and judges besides the data flow."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from bench.taint.running import Ran, run


def analyse(app: Path, seconds: int) -> Ran:
    """Run an inspection on an app for at most `seconds`."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "report.json"
        options = ("--format", "json", "--output", output, "--fail-on", "never")
        ran = run((sys.executable, "-m", "consentry", "inspect", app, *options), seconds)
        if ran.failed:
            return ran
        report = json.loads(output.read_bytes())
    cut = [entry["status"] for entry in report["coverage"] if entry["collector"] == "code"]
    return ran.but(flows=len(report["flows"]), note="" if cut == ["finished"] else "cut short, says so")

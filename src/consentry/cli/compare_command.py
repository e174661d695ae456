"""`consentry compare OLD NEW`: what was fixed, remains, moved, is new, or cannot be tested again."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment
from consentry.model.errors import InvalidApp
from consentry.model.report import Report
from consentry.model.text import Language, Text

_NAMES = {
    "fixed": Text(zh="已整改", en="fixed"),
    "remains": Text(zh="仍存在", en="remains"),
    "moved": Text(zh="位置变化", en="moved"),
    "new": Text(zh="新增", en="new"),
    "not_retestable": Text(zh="无法复测", en="not re-testable"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("old", type=Path, metavar="OLD", help="a JSON report, or an app")
    parser.add_argument("new", type=Path, metavar="NEW", help="a JSON report, or an app")
    parser.add_argument("--type", metavar="TYPE", default="", help="the app's type, where apps are given")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--lang", choices=[x.value for x in Language])


def run(options: argparse.Namespace) -> ExitCode:
    """Print the comparison; 1 where findings remain or are new."""
    from consentry.judge.compare import compare

    language = Language(options.lang) if options.lang else from_environment(os.environ)
    try:
        old, new = (_report(path, options.type) for path in (options.old, options.new))
    except (OSError, ValueError) as error:
        message = error.text.in_(language) if isinstance(error, InvalidApp) else str(error)
        sys.stderr.write(f"consentry compare: {message}\n")
        return ExitCode.NOT_INSPECTED if isinstance(error, InvalidApp) else ExitCode.USAGE
    changes = compare(old, new)
    titles = {rule.id: rule.title for rule in (*old.rules, *new.rules)}
    if options.format == "json":
        rows = [
            {"status": c.status.value, "rule": c.rule, "fingerprint": c.fingerprint, "subject": c.subject}
            for c in changes
        ]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    else:
        for c in changes:
            title = titles[c.rule].in_(language) if c.rule in titles else c.rule
            name = _NAMES[c.status.value].in_(language)
            sys.stdout.write(f"{name:<16} {title} [{c.rule}] {c.subject} {c.fingerprint[:12]}\n")
    open_changes = {"remains", "moved", "new", "not_retestable"}
    return ExitCode.FINDINGS if any(c.status.value in open_changes for c in changes) else ExitCode.CLEAN


def _report(path: Path, app_type: str) -> Report:
    """Return the stored report of a JSON file, or inspect the app."""
    if path.is_file() and path.read_bytes()[:1] == b"{":
        from consentry.report.json_v1 import read_json

        reports = read_json(path.read_bytes())
        if len(reports) != 1:
            raise ValueError(f"{path.name} holds {len(reports)} reports; compare needs one")
        return reports[0]
    from consentry.inspection.api import inspect

    return inspect(path, app_type=app_type)

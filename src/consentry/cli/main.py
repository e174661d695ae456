"""The command line. Thin: it builds values, calls the library, maps exit codes.

Only this module is loaded for `--help`; every command imports what it needs when it runs.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from consentry import __version__
from consentry.cli.exit_codes import ExitCode

_EPILOG = """\
exit codes:
  0  nothing found at or above the --fail-on threshold
  1  findings at or above the threshold
  2  the call was wrong
  3  an input could not be inspected

examples:
  consentry inspect app.apk --type 新闻资讯类
  consentry inspect app.apk --format html --output report.html --lang zh
  consentry compare before.json after.json
  consentry explain permissions-forced-by-exit
"""

#: command -> (module, one line of help); the order is that of --help
COMMANDS: dict[str, tuple[str, str]] = {
    "inspect": ("consentry.cli.inspect_command", "inspect apps and report a verdict for every clause"),
    "policy": ("consentry.cli.policy_command", "tell what a privacy policy says, and what it lacks"),
    "rules": ("consentry.cli.rules_command", "list, show and test the rules"),
    "explain": ("consentry.cli.explain_command", "explain a rule in plain words, with the law behind it"),
    "compare": ("consentry.cli.compare_command", "tell what was fixed between two reports or two apps"),
    "serve": ("consentry.cli.serve_command", "start the campaign service: its pages and its API"),
    "worker": ("consentry.cli.worker_command", "run the campaign service's queued inspections and mails"),
    "campaign": ("consentry.cli.campaign_command", "administer the campaign service: users, imports, the record"),
    "evidence": ("consentry.cli.evidence_command", "verify an evidence package offline, or export one"),
    "doctor": ("consentry.cli.doctor_command", "tell what is installed, what is missing and how to get it"),
}


def build_parser(command: str | None) -> argparse.ArgumentParser:
    """Return the parser; only `command`'s own options are loaded."""
    parser = argparse.ArgumentParser(
        prog="consentry",
        description="Inspects mobile apps against personal-information regulations, clause by clause, with evidence "
        "a person can check.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"consentry {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (module, help_line) in COMMANDS.items():
        sub = commands.add_parser(
            name, help=help_line, description=help_line, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        if name == command:
            importlib.import_module(module).add_arguments(sub)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = next((a for a in arguments if not a.startswith("-")), None)
    parser = build_parser(command if command in COMMANDS else None)
    options = parser.parse_args(arguments)
    module, _ = COMMANDS[options.command]
    try:
        return int(importlib.import_module(module).run(options))
    except BrokenPipeError:  # `consentry ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.CLEAN
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

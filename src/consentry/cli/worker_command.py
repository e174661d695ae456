"""`consentry worker`: run queued inspections and mails."""

from __future__ import annotations

import argparse
import sys

from consentry.cli.exit_codes import ExitCode
from consentry.cli.service import not_installed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--processes", type=int, metavar="N", help="inspections at a time (default: half the processors)"
    )


def run(options: argparse.Namespace) -> int:
    """Work until stopped."""
    if (code := not_installed()) is not None:
        return code
    from consentry.campaign import shell

    try:
        shell.manage("worker", [] if options.processes is None else [f"--processes={options.processes}"])
    except shell.NotReady as error:
        sys.stderr.write(f"consentry worker: {error}\n")
        return ExitCode.USAGE
    return ExitCode.CLEAN

"""`consentry serve`: the campaign service's pages and API."""

from __future__ import annotations

import argparse
import sys

from consentry.cli.exit_codes import ExitCode
from consentry.cli.service import not_installed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--bind", metavar="HOST:PORT", default="127.0.0.1:8000", help="where to listen (%(default)s)")
    parser.add_argument("--workers", type=int, default=2, help="processes (%(default)s)")
    parser.add_argument("--threads", type=int, default=8, help="threads in each (%(default)s)")
    parser.add_argument("--worker", action="store_true", help="also run the worker of the queue, for a single machine")


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    if (code := not_installed()) is not None:
        return code
    from consentry.campaign import shell

    try:
        return shell.serve(
            bind=options.bind, workers=options.workers, threads=options.threads, with_worker=options.worker
        )
    except shell.NotReady as error:
        sys.stderr.write(f"consentry serve: {error}\n")
        return ExitCode.USAGE

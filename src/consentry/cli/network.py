"""The options of fetching, shared by commands that may fetch a policy."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consentry.fetch import Limits


class InvalidPort(ValueError):
    """A port that is none."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add = parser.add_argument
    add(
        "--fetch",
        action="store_true",
        help="fetch the policy that the app links to (or the address given): http and https, public addresses only, "
        "no cookies, no scripts, at most 5 redirects. Without it nothing is fetched",
    )
    add(
        "--evidence",
        metavar="FOLDER",
        type=Path,
        help="of --fetch: keep the bytes under their SHA-256, with a record of addresses, redirects, times, headers and "
        "certificates",
    )
    add(
        "--fetch-port",
        metavar="N",
        type=int,
        action="append",
        default=[],
        help="of --fetch: allow this port beside 80 and 443",
    )


def limits_of(options: argparse.Namespace) -> Limits:
    """Return the limits that the options ask for. Raises InvalidPort."""
    from consentry.fetch import Limits

    for port in options.fetch_port:
        if not 0 < port < 65_536:
            raise InvalidPort(f"--fetch-port: no port: {port}")
    return Limits(ports=frozenset((80, 443, *options.fetch_port)))

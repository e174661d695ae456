"""The process that inspects one app for the worker: `python -m consentry.campaign.jobs.isolated`.

It has no connection to the database, none of the worker's environment and no credentials; it reads the order from its
standard input, writes the report to the file named there and ends with a status the worker knows. The engine forks a
further, restricted child in it. When the worker dies, the whole process group is killed.
"""

from __future__ import annotations

import datetime
import os
import signal
import sys
from pathlib import Path

import msgspec

from consentry.campaign.jobs.lifeline import end_with

DONE, REFUSED = 0, 3


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to inspect, and where the report goes."""

    app: str  #: path; the file keeps its original name
    report: str  #: path of the JSON report to write
    app_type: str
    as_of: datetime.date
    regulations: tuple[str, ...]
    policy: str  #: path of the privacy policy that came with the release, empty where none did
    wall_seconds: int
    parent: int  #: process id of the worker


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What became of it, printed as JSON on standard output."""

    refused: str = ""  #: why the file cannot be inspected; trying again would say the same


def main() -> int:
    """Carry out the order on standard input. Returns the exit status."""
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    _die_with(order.parent)
    try:
        Path(order.report).write_bytes(_inspected(order))
    except _refusals() as error:
        sys.stdout.buffer.write(msgspec.json.encode(Result(refused=str(error))))
        return REFUSED
    sys.stdout.buffer.write(msgspec.json.encode(Result()))
    return DONE


def _refusals() -> tuple[type[Exception], ...]:
    from consentry.inspection.app_type import UnknownAppType
    from consentry.model.errors import InvalidApp

    return InvalidApp, UnknownAppType


def _inspected(order: Order) -> bytes:
    from consentry.catalog import load
    from consentry.inspection.app_type import find_app_type
    from consentry.inspection.limits import Limits
    from consentry.inspection.many import Refused, inspect_many
    from consentry.inspection.options import Options
    from consentry.inspection.policy import read_policy
    from consentry.model.text import Language
    from consentry.report.json_v1 import render

    catalog = load()
    reading = max(1, order.wall_seconds * 8 // 10)
    options = Options(
        as_of=order.as_of,
        app_type=find_app_type(catalog.app_types, order.app_type).id if order.app_type else "",
        regulations=order.regulations,
        # the engine stops reading before the worker stops waiting: a partial report that says so, instead of none
        limits=Limits(wall_seconds=reading, cpu_seconds=reading),
        policy=read_policy(Path(order.policy), catalog) if order.policy else None,
    )
    (result,) = inspect_many([Path(order.app)], options, catalog)
    if isinstance(result, Refused):
        raise result.error
    return render([result.report], Language.ZH).encode()


def _die_with(parent: int) -> None:
    """End with the worker, and take the engine's child along."""
    signal.signal(signal.SIGTERM, lambda *_: os.killpg(0, signal.SIGKILL))
    end_with(parent)


if __name__ == "__main__":
    sys.exit(main())

"""Inspects several apps, some at a time, each in its own child; one loop, no threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import wait
from pathlib import Path

import msgspec

from consentry import package
from consentry.inspection.assemble import assemble
from consentry.inspection.collect import collect
from consentry.inspection.gather import Collected
from consentry.inspection.options import Options
from consentry.inspection.sandbox import Child, ChildDied
from consentry.model.catalog import Catalog
from consentry.model.errors import InvalidApp
from consentry.model.report import Report

OnStep = Callable[[Path, str], None]


class Inspected(msgspec.Struct, frozen=True, kw_only=True):
    """An app with its report."""

    path: Path
    report: Report


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """An input that could not be inspected."""

    path: Path
    error: InvalidApp


def inspect_many(
    paths: Sequence[Path], options: Options, catalog: Catalog, *, jobs: int = 1, on_step: OnStep | None = None
) -> Iterator[Inspected | Refused]:
    """Yield one result for each path, in the order of `paths`."""
    package.prepare(catalog)  # once for all children
    waiting = list(enumerate(paths))[::-1]
    running: dict[int, tuple[Child, Collected]] = {}
    done: dict[int, Inspected | Refused] = {}
    following = 0
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                index, path = waiting.pop()
                running[index] = (_start(path, options, catalog), Collected(path))
            for index in _ready(running):
                child, collected = running[index]
                if _advance(child, collected, on_step):
                    del running[index]
                    done[index] = _result(collected, options, catalog, on_step)
            while following in done:
                yield done.pop(following)
                following += 1
    finally:
        for child, _ in running.values():
            child.kill()


def _start(path: Path, options: Options, catalog: Catalog) -> Child:
    return Child(lambda: collect(path, options.limits, catalog, implicit_flows=options.implicit_flows), options.limits)


def _ready(running: dict[int, tuple[Child, Collected]]) -> list[int]:
    """Return the children that have something to say or have run out of time."""
    by_connection = {child.connection: index for index, (child, _) in running.items()}
    patience = min(child.seconds_left for child, _ in running.values())
    ready = {by_connection[connection] for connection in wait(list(by_connection), patience)}  # type: ignore[index]
    ready |= {index for index, (child, _) in running.items() if child.seconds_left == 0}
    return sorted(ready)


def _advance(child: Child, collected: Collected, on_step: OnStep | None) -> bool:
    """Take one message; True when the child is done."""
    message = child.receive()
    if message is None:
        return True
    if isinstance(message, ChildDied):
        collected.died = message
        return True
    stage = collected.take(message)
    if stage and on_step:
        on_step(collected.path, stage)
    return False


def _result(collected: Collected, options: Options, catalog: Catalog, on_step: OnStep | None) -> Inspected | Refused:
    if on_step:
        on_step(collected.path, "judge")
    try:
        return Inspected(path=collected.path, report=assemble(collected, options, catalog))
    except InvalidApp as error:
        return Refused(path=collected.path, error=error)


def read_one(path: Path, options: Options, catalog: Catalog, *, on_step: OnStep | None = None) -> Collected:
    """Return what a child told of one app, not yet joined. Call this where no other threads run."""
    package.prepare(catalog)
    child, collected = _start(path, options, catalog), Collected(path)
    try:
        while not _advance(child, collected, on_step):
            pass
    finally:
        child.kill()
    return collected

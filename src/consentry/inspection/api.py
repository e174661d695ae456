"""The library's front door."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from consentry.catalog import load
from consentry.inspection.app_type import find_app_type
from consentry.inspection.limits import Limits
from consentry.inspection.many import Refused, inspect_many
from consentry.inspection.options import Options
from consentry.inspection.policy import read_policy
from consentry.judge import Baseline
from consentry.model.catalog import Catalog
from consentry.model.report import Report


def inspect(
    path: str | os.PathLike[str],
    *,
    app_type: str = "",
    regulations: Sequence[str] = (),
    as_of: datetime.date | None = None,
    baseline: Baseline | None = None,
    policy: str | os.PathLike[str] | None = None,
    implicit_flows: bool = False,
    limits: Limits | None = None,
    catalog: Catalog | None = None,
    on_step: Callable[[Path, str], None] | None = None,
) -> Report:
    """Inspect one app (APK, APKS, XAPK, APKM, AAB, or a folder of split APKs) and return its report.

    `app_type` is the official Chinese name, the English id or the number; without it, what depends on the type stays
    undetermined. `regulations` are ids; empty = those that the catalog judges by default. `as_of` selects the law in
    force (default: today). `policy` is the app's privacy policy, a file or a folder with what belongs to it. With
    `implicit_flows`, information that only decides what leaves is followed as well. The app is read in a child process: call this where no other threads run.

    Raises FileNotFoundError (also for the policy), NoSuchInput (no document in the policy's folder), InvalidApp (the input is no app), UnknownAppType.
    """
    target = Path(path)
    if not target.exists():
        raise FileNotFoundError(target)
    known = catalog or load()
    options = Options(
        as_of=as_of or datetime.date.today(),
        app_type=find_app_type(known.app_types, app_type).id if app_type else "",
        regulations=tuple(regulations),
        baseline=baseline,
        policy=read_policy(Path(policy), known) if policy is not None else None,
        implicit_flows=implicit_flows,
        limits=limits or Limits(),
    )
    (result,) = inspect_many([target], options, known, on_step=on_step)
    if isinstance(result, Refused):
        raise result.error
    return result.report

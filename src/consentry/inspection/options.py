"""How an app is to be inspected and judged."""

from __future__ import annotations

import datetime

import msgspec

from consentry.inspection.limits import Limits
from consentry.judge import Baseline
from consentry.model.policy import Policy


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides the result beside the app and the catalog."""

    as_of: datetime.date  #: the law in force on this day is applied
    app_type: str = ""  #: id of the app type, empty = not known
    regulations: tuple[str, ...] = ()  #: ids; empty = those that the catalog judges by default
    baseline: Baseline | None = None
    limits: Limits = Limits()
    implicit_flows: bool = False  #: information that only decides what leaves is followed as well
    policy: Policy | None = None  #: what the app's policy says, read by `inspection.policy`
    inputs_not_read: tuple[str, ...] = ()  #: `runtime`: given, but this version has no collector for it

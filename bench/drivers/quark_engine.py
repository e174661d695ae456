"""quark-engine: its Apkinfo with all methods; no rules are run."""

import sys

from quark.core.quark import Quark
from timing import measure


def work() -> object:
    info = Quark(sys.argv[1]).apkinfo
    return info, len(info.all_methods)


def told(result: object) -> str:
    info, methods = result
    return f"{len(info.permissions)} permissions, {methods} methods"


measure(work, told, warm_up=False)

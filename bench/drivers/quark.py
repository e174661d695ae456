"""quark-engine: its Apkinfo with all methods; no rules are run."""

import sys

from quark.core.quark import Quark
from timing import measure


def work() -> object:
    return len(Quark(sys.argv[1]).apkinfo.all_methods)


measure(work, warm_up=False)

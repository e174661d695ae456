"""exodus-core: the list of class names (by way of dexdump); its trackers are not matched."""

import sys

from exodus_core.analysis.static_analysis import StaticAnalysis
from timing import measure


def work() -> object:
    return StaticAnalysis(sys.argv[1]).get_embedded_classes()


measure(work, warm_up=False)

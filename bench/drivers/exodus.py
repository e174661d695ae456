"""exodus-core: the list of class names (by way of dexdump); its trackers are not matched."""

import sys

from exodus_core.analysis.static_analysis import StaticAnalysis
from timing import measure


def work() -> object:
    analysis = StaticAnalysis(sys.argv[1])
    return analysis, analysis.get_embedded_classes()


def told(result: object) -> str:
    analysis, classes = result
    return f"package {analysis.get_package()!r}, {len(analysis.get_permissions())} permissions, {len(classes)} classes"


measure(work, told, warm_up=False)

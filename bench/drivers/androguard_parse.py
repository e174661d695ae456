"""androguard: AnalyzeAPK (parse, basic blocks, cross-references)."""

import sys

from androguard.misc import AnalyzeAPK
from loguru import logger
from timing import measure

logger.remove()  # its default sink makes it slower


def told(result: object) -> str:
    app, _, analysis = result
    classes = sum(1 for found in analysis.get_classes() if not found.is_external())
    return f"package {app.get_package()!r}, {len(app.get_permissions())} permissions, {classes} classes"


measure(lambda: AnalyzeAPK(sys.argv[1]), told, warm_up=False)

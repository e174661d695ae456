"""androguard: AnalyzeAPK (parse, basic blocks, cross-references)."""

import sys

from androguard.misc import AnalyzeAPK
from loguru import logger
from timing import measure

logger.remove()  # its default sink makes it slower
measure(lambda: AnalyzeAPK(sys.argv[1]), warm_up=False)

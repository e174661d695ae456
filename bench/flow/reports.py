"""The reports of many APKs, as the JSON that everybody reads."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from consentry.catalog import load
from consentry.inspection.many import Refused, inspect_many
from consentry.inspection.options import Options
from consentry.model.text import Language
from consentry.report.json_v1 import render

_DAY = datetime.date(2025, 1, 1)  # the law of which day is applied makes no difference to what the code does


def reports(paths: Sequence[Path], jobs: int, *, implicit_flows: bool = False) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield each path with its report; many of them kept would make every child's start slower. Raises InvalidApp where an APK is none."""
    options = Options(as_of=_DAY, implicit_flows=implicit_flows)
    for result in inspect_many(paths, options, load(), jobs=jobs):
        if isinstance(result, Refused):
            raise result.error
        yield result.path, json.loads(render([result.report], Language.EN))

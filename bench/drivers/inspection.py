"""Consentry's whole inspection: all collectors in the restricted child, all rules, JSON."""

import datetime
import sys
from pathlib import Path

from timing import measure

from consentry import inspect
from consentry.catalog import load
from consentry.model.text import Language
from consentry.report.formats import FORMATS

CATALOG = load()
DAY = datetime.date(2026, 1, 1)


def work() -> object:
    report = inspect(Path(sys.argv[1]), catalog=CATALOG, as_of=DAY)
    FORMATS["json"].render([report], Language.EN)
    return report


def told(report: object) -> str:
    statuses = ", ".join(f"{c.collector} {c.status}" for c in report.coverage if c.collector in ("package", "code"))
    return f"package {report.app.package!r}, {len(report.app.permissions)} permissions, {statuses}"


measure(work, told)

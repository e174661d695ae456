"""Consentry inspects mobile apps against personal-information regulations, clause by clause.

    import consentry
    report = consentry.inspect("app.apk", app_type="news")
    report.clause("miit-337/1").outcome

Everything else is loaded when it is first used, so that the command line answers at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consentry.inspection.api import inspect
    from consentry.inspection.limits import Limits
    from consentry.model.errors import InvalidApp
    from consentry.model.report import Report

__all__ = ["InvalidApp", "Limits", "Report", "__version__", "inspect"]

__version__ = "0.1.0"

_HOME = {
    "inspect": "consentry.inspection.api",
    "Limits": "consentry.inspection.limits",
    "InvalidApp": "consentry.model.errors",
    "Report": "consentry.model.report",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOME:
        raise AttributeError(f"module 'consentry' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOME[name]), name)

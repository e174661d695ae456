"""A draft of a policy's lists from what an app's code shows, for the operator to complete."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from consentry.model.report import Report
from consentry.model.text import Language

Render = Callable[[Report, Language], bytes]


def _renderer(module: str) -> Render:
    """Return a renderer that is imported when it is first used: DOCX brings a large library with it."""

    def render(report: Report, language: Language) -> bytes:
        return cast("bytes", importlib.import_module(f"consentry.report.draft.{module}").render(report, language))

    return render


FORMATS: dict[str, Render] = {"md": _renderer("markdown"), "docx": _renderer("word"), "html": _renderer("page")}

__all__ = ["FORMATS", "Render"]

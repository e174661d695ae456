"""The formats a report can be written in: an explicit list, in the order of the help text."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import cast

import msgspec

from consentry.model.report import Report
from consentry.model.text import Language

#: (reports of one run, language) -> the file's content: text to be written as UTF-8, or bytes
Renderer = Callable[[Sequence[Report], Language], str | bytes]


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A format: its renderer, whether it gives bytes, and the suffix of its files."""

    render: Renderer
    binary: bool
    suffix: str


def _renderer(module: str) -> Renderer:
    """Return a renderer that is imported when it is first used: PDF and XLSX bring large libraries with them."""

    def render(reports: Sequence[Report], language: Language) -> str | bytes:
        found = cast("Renderer", importlib.import_module(f"consentry.report.{module}").render)
        return found(reports, language)

    return render


FORMATS: dict[str, Format] = {
    "text": Format(render=_renderer("text"), binary=False, suffix=".txt"),
    "json": Format(render=_renderer("json_v1"), binary=False, suffix=".json"),
    "html": Format(render=_renderer("html"), binary=False, suffix=".html"),
    "sarif": Format(render=_renderer("sarif"), binary=False, suffix=".sarif"),
    "pdf": Format(render=_renderer("pdf"), binary=True, suffix=".pdf"),
    "xlsx": Format(render=_renderer("xlsx"), binary=True, suffix=".xlsx"),
}

"""The formats a report can be written in: an explicit list, in the order of the help text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import html, json_v1, pdf, sarif, text, xlsx

#: (reports of one run, language) -> the file's content: text to be written as UTF-8, or bytes
Renderer = Callable[[Sequence[Report], Language], str | bytes]


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A format: its renderer, whether it gives bytes, and the suffix of its files."""

    render: Renderer
    binary: bool
    suffix: str


FORMATS: dict[str, Format] = {
    "text": Format(render=text.render, binary=False, suffix=".txt"),
    "json": Format(render=json_v1.render, binary=False, suffix=".json"),
    "html": Format(render=html.render, binary=False, suffix=".html"),
    "sarif": Format(render=sarif.render, binary=False, suffix=".sarif"),
    "pdf": Format(render=pdf.render, binary=True, suffix=".pdf"),
    "xlsx": Format(render=xlsx.render, binary=True, suffix=".xlsx"),
}

"""Writes reports in a format to a file or to standard output."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from consentry.model.report import Report
from consentry.model.text import Language


class InvalidOutput(Exception):
    """The format cannot be written to where it should go."""


def write(reports: Sequence[Report], format_: str, path: Path | None, language: Language, *, color: bool) -> None:
    """Render and write. Raises InvalidOutput for a binary format on a terminal, OSError where the file refuses."""
    from consentry.report.formats import FORMATS
    from consentry.report.text import render_text

    if format_ == "text" and path is None:
        sys.stdout.write(render_text(reports, language, color=color and sys.stdout.isatty()))
        return
    chosen = FORMATS[format_]
    if path is None and chosen.binary and sys.stdout.isatty():
        raise InvalidOutput(f"--format {format_} is binary: name a file with --output")
    rendered = chosen.render(reports, language)
    data = rendered.encode() if isinstance(rendered, str) else rendered
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

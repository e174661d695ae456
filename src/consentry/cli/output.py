"""Writes reports in a format to a file, to standard output, or as a summary on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from consentry.model.report import Report
from consentry.model.text import Language


class InvalidOutput(Exception):
    """The format cannot be written to where it should go."""


def write(reports: Sequence[Report], format_: str, path: Path | None, language: Language) -> None:
    """Render and write. Raises InvalidOutput for a binary format on a terminal, OSError where the file refuses."""
    from consentry.report.formats import FORMATS

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


def summarise(
    reports: Sequence[Report], language: Language, *, color: bool, quiet: bool, written: Sequence[str]
) -> None:
    """Print the summary for people; colours only on a terminal that wants them."""
    from rich.console import Console

    from consentry.report.text import print_summary

    terminal = sys.stdout.isatty()
    console = Console(no_color=not color, width=None if terminal else 100, emoji=False, markup=False)
    print_summary(console, reports, language, quiet=quiet, written=written)

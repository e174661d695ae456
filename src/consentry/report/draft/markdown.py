"""The draft as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.draft.draft import Table, draft_of
from consentry.report.visible import visible

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def render(report: Report, language: Language) -> bytes:
    """Return the document."""
    draft = draft_of(report, language)
    lines = [f"# {_plain(draft.title)}", ""]
    for note in draft.notes:
        lines += [f"> {_plain(note)}", ">"]
    for part in draft.parts:
        lines += ["", f"## {_plain(part.title)}", ""]
        for note in part.notes:
            lines += [_plain(note), ""]
        if part.table:
            lines += _table(part.table)
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(_plain, table.columns))} |"
    yield f"|{'---|' * len(table.columns)}"
    for row in table.rows:
        yield f"| {' | '.join('<br>'.join(map(_plain, cell)) for cell in row)} |"


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it is, in one line."""
    return _MARKUP.sub(r"\\\1", " ".join(visible(text).split()))

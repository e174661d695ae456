"""The draft as one self-contained HTML page without script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator

from markupsafe import escape

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.draft.draft import Table, draft_of
from consentry.report.visible import visible

_STYLE = (
    'body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; '
    "overflow-wrap: anywhere; color-scheme: light dark; } "
    "table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8888; padding: .25rem .5rem; "
    "text-align: start; vertical-align: top; }"
)


def render(report: Report, language: Language) -> bytes:
    """Return the page."""
    draft = draft_of(report, language)
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    lines = [
        "<!doctype html>",
        f'<html lang="{"zh-Hans" if language is Language.ZH else "en"}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{digest}'\">",
        f"<title>{_shown(draft.title)}</title><style>{_STYLE}</style></head>",
        f"<body><main><h1>{_shown(draft.title)}</h1>",
        *(f"<p>{_shown(note)}</p>" for note in draft.notes),
    ]
    for part in draft.parts:
        lines += [f"<h2>{_shown(part.title)}</h2>", *(f"<p>{_shown(note)}</p>" for note in part.notes)]
        lines += _table(part.table) if part.table else ()
    lines.append("</main></body></html>\n")
    return "\n".join(lines).encode("utf-8", "backslashreplace")


def _table(table: Table) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{_shown(text)}</th>' for text in table.columns)
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    for row in table.rows:
        cells = ("<br>".join(map(_shown, cell)) for cell in row)
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</tbody></table>"


def _shown(text: str) -> str:
    return str(escape(visible(text)))

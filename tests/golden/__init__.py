"""Golden files: what a renderer wrote when a person last looked at it.

Refresh after looking at the difference: `CONSENTRY_REFRESH_GOLDENS=1 pytest tests/report`.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path

_FOLDER = Path(__file__).parent


def check(name: str, content: str) -> None:
    """Assert that `content` equals the golden file `name`, and show a diff where it does not."""
    path = _FOLDER / name
    if os.environ.get("CONSENTRY_REFRESH_GOLDENS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    assert path.exists(), f"no golden file {name}: write it with CONSENTRY_REFRESH_GOLDENS=1"
    golden = path.read_text(encoding="utf-8")
    if golden != content:
        lines = difflib.unified_diff(golden.splitlines(), content.splitlines(), f"golden/{name}", "now", lineterm="")
        shown = "\n".join(list(lines)[:120])
        raise AssertionError(f"{name} has changed (refresh with CONSENTRY_REFRESH_GOLDENS=1):\n{shown}")

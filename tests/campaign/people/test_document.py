"""docs/permissions.md is what the table says."""

from __future__ import annotations

import runpy
from pathlib import Path

SCRIPT = Path(__file__).parents[3] / "scripts/write_permissions_doc.py"


def test_the_document_is_up_to_date() -> None:
    script = runpy.run_path(str(SCRIPT))
    assert script["TARGET"].read_text(encoding="utf-8") == script["document"](), (
        "run python scripts/write_permissions_doc.py"
    )

"""The table of rules in the documentation is that of the catalog."""

from __future__ import annotations

import runpy
from pathlib import Path

from consentry.catalog import load

SCRIPT = Path(__file__).parents[2] / "scripts/write_rules_doc.py"


def test_the_document_is_up_to_date() -> None:
    script = runpy.run_path(str(SCRIPT))
    written = script["TARGET"].read_text(encoding="utf-8")
    assert written == script["document"](load()), "run python scripts/write_rules_doc.py"


def test_it_names_every_rule_and_clause() -> None:
    catalog = load()
    text = (SCRIPT.parents[1] / "docs/rules.md").read_text(encoding="utf-8")
    for rule in catalog.rules:
        assert f"### {rule.id}\n" in text
    for regulation in catalog.regulations:
        for clause in regulation.clauses:
            assert regulation.id == "app-types" or f"| {clause.id} |" in text

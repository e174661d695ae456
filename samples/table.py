"""Writes the table of the samples into `docs/samples.md`: `python -m samples.table`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from samples.expectation import CLAUSES_337, Expectation, expectation
from samples.recipe import HERE, names

DOCUMENT = HERE.parent / "docs" / "samples.md"
MARKS = {"flagged": "⚑", "open": "?", "clear": ""}
START, END = "<!-- table -->\n", "<!-- end of table -->\n"


def others(own: Expectation) -> str:
    """Return the flagged clauses outside notice 337."""
    return ", ".join(clause for clause in own.clauses if clause not in CLAUSES_337 and own.flagged(clause))


def table() -> str:
    """Return the table: one row for each pair."""
    numbers = " | ".join(f"/{clause.split('/')[1]}" for clause in CLAUSES_337)
    rows = [f"| sample | app type | what it does | {numbers} | also flagged | twin |", "|---|---|---|" + "---|" * 10]
    for name in names():
        own = expectation(name)
        if own.clean:
            continue
        marks = " | ".join(MARKS[own.clauses[clause]] for clause in CLAUSES_337)
        rows.append(f"| `{name}` | {own.app_type} | {own.does.en} | {marks} | {others(own)} | `{own.twin}` |")
    return "\n".join(rows) + "\n"


def rendered() -> str:
    """Return the document with the table as it should be now."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, rest = text.split(START)
    _, after = rest.split(END)
    return before + START + table() + END + after


def main(arguments: Sequence[str]) -> int:
    """Write the document."""
    del arguments
    DOCUMENT.write_text(rendered(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

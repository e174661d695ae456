"""Cross-checks: what one item alone cannot show to be wrong."""

from __future__ import annotations

from consentry.catalog.checks.cases import check_cases
from consentry.catalog.checks.conditions import check_conditions
from consentry.catalog.checks.flaw import Check
from consentry.catalog.checks.lexicon import check_lexicon
from consentry.catalog.checks.names import check_files, check_ids, check_unique
from consentry.catalog.checks.references import check_parents, check_references
from consentry.catalog.checks.values import check_closed_sets, check_dates, check_matches, check_texts
from consentry.catalog.document import Locator
from consentry.catalog.draft import Draft, place_of
from consentry.catalog.errors import Problem
from consentry.model.catalog import Regulation, Rule

CHECKS: tuple[Check, ...] = (
    check_ids,
    check_unique,
    check_files,
    check_texts,
    check_dates,
    check_matches,
    check_closed_sets,
    check_references,
    check_parents,
    check_conditions,
    check_cases,
    check_lexicon,
)

_BESIDE: dict[type, str] = {Regulation: "clauses", Rule: "cases"}


def check(draft: Draft, locator: Locator) -> tuple[Problem, ...]:
    """Return every problem of the draft, by file and line."""
    problems: list[Problem] = []
    for run in CHECKS:
        for flaw in run(draft):
            origin, keys = place_of(_BESIDE.get(flaw.item, ""), flaw.origin, flaw.keys)
            problems.append(locator.problem(origin, keys, flaw.message, flaw.value))
    return tuple(sorted(set(problems), key=lambda problem: (problem.file, problem.line, problem.message)))

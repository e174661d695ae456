"""Verdicts on clauses, and the clauses of a rule that depend on the type of the app."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from consentry.model.catalog import AppType, Rule
from consentry.model.report import ClauseVerdict
from consentry.model.verdict import Outcome, Verdict

#: gravest first. An open question outweighs a pass: silence is not one
GRAVITY = (
    Outcome.VIOLATED,
    Outcome.SUSPECTED,
    Outcome.UNDETERMINED,
    Outcome.SATISFIED,
    Outcome.NOT_APPLICABLE,
)
OF_THE_TYPE = "app-types/$app_type"
OF_OTHER_TYPES = "app-types/$other"


def clause_verdicts(verdicts: Sequence[Verdict], clauses: Iterable[str]) -> tuple[ClauseVerdict, ...]:
    """Return the verdict on each of `clauses`, in the order given: the gravest of the rules that judge it.

    Raises ValueError for a clause that no verdict is about: none may be silently missing.
    """
    by_clause: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        for clause in verdict.clauses:
            by_clause.setdefault(clause, []).append(verdict)
    result = []
    for clause in clauses:
        about = by_clause.get(clause)
        if not about:
            raise ValueError(f"no rule judges clause {clause}")
        gravest = min((verdict.outcome for verdict in about), key=GRAVITY.index)
        rules = tuple(sorted(verdict.rule for verdict in about))
        result.append(ClauseVerdict(clause=clause, outcome=gravest, rules=rules))
    return tuple(result)


def for_app_type(rules: Sequence[Rule], app_types: Sequence[AppType], app_type: str) -> tuple[Rule, ...]:
    """Return the rules with `app-types/$app_type` and `app-types/$other` replaced by clauses.

    `app_type` is the id of the type; empty where it was not given. With a type, `$app_type` is its clause and `$other`
    the other 38, which do not bind this app. Without one, `$app_type` is every clause of the list (any may bind, so
    all stay open) and a rule that is only about the others falls away. Raises ValueError for an unknown type.
    """
    numbers = {each.id: each.number for each in app_types}
    if app_type and app_type not in numbers:
        raise ValueError(f"no such app type: {app_type}")
    every = sorted(numbers.values())
    own = [numbers[app_type]] if app_type else every
    other = [number for number in every if number not in own]
    expansions = {
        OF_THE_TYPE: tuple(f"app-types/{number}" for number in own),
        OF_OTHER_TYPES: tuple(f"app-types/{number}" for number in other),
    }
    expanded = []
    for rule in rules:
        clauses = tuple(one for clause in rule.clauses for one in expansions.get(clause, (clause,)))
        if clauses:
            expanded.append(rule if clauses == rule.clauses else msgspec.structs.replace(rule, clauses=clauses))
    return tuple(expanded)

"""The law to apply, and its verdicts. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec

from consentry.catalog import in_force, select
from consentry.inspection.options import Options
from consentry.judge import apply_baseline, clause_verdicts, for_app_type, judge
from consentry.model.catalog import Catalog
from consentry.model.coverage import Coverage
from consentry.model.fact import Fact
from consentry.model.report import ClauseVerdict
from consentry.model.verdict import Outcome, Verdict


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """Verdicts by rule and by clause."""

    verdicts: tuple[Verdict, ...]
    clauses: tuple[ClauseVerdict, ...]


def law_to_apply(catalog: Catalog, regulations: Sequence[str], as_of: datetime.date) -> Catalog:
    """Return the catalog restricted to the regulations asked for (none = the default ones) that are in force."""
    return in_force(select(catalog, regulations), as_of)


def judge_app(
    facts: Sequence[Fact], coverage: Sequence[Coverage], law: Catalog, catalog: Catalog, options: Options
) -> Judgement:
    """Return every rule's verdict, and every clause's: one that no rule judges is undetermined, never left out."""
    rules = for_app_type(law.rules, catalog.app_types, options.app_type)
    thresholds = {each.id: each.value for regulation in catalog.regulations for each in regulation.thresholds}
    verdicts = judge(facts, coverage, rules, thresholds)
    if options.baseline:
        verdicts = apply_baseline(verdicts, options.baseline.suppressions, options.as_of)
    clauses = [clause.id for regulation in law.regulations for clause in regulation.clauses]
    judged = {clause for verdict in verdicts for clause in verdict.clauses}
    by_clause = {each.clause: each for each in clause_verdicts(verdicts, [c for c in clauses if c in judged])}
    return Judgement(
        verdicts=verdicts,
        clauses=tuple(
            by_clause.get(clause) or ClauseVerdict(clause=clause, outcome=Outcome.UNDETERMINED, rules=())
            for clause in clauses
        ),
    )

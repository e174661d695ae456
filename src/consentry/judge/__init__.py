"""The judge: facts, coverage and rules in, verdicts out. Knows values only."""

from consentry.judge.baseline import Baseline, Suppression, apply_baseline, parse_baseline, unused
from consentry.judge.cases import run_case
from consentry.judge.clauses import clause_verdicts, for_app_type
from consentry.judge.compare import Change, Status, compare
from consentry.judge.matcher import judge

__all__ = [
    "Baseline",
    "Change",
    "Status",
    "Suppression",
    "apply_baseline",
    "clause_verdicts",
    "compare",
    "for_app_type",
    "judge",
    "parse_baseline",
    "run_case",
    "unused",
]

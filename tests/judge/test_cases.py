"""Cases that rules bring along."""

from __future__ import annotations

import pytest

from consentry.judge import run_case
from consentry.model.catalog import Case
from tests.judge.making import rule

RULE = rule("suspected: {fact: code.access}\nsubject: info\nsatisfied: {covered: [code]}")


def test_facts_coverage_and_owner() -> None:
    case = Case(name="n", facts=({"kind": "code.access", "info": "imei", "sdk": "umeng"},), outcome="suspected")
    verdict = run_case(RULE, case, {})
    assert (verdict.outcome, verdict.responsible) == ("suspected", ("umeng",))
    assert run_case(RULE, Case(name="n", facts=(), outcome=""), {}).outcome == "satisfied"
    failed = Case(name="n", facts=(), coverage={"code": "failed"}, outcome="")
    assert run_case(RULE, failed, {}).outcome == "undetermined"


def test_an_unknown_collector_is_an_error() -> None:
    with pytest.raises(ValueError, match="cod"):
        run_case(RULE, Case(name="n", facts=(), coverage={"cod": "failed"}, outcome=""), {})

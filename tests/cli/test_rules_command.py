"""`consentry rules` and `consentry explain` on the shipped catalog."""

from __future__ import annotations

import pytest
import yaml

from consentry.catalog import load
from consentry.cli.main import main


def test_list_shows_every_clause_of_every_regulation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    for regulation in load().regulations:
        for clause in regulation.clauses:
            assert clause.id in shown


def test_list_refuses_an_unknown_regulation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list", "--regulation", "no-such-law"]) == 2
    assert "no-such-law" in capsys.readouterr().err


def test_show_prints_the_rule_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    rule = load().rules[0]
    assert main(["rules", "show", rule.id]) == 0
    shown = yaml.safe_load(capsys.readouterr().out)
    assert shown["id"] == rule.id
    assert shown["clauses"] == list(rule.clauses)


def test_test_runs_every_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "test", "--lang", "en"]) == 0
    cases = sum(len(rule.cases) for rule in load().rules)
    assert capsys.readouterr().out.strip().endswith(f"{cases} cases passed, 0 failed")


def test_explain_takes_a_rule_or_a_clause(capsys: pytest.CaptureFixture[str]) -> None:
    rule = load().rules[0]
    assert main(["explain", rule.id, "--lang", "zh"]) == 0
    by_rule = capsys.readouterr().out
    assert rule.title.zh in by_rule
    assert rule.remedy.zh.strip() in by_rule
    assert main(["explain", "miit-337/5", "--lang", "zh"]) == 0
    assert "不给权限不让用" in capsys.readouterr().out


def test_an_unknown_rule_is_answered_with_near_ones(capsys: pytest.CaptureFixture[str]) -> None:
    rule = load().rules[0]
    assert main(["explain", rule.id[:-1]]) == 2
    assert rule.id in capsys.readouterr().err

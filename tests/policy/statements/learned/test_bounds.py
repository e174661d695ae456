"""Texts made to be slow or large are not, and what is not looked at is said."""

from __future__ import annotations

import time

import pytest

from consentry.model.coverage import CoverageStatus
from consentry.policy.statements.learned.spans import MOST
from tests.policy.conftest import Say


@pytest.mark.parametrize(
    "text",
    [
        "Acme " * 20_000,
        "Acme, Inc. & " * 8_000,
        "a" * 100_000,
        "•" * 50_000 + "Acme",
        "(" * 30_000 + "Acme" + ")" * 30_000,
        "由甲乙丙丁公司" * 10_000,
        "| Acme | name |\n|---|---|\n" + "| Acme Ltd, Bolt Inc. | email address, name |\n" * 2_000,
        "- Acme: name\n" * 8_000,
    ],
    ids=["words", "firms", "letter", "marks", "brackets", "han", "table", "items"],
)
def test_hostile_texts_take_a_bounded_time(say: Say, text: str) -> None:
    begun = time.process_time()
    say(text, "x.md")
    assert time.process_time() - begun < 60


def test_more_candidates_than_are_judged_leave_the_account_partial(say: Say) -> None:
    line = ", ".join(f"Acme{number} Ltd" for number in range(48))
    policy = say("\n\n".join([line] * (MOST // 48)), "x.txt")
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert any("may be names" in reason.en for reason in policy.coverage.reasons)

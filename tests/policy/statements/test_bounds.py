"""What one sentence may cost is bounded, and the coverage says what is cut."""

from __future__ import annotations

import time

import pytest

from consentry.catalog import load
from consentry.model.coverage import CoverageStatus
from consentry.policy import Limits, collect

_LONG = 100_000
_SECONDS = 20.0  #: generous for a shared machine: what is not bounded takes minutes, or twice this


@pytest.mark.parametrize(
    "unit",
    [
        "我们收集",
        "我们收集您的手机号、",
        "我们向第三方共享您的位置",
        "友盟SDK收集IMEI，",
        "we collect your phone number and ",
        "（",
        "；",
    ],
)
def test_a_text_without_an_end_is_bounded(unit: str) -> None:
    text = (unit * (_LONG // len(unit) + 1))[:_LONG]
    begin = time.process_time()
    collect([("x.txt", text.encode())], Limits(), load())
    assert time.process_time() - begin < _SECONDS


def test_the_coverage_says_that_a_sentence_is_cut() -> None:
    policy = collect([("x.txt", ("我们收集您的手机号、" * 100 + "。").encode())], Limits(), load())
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert any("understood in part" in reason.en for reason in policy.coverage.reasons)


def test_an_ordinary_sentence_is_not_cut() -> None:
    policy = collect([("x.txt", "我们收集您的手机号、位置信息，用于登录。".encode())], Limits(), load())
    assert policy.coverage.status is CoverageStatus.FINISHED

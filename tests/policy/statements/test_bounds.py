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


def test_very_many_very_short_sentences_are_bounded() -> None:
    words = ["位置", "手机号", "收集", "我们", "您", "共享", "IMEI", "删除", "第三方", "推送", "目的", "用户"]
    text = "".join(f"{words[at % 12]}{words[at // 12 % 12]}{words[at // 144 % 12]}。" for at in range(8_000))
    begin = time.process_time()
    collect([("x.txt", text.encode())], Limits(), load())
    assert time.process_time() - begin < _SECONDS


def test_short_texts_are_understood_alike_however_many_there_are() -> None:
    text = "我们收集您的手机号。"
    once = collect([("x.txt", text.encode())], Limits(), load())
    often = collect([("x.txt", (text + "收集。" * 3_000 + "\n\n我们不会读取您的通讯录。").encode())], Limits(), load())
    told = {(s.action, s.polarity, m.information) for s in often.statements for m in s.information}
    assert told == {
        *((s.action, s.polarity, m.information) for s in once.statements for m in s.information),
        ("collect", "denied", "contacts"),
    }

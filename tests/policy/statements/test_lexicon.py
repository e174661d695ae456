"""The shipped words and patterns: every cue tells its cases apart, and none takes long on hostile text."""

from __future__ import annotations

import time

import pytest

from consentry.catalog import load
from consentry.model.lexicon import PolicyCue
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon, _Cue

CATALOG = load()
CUES = {cue.id: cue for cue in CATALOG.policy_cues}


@pytest.mark.parametrize("cue", [cue for cue in CUES.values() if cue.match or cue.no_match], ids=lambda cue: cue.id)
def test_cases(cue: PolicyCue) -> None:
    compiled = _Cue(cue)
    for text in cue.match:
        assert list(compiled.find(simplified(text))), text
    for text in cue.no_match:
        assert not list(compiled.find(simplified(text))), text


@pytest.mark.parametrize(
    "piece", ["a", "收集", "我们", "1", " ", "-", "(", "用于", "您的", "sdk ", "在您", "0-", "a@", "a.", ">"]
)
def test_no_pattern_is_slow_on_repetition(piece: str) -> None:
    text = simplified(piece * (2000 // len(piece)))
    for cue in CUES.values():
        started = time.process_time()
        list(_Cue(cue).find(text))
        assert time.process_time() - started < 1.0, cue.id


def test_terms_are_found_longest_first_and_as_whole_words() -> None:
    lexicon = Lexicon(CATALOG)

    def found(text: str) -> list[str]:
        return [hit.value for hit in lexicon.terms("information", simplified(text))]

    assert found("蓝牙MAC地址") == ["bluetooth-mac"]
    assert found("收集IMEI、OAID") == ["imei", "oaid"]
    assert found("we collect IP addresses and SMS") == ["ip-address", "sms"]
    assert found("the shipment of a zipper") == []  # no `ip` inside words
    assert found("手機號碼") == ["mobile-number-registered"]

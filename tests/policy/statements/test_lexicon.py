"""The shipped words and patterns: every cue tells its cases apart, and none takes long on hostile text."""

from __future__ import annotations

import re
import time

import pytest

from consentry.catalog import load
from consentry.model.lexicon import PolicyCue
from consentry.policy.reading.language import simplified
from consentry.policy.statements.cues import Field, Hit
from consentry.policy.statements.lexicon import Lexicon, lexicon_of
from consentry.policy.statements.needed import grams, needed

CATALOG = load()
CUES = {cue.id: cue for cue in CATALOG.policy_cues}


@pytest.mark.parametrize("cue", [cue for cue in CUES.values() if cue.match or cue.no_match], ids=lambda cue: cue.id)
def test_cases(cue: PolicyCue) -> None:
    for text in cue.match:
        assert _found(cue, text), text
    for text in cue.no_match:
        assert not _found(cue, text), text


def _found(cue: PolicyCue, text: str) -> list[Hit]:
    folded = simplified(text)
    return list(Field(cue.field, [cue]).find(folded, grams(folded)))


def _patterns(cue: PolicyCue) -> list[re.Pattern[str]]:
    return [re.compile(pattern) for pattern in (*cue.zh, *cue.en, *cue.unless)]


COMPILED = {cue.id: _patterns(cue) for cue in CUES.values()}


@pytest.mark.parametrize(
    "piece", ["a", "收集", "我们", "1", " ", "-", "(", "用于", "您的", "sdk ", "在您", "0-", "a@", "a.", ">"]
)
def test_no_pattern_is_slow_on_repetition(piece: str) -> None:
    text = simplified(piece * (2000 // len(piece)))
    for cue, patterns in COMPILED.items():
        started = time.process_time()
        for pattern in patterns:
            list(pattern.finditer(text))
        assert time.process_time() - started < 1.0, cue


def test_what_a_pattern_needs_stands_in_every_match() -> None:
    texts = [simplified(text) for cue in CUES.values() for text in (*cue.match, *cue.no_match)]
    parts = [grams(text) for text in texts]
    for pattern in (one for patterns in COMPILED.values() for one in patterns):
        sets = needed(pattern.pattern)
        for text, held in zip(texts, parts, strict=True):
            if any(map(held.isdisjoint, sets)):
                assert not pattern.search(text), (pattern.pattern, text)


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("删除", [{"删除"}]),
        ("收集?", [{"收"}]),
        ("a(?:bcd|fgh)+", [{"bcd", "fgh"}, {"a"}]),
        ("(?:abc)?x", [{"x"}]),
        ("(?:abc){2}", [{"abc"}]),
        ("(?:abc){0,2}x", [{"x"}]),
        ("abc|", []),
        ("(?=abc)x", [{"x"}]),
        (r"\(abc\)", [{"(ab"}]),
        ("[由向]您", [{"您"}, {"由", "向"}]),
        ("[^由]", []),
        (r"\u4e00", []),
        ("(?i)abc", []),
    ],
)
def test_needed(pattern: str, sets: list[set[str]]) -> None:
    assert {frozenset(one) for one in needed(pattern)} == {frozenset(one) for one in sets}


def test_the_lexicon_of_a_catalog_is_made_once() -> None:
    assert lexicon_of(CATALOG) is lexicon_of(CATALOG)


def test_terms_are_found_longest_first_and_as_whole_words() -> None:
    lexicon = Lexicon(CATALOG)

    def found(text: str) -> list[str]:
        return [hit.value for hit in lexicon.terms("information", simplified(text))]

    assert found("蓝牙MAC地址") == ["bluetooth-mac"]
    assert found("收集IMEI、OAID") == ["imei", "oaid"]
    assert found("we collect IP addresses and SMS") == ["ip-address", "sms"]
    assert found("the shipment of a zipper") == []  # no `ip` inside words
    assert found("手機號碼") == ["mobile-number-registered"]

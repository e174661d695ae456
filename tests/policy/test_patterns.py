"""No pattern for policies takes time without bound: each is tried on its own words, repeated, with an end that does not fit."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import consentry.policy
from consentry.catalog import load

_PARTS = 8
_REPEATED = 40
_SECONDS = 5.0  #: for one pattern and all its texts; a pattern that tries every way of splitting them takes centuries
_WORD = re.compile(r"[a-z]{2,}|[A-Z][a-z]+|[\u4e00-\u9fff]{1,4}")
_ALWAYS = ("a", "A", "1", "中", " ", ".", "-", "1.", "(")


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(consentry.policy.__path__, "consentry.policy."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for at, one in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                    yield f"{module.name}.{name}.{at}", one
    for cue in load().policy_cues:
        for pattern in (*cue.zh, *cue.en, *cue.unless):
            yield f"cue {cue.id}: {pattern}", re.compile(pattern)


def _texts(pattern: re.Pattern[str]) -> Iterator[str]:
    words = sorted(set(_WORD.findall(re.sub(r"\\[a-zA-Z]", " ", pattern.pattern))))
    for word in (*words, *_ALWAYS):
        for between in ("", " ", ", "):
            yield f"{word}{between}" * _REPEATED + "!"


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def _ends(pattern: re.Pattern[str]) -> bool:
    try:
        signal.setitimer(signal.ITIMER_REAL, _SECONDS)
        for text in _texts(pattern):
            pattern.search(text)
            pattern.fullmatch(text)
    except TimeoutError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return True


@pytest.fixture
def alarm() -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, _stop)
    yield
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("part", range(_PARTS))
@pytest.mark.timeout(0)  # it has limits of its own, by the same signal
def test_a_pattern_comes_to_an_end(part: int, alarm: None) -> None:
    patterns = list(dict(_patterns()).items())[part::_PARTS]
    assert len(patterns) > 100
    assert [name for name, pattern in patterns if not _ends(pattern)] == []


def test_one_that_does_not_is_found(alarm: None) -> None:
    assert not _ends(re.compile(r"[A-Z]\w*(?: Inc| [A-Z]\w*)*:"))

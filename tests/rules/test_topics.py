"""Every topic matches what it says and nothing that it says it must not."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from consentry._native import Topics
from consentry.model.catalog import Topic

DATA = Path(__file__).parents[2] / "src/consentry/catalog/data/topics"
TOPICS = [
    topic for file in sorted(DATA.glob("*.yml")) for topic in msgspec.yaml.decode(file.read_bytes(), type=list[Topic])
]


def speaks_of(topic: Topic, text: str) -> bool:
    """Return what the matcher of texts does, in Python's syntax, which the patterns stay inside of."""
    if topic.max_length and len(text) > topic.max_length:
        return False
    if any(re.search(pattern, text) for pattern in topic.unless):
        return False
    return any(re.search(pattern, text) for pattern in topic.patterns)


@pytest.mark.parametrize(
    ("topic", "text"), [(t, text) for t in TOPICS for text in t.match], ids=lambda v: getattr(v, "id", v)
)
def test_matches(topic: Topic, text: str) -> None:
    assert speaks_of(topic, text)


@pytest.mark.parametrize(
    ("topic", "text"), [(t, text) for t in TOPICS for text in t.no_match], ids=lambda v: getattr(v, "id", v)
)
def test_does_not_match(topic: Topic, text: str) -> None:
    assert not speaks_of(topic, text)


def test_the_matcher_of_texts_reads_the_patterns_the_same_way() -> None:
    fields = ("id", "patterns", "unless", "max_length")
    topics = Topics(msgspec.msgpack.encode([{name: getattr(topic, name) for name in fields} for topic in TOPICS]))
    for text in sorted({text for topic in TOPICS for text in (*topic.match, *topic.no_match)}):
        assert sorted(topics.matches(text)) == sorted(topic.id for topic in TOPICS if speaks_of(topic, text)), text


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_has_cases_and_patterns_that_both_engines_read(topic: Topic) -> None:
    assert len(topic.match) >= 3
    assert len(topic.no_match) >= 3
    for pattern in (*topic.patterns, *topic.unless):
        assert not re.search(r"\(\?(?!i\))[^:]|\\[1-9]", pattern), f"{pattern}: no look-around, no back-references"
        assert "(?i)" not in pattern[1:], f"{pattern}: flags come first"
        assert not re.search(r"(?<!\\)\[[^\]]*&&", pattern), f"{pattern}: `&&` means another thing in Rust"
    for pattern in topic.patterns:
        assert any(re.search(pattern, text) for text in topic.match) or len(topic.match) >= 4


# Texts that libraries bring along in almost every app; they speak of nothing the app does.
LIBRARY_TEXTS = (
    "Sign out",
    "Navigate up",
    "This app won't run unless you update Google Play services.",
    "搜索",
    "更多选项",
    "清除查询内容",
    "注销监听",
    "unregister receiver",
    "permission denied",
    "haptic feedback",
)
#: topics that may accuse: what libraries say must never be one of them
ACCUSING = (
    "account",
    "account-deletion-by-service",
    "account-deletion-condition",
    "implied-consent",
    "exit-on-refusal",
    "download-trick",
    "reward-for-identity",
    "personalised-content",
    "minors-audience",
    "unclear-consent",
)


@pytest.mark.parametrize("text", LIBRARY_TEXTS)
def test_what_libraries_say_accuses_nobody(text: str) -> None:
    assert [topic.id for topic in TOPICS if topic.id in ACCUSING and speaks_of(topic, text)] == []


def test_accusing_topics_exist() -> None:
    assert set(ACCUSING) <= {topic.id for topic in TOPICS}

"""Word pieces are cut as BERT cuts them."""

from __future__ import annotations

import pytest

from consentry.policy.topics.tokens import LONGEST_TEXT, Vocabulary, normal

PIECES = (
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "我",
    "们",
    "。",
    "sdk",
    "##s",
    "an",
    "##droid",
    "cafe",
    "00",
    "##0",
    "-",
    "(",
    ")",
)
VOCABULARY = Vocabulary(PIECES)


def pieces(text: str) -> list[str]:
    return [PIECES[number] for number in VOCABULARY.numbers(normal(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我们。", ["我", "们", "。"]),
        ("我們", ["我", "们"]),  # traditional characters are the simplified ones
        ("我SDKs们", ["我", "sdk", "##s", "们"]),
        ("Android-SDK", ["an", "##droid", "-", "sdk"]),
        ("（ＳＤＫ）", ["(", "sdk", ")"]),
        ("café", ["cafe"]),
        ("138", ["00", "##0"]),  # digits are all alike
        ("我\u200b\ufeff们", ["我", "们"]),
        ("xyz我", ["[UNK]", "我"]),
        ("s", ["[UNK]"]),  # known only within a word
        ("x" * 200 + " 我", ["[UNK]", "我"]),
        (" \t ", []),
        ("", []),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_only_the_beginning_of_a_long_sentence_is_looked_at() -> None:
    assert len(pieces("我" * 10_000)) == LONGEST_TEXT


def test_a_vocabulary_without_its_marks_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\[CLS\], \[SEP\]"):
        Vocabulary(["[UNK]", "我"])

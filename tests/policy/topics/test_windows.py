"""Windows: every sentence once, in order, with its chapter and neighbours, none too long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consentry.policy.topics.tokens import Vocabulary
from consentry.policy.topics.windows import LONGEST_SENTENCE, Encoded, Size, encode, once, windows

PIECES = ("[UNK]", "[CLS]", "[SEP]", *"一二、如何收集使用我们的信息。")
VOCABULARY = Vocabulary(PIECES)
SIZE = Size(pieces=60, before=12, after=8)


def document(*texts: str) -> Encoded:
    return encode(texts, VOCABULARY)


@given(st.lists(st.text("一、收集我们。", max_size=300), max_size=40), st.integers(0, 40))
def test_every_sentence_once_in_order(texts: list[str], shift: int) -> None:
    encoded = document(*texts)
    at = 0
    for window in windows(encoded, VOCABULARY, SIZE, shift):
        assert window.first == at
        for start, end in window.spans:
            assert window.pieces[start:end] == [*encoded.sentences[at], VOCABULARY.end]
            at += 1
        assert len(window.pieces) <= SIZE.pieces or len(window.spans) == 1
        assert len(window.pieces) <= SIZE.before + LONGEST_SENTENCE + 30 + 4
    assert at == len(texts)


def test_sentences_know_their_chapter_and_neighbours() -> None:
    encoded = document("一、如何收集", *["我们收集信息。"] * 12, "二、如何使用", "我们使用信息。")
    assert encoded.chapters[5] == encoded.sentences[0]
    assert encoded.chapters[-1] == encoded.sentences[-2]
    _, second, *_ = windows(encoded, VOCABULARY, SIZE)
    start, end = second.spans[0]
    chapter = [VOCABULARY.start, *encoded.sentences[0], VOCABULARY.end]
    assert second.pieces[: len(chapter)] == chapter
    assert second.pieces[len(chapter) : start] == [*encoded.sentences[second.first - 1], VOCABULARY.end]
    assert end < len(second.pieces)


def test_a_numbered_sentence_is_no_heading() -> None:
    assert document("一、我们收集信息。", "我们").chapters == [[], []]


def test_what_stands_again_is_read_once() -> None:
    encoded = document("我们收集。", "一、使用", "我们收集。", "我们收集。", "我们使用。")
    kept, rows = once(encoded)
    assert rows == [0, 1, 2, 2, 3]  # in another chapter the same words are read again
    assert [kept.sentences[row] for row in rows] == encoded.sentences
    assert [kept.chapters[row] for row in rows] == encoded.chapters

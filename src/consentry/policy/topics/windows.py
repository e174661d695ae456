"""Sentences of a document -> windows that the model reads: each sentence with the chapter it is in and its neighbours.

Training and use share this file; a change makes the shipped weights worthless.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from consentry.policy.topics.headings import is_chapter
from consentry.policy.topics.tokens import Vocabulary, normal

LONGEST_SENTENCE = 160  #: pieces of a sentence that are looked at
_HEADING_PIECES = 24


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """Pieces of a window, and those of them that are kept for neighbours only."""

    pieces: int
    before: int
    after: int


#: what is read in use
READING = Size(pieces=384, before=48, after=24)


class Window(msgspec.Struct, frozen=True):
    """What is read at once."""

    pieces: list[int]
    first: int  #: number of the first sentence that gets its topics here
    spans: list[tuple[int, int]]  #: where that sentence and the next ones are in `pieces`


class Encoded(msgspec.Struct, frozen=True):
    """Sentences of one document as pieces."""

    sentences: list[list[int]]
    chapters: list[list[int]]  #: the heading of the chapter, for each sentence

    def only(self, chosen: Sequence[int]) -> Encoded:
        """Return the sentences with these numbers."""
        return Encoded([self.sentences[at] for at in chosen], [self.chapters[at] for at in chosen])


def encode(texts: Sequence[str], vocabulary: Vocabulary) -> Encoded:
    """Return the sentences of one document, in order, as pieces."""
    sentences: list[list[int]] = []
    chapters: list[list[int]] = []
    chapter: list[int] = []
    for text in map(normal, texts):
        pieces = vocabulary.numbers(text)[:LONGEST_SENTENCE]
        if is_chapter(text):
            chapter = pieces[:_HEADING_PIECES]
        sentences.append(pieces)
        chapters.append(chapter)
    return Encoded(sentences, chapters)


def once(document: Encoded) -> tuple[Encoded, list[int]]:
    """Return the document without what stands in a chapter again, and the row of each sentence in it."""
    rows: dict[tuple[tuple[int, ...], tuple[int, ...]], int] = {}
    places = [
        rows.setdefault((tuple(sentence), tuple(chapter)), len(rows))
        for sentence, chapter in zip(document.sentences, document.chapters, strict=True)
    ]
    kept = Encoded([list(sentence) for sentence, _ in rows], [list(chapter) for _, chapter in rows])
    return kept, places


def windows(document: Encoded, vocabulary: Vocabulary, size: Size, shift: int = 0) -> Iterator[Window]:
    """Yield windows that together give every sentence its topics once. The first is `shift` pieces shorter."""
    sentences, end = document.sentences, vocabulary.end
    at = 0
    while at < len(sentences):
        limit = size.pieces - (0 if at else shift)
        pieces = [vocabulary.start, *document.chapters[at], end]
        for sentence in _before(sentences, at, size.before):
            pieces += [*sentence, end]
        first = at
        spans: list[tuple[int, int]] = []
        while at < len(sentences) and (at == first or len(pieces) + len(sentences[at]) + 1 + size.after <= limit):
            spans.append((len(pieces), len(pieces) + len(sentences[at]) + 1))
            pieces += [*sentences[at], end]
            at += 1
        follower = at
        while follower < len(sentences) and len(pieces) + len(sentences[follower]) + 1 <= limit:
            pieces += [*sentences[follower], end]
            follower += 1
        yield Window(pieces, first, spans)


def _before(sentences: Sequence[list[int]], at: int, room: int) -> Sequence[list[int]]:
    """Return the sentences before `at` that fit into `room` pieces."""
    low = at
    while low and len(sentences[low - 1]) + 1 <= room:
        low -= 1
        room -= len(sentences[low]) + 1
    return sentences[low:at]

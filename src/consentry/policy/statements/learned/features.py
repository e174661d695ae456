"""What a candidate is like: its own words, its place, what announces it, what stands beside it. Training and use share this file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache
from math import log1p
from typing import TypeVar
from zlib import crc32

import numpy as np
import numpy.typing as npt

from consentry.policy.statements.learned.columns import NAMES, OF_GROUPS
from consentry.policy.statements.learned.lines import line_of
from consentry.policy.statements.learned.signs import (
    BY,
    FIRM_BEHIND,
    GETS,
    GIVES,
    HAN,
    NOT,
    TOKENS,
    WE,
    WORDS,
    YOU,
)
from consentry.policy.statements.learned.spans import Span
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.learned.wording import Wording

BITS = 13
_MASK = (1 << BITS) - 1
_MARKS = '^$:;,.()|—–-="“”【】「」、。，：；（）/*'
_MOST_ALIKE = 50
_WORDS_FAR = 80  #: characters before and behind a name in which words are looked for

Numbers = npt.NDArray[np.float64]
Key = TypeVar("Key", bound=Hashable)


class Described:
    """Candidates with their features: numbers, and words as buckets of hashes.

    What is true of a whole block, or of the words wherever they stand, is found once for all candidates of which it is true.
    """

    def __init__(self, around: Surroundings, spans: Sequence[Span], common: frozenset[str]) -> None:
        """`common`: words that policies write in small letters."""
        self._around = around
        self._common = common
        self._emphasised = frozenset((one.start, one.end) for one in around.document.emphasis)
        self._linked = frozenset((one.start, one.end) for one in around.document.links)
        self._bucket = cache(_bucket)
        self._of_block = cache(self._block_words)
        self._sentences = [around.sentence(span.start) for span in spans]
        self.groups = [self._group(span, low) for span, (low, _) in zip(spans, self._sentences, strict=True)]
        self.names = NAMES
        self.numbers: npt.NDArray[np.float32] = self._numbers(spans).astype(np.float32)
        self.buckets = [self._words(span, low, high) for span, (low, high) in zip(spans, self._sentences, strict=True)]

    def _numbers(self, spans: Sequence[Span]) -> Numbers:
        if not spans:
            return np.zeros((0, len(NAMES)))
        around = self._around
        texts = [around.text[span.start : span.end] for span in spans]
        folded = [around.folded[span.start : span.end] for span in spans]
        wording = Wording(around, self._common, texts)
        times = Counter(folded)
        columns = {
            **_once(list(zip(texts, folded, strict=True)), lambda both: wording.of(*both)),
            **_once([span.block for span in spans], lambda at: line_of(around, at)),
            **_once(list(range(len(spans))), lambda at: self._one(spans[at], *self._sentences[at])),
            "times": np.array([times[words] for words in folded], np.float64),
        }
        _add_groups(columns, self.groups)
        return np.column_stack([columns[name] for name in NAMES])

    def _group(self, span: Span, sentence: int) -> tuple[object, ...]:
        """Return what candidates have in common that stand in the same place of things that are made alike."""
        around = self._around
        block = around.document.blocks[span.block]
        if span.block in around.cells:
            table, cell = around.cells[span.block]
            return "cell", table, cell.column, span.part
        if span.part >= 0:
            return "line", block.section, block.kind, block.level, span.part, span.marks[1]
        return "sentence", sentence

    def _one(self, span: Span, low: int, high: int) -> Iterator[tuple[str, float]]:
        """Yield what is true of a candidate at its place alone. `low`, `high`: its sentence."""
        yield from self._of_terms(span)
        yield from self._of_place(span)
        block = self._around.document.blocks[span.block]
        low, high = max(low, block.start), min(max(high, span.end), low + 1_000)
        yield from self._of_sentence(span, low, high)
        yield "informs-line", self._around.informs(span.end, block.end)

    def _of_terms(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        told = sum(hit.end - hit.start for hit in around.within("information", span.start, span.end))
        yield "information", told / (span.end - span.start)
        yield "permission", bool(around.within("permission", span.start, span.end))
        actors = [hit.value for hit in around.within("actor", span.start, span.end)]
        yield "actor-other", "third_party" in actors or "sdk" in actors
        yield "actor-own", "app" in actors or "user" in actors or "group" in actors

    def _of_place(self, span: Span) -> Iterator[tuple[str, float]]:
        block = self._around.document.blocks[span.block]
        yield "part", span.part
        yield "at", log1p(span.start - block.start)
        yield "share", (span.end - span.start) / max(1, block.end - block.start)
        yield "before", _MARKS.find(span.marks[0])
        yield "behind", _MARKS.find(span.marks[1])
        yield "word-before", span.marks[0].isalnum()
        yield "word-behind", span.marks[1].isalnum()
        yield "out", (span.start, span.end) in self._emphasised
        yield "linked", (span.start, span.end) in self._linked

    def _of_sentence(self, span: Span, low: int, high: int) -> Iterator[tuple[str, float]]:
        around = self._around
        before, behind = around.folded[low : span.start], around.folded[span.end : high]
        yield "sentence", log1p(max(0, high - low))
        yield "gives-before", GIVES.search(before) is not None
        yield "gives-behind", GIVES.search(behind) is not None
        yield "gets", GETS.match(behind) is not None
        yield "by", BY.search(before) is not None
        yield "not-before", NOT.search(before) is not None
        yield "not-behind", NOT.search(behind) is not None
        yield "you-before", YOU.search(before) is not None
        yield "we-before", WE.search(before) is not None
        yield "firm-behind", FIRM_BEHIND.match(behind) is not None
        yield "bracketed", before.count("(") + before.count("（") > before.count(")") + before.count("）")
        yield "informs-before", around.informs(low, span.start)
        yield "informs-behind", around.informs(span.end, high)

    def _words(self, span: Span, low: int, high: int) -> list[int]:
        """Return buckets of the words of the name and around it."""
        around = self._around
        block = around.document.blocks[span.block]
        before = WORDS.findall(around.folded[max(low, block.start, span.start - _WORDS_FAR) : span.start])[-4:]
        behind = WORDS.findall(around.folded[span.end : min(max(high, span.end), span.end + _WORDS_FAR)])[:4]
        found = [self._bucket("n:", word) for word in self._own(around.text[span.start : span.end])]
        for at, word in enumerate(before):
            found += (self._bucket(f"b{len(before) - at}:", word), self._bucket("b:", word))
        for at, word in enumerate(behind):
            found += (self._bucket(f"a{at}:", word), self._bucket("a:", word))
        beside = f"{before[-1] if before else span.marks[0]}:{behind[0] if behind else span.marks[1]}"
        return sorted(self._of_block(span.block).union(found, (self._bucket("ba:", beside),)))

    def _own(self, text: str) -> list[str]:
        own = [word if (word := token.lower()) in self._common else "?" for token in TOKENS.findall(text)]
        return ([*own, text[-1]] if HAN.match(text[-1]) else own)[:8]

    def _block_words(self, at: int) -> frozenset[int]:
        """Return buckets of the words above a block, and of the headers of its column and row."""
        around = self._around
        fields = {"h:": WORDS.findall(around.heading(at))[:16], "o:": WORDS.findall(around.opening(at))[-24:]}
        if at in around.cells:
            table, cell = around.cells[at]
            fields["c:"] = WORDS.findall(around.column(table, cell.column).head[:80])
            fields["r:"] = WORDS.findall(around.column(table, cell.row, row=True).head[:80])
        return frozenset(self._bucket(field, word) for field, found in fields.items() for word in found)


def _bucket(field: str, word: str) -> int:
    return crc32(f"{field}{word}".encode()) & _MASK


def _once(keys: Sequence[Key], describe: Callable[[Key], Iterable[tuple[str, float]]]) -> dict[str, Numbers]:
    """Return the columns of what describes each key, each key described once."""
    places: dict[Key, int] = {}
    at = [places.setdefault(key, len(places)) for key in keys]
    rows = [list(zip(*describe(key), strict=True)) for key in places]
    numbers = np.array([values for _, values in rows], np.float64)[at]
    return {name: numbers[:, column] for column, name in enumerate(rows[0][0])}


def _add_groups(columns: dict[str, Numbers], groups: Sequence[Hashable]) -> None:
    """Add how many stand as each does, and their means."""
    places: dict[Hashable, int] = {}
    at = np.array([places.setdefault(group, len(places)) for group in groups])
    sizes = np.bincount(at)
    columns["group"] = np.minimum(sizes, _MOST_ALIKE)[at].astype(np.float64)
    for name in OF_GROUPS:
        means = np.bincount(at, np.minimum(columns[name], _MOST_ALIKE)) / sizes
        columns[f"group-{name}"] = means[at]

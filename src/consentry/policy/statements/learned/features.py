"""What a candidate is like: its own words, its place, what announces it, what stands beside it. Training and use share this file."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log1p
from zlib import crc32

import numpy as np
import numpy.typing as npt

from consentry.model.document import BlockKind, Script
from consentry.model.policy import ActorKind
from consentry.policy.statements.learned.spans import Span, shortened
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.names import NO_NAME, SDK, is_generic
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import meaning_of
from consentry.policy.statements.sdks import bare

BITS = 13
_MASK = (1 << BITS) - 1
_WORDS = re.compile(r"[a-z][a-z'’-]*|[\u4e00-\u9fff]")
_TOKENS = re.compile(r"[A-Za-z0-9][\w+&'’-]*")
GIVES = re.compile(
    r"\b(?:shar|disclos|provid|send|sent|pass|transmi|forward|hand|giv|suppl|transfer|report|upload|entrust|deliver|submit|reach|goes|go|receiv|get|collect|obtain|process|see|read|access|stor|record|log|learn)\w*\b"
    r"|提供|共享|发送|传输|同步|披露|传送|委托|交给|收集|获取|读取|处理|接收|存储"
)
_GETS = re.compile(
    r"[\s,]*(?:\([^()]*\)[\s,]*)?(?:(?:which|that|who|it|they|may|will|can|also|only|then|and|its servers?|会|将|可能|可|亦|也)\s?)*"
    r"(?:receiv|get|collect|obtain|process|see|read|access|stor|record|log|learn|know|use|handle|host|is given|is sent|收集|获取|读取|处理|接收|存储|得到|记录)"
)
_BY = re.compile(
    r"\b(?:by|with|to|via|through|from|of|use|uses|using|partner|provider|processor|called|named|at)(?: the| our)?[\s\"“*(]*$|(?:由|向|给|与|至|到|和|委托|使用|接入|集成|通过)[\s“\"]*$"
)
NOT = re.compile(
    r"\b(?:no|not|never|without|none|neither|nor|nothing|no longer|removed|except|unless|instead)\b|n't\b|不|未|无|没有|停用|移除"
)
YOU = re.compile(r"\b(?:you|your)\b|您|你")
WE = re.compile(r"\b(?:we|us|our)\b|我们|本应用")
_MARKS = '^$:;,.()|—–-="“”【】「」、。，：；（）/*'
_KINDS = tuple(BlockKind)
_MEANINGS = (
    "name",
    "company",
    "information",
    "purpose",
    "function",
    "permission",
    "method",
    "link",
    "contact",
    "retention",
)
_HAN = re.compile(r"[\u4e00-\u9fff]")


class Described:
    """Candidates with their features: numbers, and words as buckets of hashes."""

    def __init__(self, around: Surroundings, spans: Sequence[Span], common: frozenset[str]) -> None:
        """`common`: words that policies write in small letters."""
        self._around = around
        self._common = common
        self._emphasised = frozenset((one.start, one.end) for one in around.document.emphasis)
        self._linked = frozenset((one.start, one.end) for one in around.document.links)
        self._known: dict[str, list[tuple[str, float]]] = {}
        self._number = Counter(around.folded[span.start : span.end] for span in spans)
        texts = {around.text[span.start : span.end] for span in spans}
        self._full = {short for words in texts if (short := shortened(words)) != words}
        self._texts = texts
        self._begun = {words[:at] for words in texts for at in range(2, len(words)) if words[at] == " "}
        rows = [dict(self._one(span)) for span in spans]
        self.groups = [self._group(span) for span in spans]
        _add_groups(rows, self.groups)
        self.names = tuple(rows[0]) if rows else ()
        self.numbers: npt.NDArray[np.float32] = np.array([list(row.values()) for row in rows], np.float32)
        self.buckets = [self._words(span) for span in spans]

    def _group(self, span: Span) -> tuple[object, ...]:
        """Return what candidates have in common that stand in the same place of things that are made alike."""
        around = self._around
        block = around.document.blocks[span.block]
        if span.block in around.cells:
            table, cell = around.cells[span.block]
            return "cell", table, cell.column, span.part
        if span.part >= 0:
            return "line", block.section, block.kind, block.level, span.part, span.marks[1]
        return "sentence", around.sentence(span.start)[0]

    def _one(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        words = around.text[span.start : span.end]
        folded = around.folded[span.start : span.end]
        if words not in self._known:
            self._known[words] = list(self._of_words(words, folded))
        yield from self._known[words]
        yield from self._of_terms(span)
        yield from self._of_place(span)
        yield from self._of_table(span)
        yield from self._of_context(span)

    def _of_words(self, words: str, folded: str) -> Iterator[tuple[str, float]]:
        lexicon = self._around.lexicon
        tokens = _TOKENS.findall(words)
        latin = max(1, len(tokens))
        small = [token.lower() for token in tokens]
        yield "length", len(words)
        yield "tokens", len(tokens)
        yield "han", len(_HAN.findall(words)) / len(words)
        yield "capital", sum(token[0].isupper() for token in tokens) / latin
        yield "capitals", sum(token.isupper() and len(token) > 1 for token in tokens) / latin
        yield "first", float(words[0].isupper())
        yield "camel", float(re.search(r"[a-z][A-Z]|[a-z]\.[a-z]{2,3}$", words) is not None)
        yield "digit", float(any(c.isdigit() for c in words))
        yield "common", sum(word in self._common for word in small) / latin
        yield "common-first", float(bool(small) and small[0] in self._common)
        yield "common-last", float(bool(small) and small[-1] in self._common)
        yield "uncommon", float(sum(word not in self._common for word in small))
        yield "lowered", sum(word in self._around.lowered for word in small) / latin
        yield "own", sum(word in self._around.brand for word in small) / latin
        yield "firm", float(re.search(FIRM, folded) is not None)
        yield "sdk", float(SDK.search(folded) is not None)
        yield "known", float(bare(folded) in lexicon.sdk_names)
        yield "mentioned", float(lexicon.sdk_mentions.search(folded) is not None)
        yield "header", float(bool(meaning_of(lexicon, words)))
        yield "no-name", float(NO_NAME.search(folded) is not None)
        yield "generic", float(words.isascii() and is_generic(words))
        yield "title", float(bool(lexicon.cues("list-title", folded)))
        yield "marks", float(len(re.findall(r"[^\w\s&'’.-]", words)))
        yield "verb", float(GIVES.search(folded) is not None)
        yield "you", float(YOU.search(folded) is not None or WE.search(folded) is not None)
        short = shortened(words)
        yield "legal", float(short != words)
        yield "fuller", float(words in self._full)
        yield "begun", float(words in self._begun)
        yield "shorter", float(short != words and short in self._texts)
        yield "times", float(self._number[folded])

    def _of_terms(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        told = sum(hit.end - hit.start for hit in around.within("information", span.start, span.end))
        yield "information", told / (span.end - span.start)
        yield "permission", float(bool(around.within("permission", span.start, span.end)))
        actors = [hit.value for hit in around.within("actor", span.start, span.end)]
        yield "actor-other", float("third_party" in actors or "sdk" in actors)
        yield "actor-own", float("app" in actors or "user" in actors or "group" in actors)

    def _of_place(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        block = around.document.blocks[span.block]
        for kind in _KINDS:
            yield f"kind-{kind}", float(block.kind is kind)
        yield "level", block.level
        yield "part", span.part
        yield "at", log1p(span.start - block.start)
        yield "share", (span.end - span.start) / max(1, block.end - block.start)
        yield "line", log1p(block.end - block.start)
        yield "before", float(_MARKS.find(span.marks[0]))
        yield "behind", float(_MARKS.find(span.marks[1]))
        yield "word-before", float(span.marks[0].isalnum())
        yield "word-behind", float(span.marks[1].isalnum())
        yield "far", span.block / len(around.document.blocks)
        yield "out", float((span.start, span.end) in self._emphasised)
        yield "linked", float((span.start, span.end) in self._linked)
        yield "line-marks", float(sum(around.folded.count(mark, block.start, block.end) for mark in ":;—–-|("))

    def _of_table(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        table, cell = around.cells.get(span.block, (-1, None))
        grid = around.grids[table] if table >= 0 else [[]]
        yield "rows", len(grid) if cell else 0
        yield "columns", len(grid[0]) if cell else 0
        yield "row", cell.row if cell else -1
        yield "column", cell.column if cell else -1
        yield "header-cell", float(cell.header) if cell else -1
        column = around.column(table, cell.column) if cell else None
        row = around.column(table, cell.row, row=True) if cell else None
        for name, line in (("column", column), ("row", row)):
            yield f"{name}-informs", line.informs if line else -1
            yield f"{name}-capitals", line.capitals if line else -1
            yield f"{name}-length", line.length if line else -1
            yield f"{name}-distinct", line.distinct if line else -1
            yield f"{name}-meaning", float(_MEANINGS.index(line.meaning)) if line and line.meaning in _MEANINGS else -1
            yield f"{name}-headed", float(bool(line.head)) if line else -1
        heads = [around.column(table, at).meaning for at in range(min(12, len(grid[0])))] if cell else []
        sides = [around.column(table, at, row=True).meaning for at in range(min(12, len(grid)))] if cell else []
        for name, meanings in (("heads", heads), ("sides", sides)):
            yield f"{name}-name", float("name" in meanings)
            yield f"{name}-company", float("company" in meanings)
            yield f"{name}-information", float("information" in meanings)
            yield f"{name}-told", float(sum(map(bool, meanings)))

    def _of_context(self, span: Span) -> Iterator[tuple[str, float]]:
        around = self._around
        block = around.document.blocks[span.block]
        kind = around.announced(span.block)
        yield "announced-sdk", float(kind is ActorKind.SDK)
        yield "announced-others", float(kind is ActorKind.THIRD_PARTY)
        opening = around.opening(span.block)
        yield "chinese", float(around.document.language in (Script.ZH_HANS, Script.ZH_HANT))
        yield "opened", float(bool(opening))
        yield "opening-gives", float(GIVES.search(opening) is not None)
        yield "opening-colon", float(opening.endswith(":"))
        yield "opening-not", float(NOT.search(opening) is not None)
        low, high = around.sentence(span.start)
        low, high = max(low, block.start), min(max(high, span.end), low + 1_000)
        before, behind = around.folded[low : span.start], around.folded[span.end : high]
        yield "sentence", log1p(max(0, high - low))
        yield "gives-before", float(GIVES.search(before) is not None)
        yield "gives-behind", float(GIVES.search(behind) is not None)
        yield "gets", float(_GETS.match(behind) is not None)
        yield "by", float(_BY.search(before) is not None)
        yield "not-before", float(NOT.search(before) is not None)
        yield "not-behind", float(NOT.search(behind) is not None)
        yield "you-before", float(YOU.search(before) is not None)
        yield "we-before", float(WE.search(before) is not None)
        yield "firm-behind", float(re.match(rf"[\s,(（]*[^,()（）]{{0,40}}?{FIRM}", behind) is not None)
        yield "bracketed", float(before.count("(") + before.count("（") > before.count(")") + before.count("）"))
        yield "informs-before", around.informs(low, span.start)
        yield "informs-behind", around.informs(span.end, high)
        yield "informs-line", around.informs(span.end, block.end)
        below = around.beside(span.block, 1)
        above = around.beside(span.block, -1)
        yield "informs-below", around.informs(below.start, below.end) if below else -1
        yield "informs-above", around.informs(above.start, above.end) if above else -1
        yield "below", float(_KINDS.index(below.kind)) if below else -1
        yield "above", float(_KINDS.index(above.kind)) if above else -1
        yield "below-deeper", float(below is not None and below.kind is block.kind and below.level > block.level)
        yield "below-length", log1p(below.end - below.start) if below else -1

    def _words(self, span: Span) -> list[int]:
        """Return buckets of the words of the name and around it."""
        around = self._around
        block = around.document.blocks[span.block]
        low, high = around.sentence(span.start)
        before = _WORDS.findall(around.folded[max(low, block.start, span.start - 80) : span.start])[-4:]
        behind = _WORDS.findall(around.folded[span.end : min(max(high, span.end), span.end + 80)])[:4]
        own = [
            t.lower() if t.lower() in self._common else "?" for t in _TOKENS.findall(around.text[span.start : span.end])
        ]
        own += [around.text[span.end - 1]] if _HAN.match(around.text[span.end - 1]) else []
        fields = {"n": own[:8], "h": _WORDS.findall(around.heading(span.block))[:16]}
        fields["o"] = _WORDS.findall(around.opening(span.block))[-24:]
        if span.block in around.cells:
            table, cell = around.cells[span.block]
            fields["c"] = _WORDS.findall(around.column(table, cell.column).head[:80])
            fields["r"] = _WORDS.findall(around.column(table, cell.row, row=True).head[:80])
        words = [f"{field}:{word}" for field, found in fields.items() for word in found]
        words += [f"b{len(before) - at}:{word}" for at, word in enumerate(before)] + [f"b:{word}" for word in before]
        words += [f"a{at}:{word}" for at, word in enumerate(behind)] + [f"a:{word}" for word in behind]
        words += [f"ba:{before[-1] if before else span.marks[0]}:{behind[0] if behind else span.marks[1]}"]
        return sorted({crc32(word.encode()) & _MASK for word in words})


_OF_GROUPS = (
    "first",
    "uncommon",
    "known",
    "informs-line",
    "informs-below",
    "firm",
    "length",
    "information",
    "capital",
    "share",
)


def _add_groups(rows: list[dict[str, float]], groups: list[tuple[object, ...]]) -> None:
    """Add to each row how many stand as it does, and their means."""
    members: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        members[group].append(at)
    for inside in members.values():
        means = {f"group-{name}": sum(min(rows[at][name], 50.0) for at in inside) / len(inside) for name in _OF_GROUPS}
        for at in inside:
            rows[at]["group"] = float(min(len(inside), 50))
            rows[at].update(means)

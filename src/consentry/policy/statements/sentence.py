"""One sentence with everything that was found in it: the material of its statements."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

import msgspec

from consentry.model.document import Document
from consentry.model.policy import Quote
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.masking import masked
from consentry.policy.statements.selves import own_names

#: terms of one kind in one sentence: more are no language
_MOST = 128
_HEAD = 4_000  #: characters at the beginning of a document, in which an operator tells what it calls itself
_CLAUSE = re.compile(r"[,;。:!?]")
_PERMISSION = re.compile(
    r"(?:的)?(?:权限(?!隔离|控制|管控|管理|审批|分级)|授权|访问(?!控制|审批|管控))|\bpermissions?\b|\baccess\b"
)
_ACCESS = re.compile(r"\b(?:request|requests|ask for|asks for|needs?|requires?|grants?|allow|allows) access to\b")
_APOSTROPHES = str.maketrans("‘’", "''")
#: what is done for the app is no purpose of somebody else: "we use hosts to store data on our behalf"
_ON_BEHALF = re.compile(
    r"\bto (?:process|store|host|handle|analy[sz]e|manage)\b[^.;]*\b(?:on our behalf|for us|our instructions)"
)
#: 公司 behind a name is that company, not this one: 甲公司
_NAMED_FIRM = re.compile(
    r"[\u4e00-\u9fffa-z0-9](?<![本由向给与和及或在对经从被将把是为至到于时即使若如因的了我贵该])公司"
)
#: others of whatever trade: "our map provider", "the card processor"
_PARTNERS = re.compile(
    r"\b(?:our|the|an?|any|some|these|those|other|external|such) (?P<who>(?:(?!our\b|the\b|to\b|by\b|with\b|from\b|of\b|and\b|or\b|an?\b|for\b|via\b)[a-z-]{2,16} ){1,2}"
    r"(?:providers?|suppliers?|processors?|vendors?|agency|agencies|contractors?|partners?|companies))\b"
)
#: the same without an article: "advertising companies such as Acme"
TRADES = re.compile(
    r"\b(?P<who>(?:advertising|ad|analytics|measurement|attribution|marketing|payment|insurance|delivery|courier|logistics|shipping|mapping|cloud|hosting|research|survey|credit|telecom|technology|fraud[- ]prevention"
    r"|identity|verification|these|those) (?:companies|networks|firms|providers|platforms|agencies|vendors|bureaus|suppliers))\b"
)
_OF = re.compile(r" of (?:your |the |a |an |any )?")
#: a copy of a document is more than its number: "a certified copy of a passport"
_COPY = re.compile(
    r"\b(?:(?:photo)?cop(?:y|ies)|scans?|photos?|photographs?|pictures?|images?) of (?:the |your |an? |his |her |their )?"
    r"(?:[\w'-]+ ){0,2}$"
)
_BETWEEN = re.compile(r"(?:\([^()]{0,40}\)|\s|[、/,”\"“「」]|和|及|以及|与|或|等|信息|系统|访问|的|and|or|the|your)*")


class SentenceView:
    """A span of a document as folded text; hits count from its start."""

    def __init__(self, lexicon: Lexicon, document: Document, number: int, start: int, end: int) -> None:
        self.lexicon = lexicon
        self.document = document
        self.number = number
        self.start = start
        self.end = end
        self.words = masked(document.text[start:end])  #: as they are written, but for brackets in names
        self.text = simplified(self.words).translate(_APOSTROPHES)
        self.cut = False  #: more stands here than is looked at

    def quote(self, start: int, end: int) -> Quote:
        """Return the words from `start` to `end` of this sentence, without space and marks around them."""
        words = self.document.text[self.start + start : self.start + end]
        lead = len(words) - len(words.lstrip(" ，,、：:"))
        kept = words.strip(" ，,、：:；;")
        at = self.start + start + lead
        return Quote(document=self.number, start=at, end=at + len(kept), text=kept)

    @property
    def whole(self) -> Quote:
        return self.quote(0, len(self.text))

    @cached_property
    def purposes(self) -> list[Hit]:
        return _apart(self.lexicon.cues("purpose", self.text))

    @cached_property
    def functions(self) -> list[Hit]:
        return _apart(self.lexicon.cues("function", self.text))

    @cached_property
    def conditions(self) -> list[Hit]:
        return _apart(self.lexicon.cues("condition", self.text))

    @cached_property
    def asides(self) -> list[Hit]:
        return self.lexicon.cues("aside", self.text)

    @cached_property
    def masked(self) -> bytearray:
        """Return one byte for each character: 1 inside a purpose, a function or a condition."""
        mask = bytearray(len(self.text))
        for hit in (*self.purposes, *self.functions, *self.conditions):
            low, high = hit.what or (hit.start, hit.end)
            if _ON_BEHALF.search(self.text, min(low, hit.start), high):
                continue
            mask[min(low, hit.start) : high] = b"\1" * (high - min(low, hit.start))
        return mask

    def is_masked(self, hit: Hit) -> bool:
        return bool(self.masked[hit.start])

    @cached_property
    def actors(self) -> list[Hit]:
        hits = self.lexicon.terms("actor", self.text)
        for pattern in (_PARTNERS, TRADES):
            kinds = [Hit(*match.span("who"), "third_party", kind="actor") for match in pattern.finditer(self.text)]
            hits += [kind for kind in kinds if not any(h.start < kind.end and kind.start < h.end for h in hits)]
        hits = [hit for hit in hits if not (hit.value == "app" and self._is_named_firm(hit))]
        own = own_names(self.document.text[:_HEAD])
        if own is not None:  # 物业, "the Bank" are this operator where it says that it calls itself so
            named = [Hit(*match.span(), "app", kind="actor") for match in own.finditer(self.text)]
            hits = [hit for hit in hits if not any(n.start < hit.end and hit.start < n.end for n in named)] + named
        return self._first(sorted(hits, key=lambda hit: hit.start))

    def _is_named_firm(self, hit: Hit) -> bool:
        return _NAMED_FIRM.fullmatch(self.text, max(0, hit.start - 1), hit.end) is not None

    @cached_property
    def mentions(self) -> list[Hit]:
        hits = self.lexicon.terms("information", self.text)
        shown = {after.start for hit, after in pairwise(hits) if self._is_picture_of(hit, after)}
        return self._first([self._as_copy(hit) for hit in hits if hit.start not in shown])

    def _as_copy(self, hit: Hit) -> Hit:
        """Return a document of which a copy is meant as that copy."""
        copied = hit.value == "id-number" and _COPY.search(self.text, 0, hit.start) is not None
        return msgspec.structs.replace(hit, value="id-copy") if copied else hit

    def _is_picture_of(self, hit: Hit, after: Hit) -> bool:
        """Return whether `after` is only what a picture shows: "photos of receipts"."""
        of = hit.value == "media-files" and after.value not in ("face", "id-number")
        return of and _OF.fullmatch(self.text, hit.end, after.start) is not None

    @property
    def mentions_named(self) -> bool:
        """Whether information of a known class is named."""
        return any(hit.value for hit in self.mentions)

    def _first(self, hits: list[Hit]) -> list[Hit]:
        self.cut = self.cut or len(hits) > _MOST
        return hits[:_MOST]

    @cached_property
    def permissions(self) -> list[Hit]:
        """Return the permissions; each noun of 相机、麦克风权限 is one."""
        hits = self.lexicon.terms("permission", self.text)
        nouns = self.lexicon.terms("permission-noun", self.text)
        for match in _PERMISSION.finditer(self.text):
            end = match.start()
            for noun in reversed(nouns):
                if noun.end <= end and _BETWEEN.fullmatch(self.text, noun.end, end):
                    hits.append(noun)
                    end = noun.start
        for match in _ACCESS.finditer(self.text):
            end = match.end()
            for noun in nouns:
                if noun.start >= end and _BETWEEN.fullmatch(self.text, end, noun.start):
                    hits.append(noun)
                    end = noun.end
        return sorted(hits, key=lambda hit: hit.start)

    @cached_property
    def negations(self) -> list[Hit]:
        return self.lexicon.cues("polarity", self.text)

    def clause_start(self, at: int) -> int:
        """Return where the clause around `at` begins; 、 does not end one."""
        before = bisect_left(self._clause_marks, at)
        return self._clause_marks[before - 1] + 1 if before else 0

    def clause_end(self, at: int) -> int:
        """Return where the clause around `at` ends."""
        after = bisect_left(self._clause_marks, at)
        return self._clause_marks[after] if after < len(self._clause_marks) else len(self.text)

    @cached_property
    def _clause_marks(self) -> list[int]:
        return [match.start() for match in _CLAUSE.finditer(self.text)]


def _apart(hits: list[Hit]) -> list[Hit]:
    """Return the hits without those that begin inside an earlier one."""
    found: list[Hit] = []
    for hit in hits:
        if not found or hit.start >= found[-1].end:
            found.append(hit)
    return found

"""Rights of the user: what is offered, how, under which conditions, how soon."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document
from consentry.model.policy import Channel, Quote, Right, RightKind, TimeLimit
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.opinions import Opinions
from consentry.policy.statements.sentence import SentenceView
from consentry.policy.statements.titles import is_line_title

_NUMBERS = dict(zip("一二三四五六七八九十", range(1, 11), strict=True)) | {"两": 2}
_WORDS = {"one": 1, "two": 2, "three": 3, "five": 5, "seven": 7, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30}
_LIMIT = re.compile(r"(\d{1,3}|[一二三四五六七八九十两]{1,3}|[a-z]+)\s?个?\s?(.+)")
_FIRST = 8  #: characters before the subject of a sentence
_MAY = re.compile(r"s?(?:'s?)? (?:may|can|could|must|shall)\b|(?:亦|也)?(?:有权|可以?|应|须|能|得)")
_TURN = re.compile(
    r"\bbut\b|\bhowever\b|\b(?:al)?though\b|\bwhereas\b|(?<!不)但|不过|其余|;|, (?=everything else|the rest)"
)
#: says, without a condition, that something can be done
_CAN = re.compile(
    r"(?!.*(?:\b(?:if|when|should|where|although|while)\b|如|若|倘|尽管|虽)).*(?:\b(?:can|may)\b|即?可以?(?!能)|随时|→|>)"
)
_QUESTION = re.compile(r"\?|^\W*how (?:to|do|can)\b|如何|怎[么样]")
_TELLING = ("right", "right-sure")  #: cues that tell a right anywhere
_LISTED = ("right-listed", "right-label")  #: cues that tell one under a heading that announces rights
_SETTLED = ("right-sure", "right-label")  #: cues that the learned model may not gainsay
_NEAR = 3  #: sentences after one that speaks of a right, in the same section, that still belong to it


class _Collected:
    """What is found for one right."""

    def __init__(self) -> None:
        self.quotes: list[Quote] = []
        self.routes: list[Quote] = []
        self.channels: list[Channel] = []
        self.conditions: list[Quote] = []
        self.demands: list[Quote] = []
        self.limits: list[TimeLimit] = []
        self.denied = 0
        self.vague = 0  #: told without the reader's doing anything: it does not outweigh a refusal

    @property
    def offered(self) -> bool:
        return self.denied + (self.vague if self.denied else 0) < len(self.quotes)


def rights_of(
    lexicon: Lexicon, documents: tuple[Document, ...], opinions: Sequence[Opinions | None]
) -> tuple[Right, ...]:
    """Return the rights that the documents speak of, in the order of `RightKind`; without an opinion, by patterns only."""
    found: dict[RightKind, _Collected] = {}
    for number, (document, opinion) in enumerate(zip(documents, opinions, strict=True)):
        _read(lexicon, document, number, found, opinion)
    return tuple(
        Right(
            kind=kind,
            offered=item.offered,
            quotes=_unique(item.quotes),
            routes=_unique(item.routes),
            channels=tuple({(c.kind, c.quote.text): c for c in item.channels}.values()),
            conditions=_unique(item.conditions),
            demands=_unique(item.demands),
            time_limits=tuple({(t.days, t.working): t for t in item.limits}.values()),
        )
        for kind in RightKind
        if (item := found.get(kind)) is not None
    )


def _unique(quotes: list[Quote]) -> tuple[Quote, ...]:
    return tuple({(q.document, q.start, q.end): q for q in quotes}.values())


def _read(
    lexicon: Lexicon,
    document: Document,
    number: int,
    found: dict[RightKind, _Collected],
    opinion: Opinions | None,
) -> None:
    current: list[RightKind] = []
    title = _Title()
    section, left = -1, 0
    announcing = _Announcing(lexicon, document)
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        if block.hidden:
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        heading = block.kind is BlockKind.HEADING
        about = announcing.is_about_rights(view, block)
        others = _of_others(view)
        kinds = [] if others else _kinds(lexicon, view.text, listed=about and not heading)
        asked = () if heading else (*kinds, *(kind for kind in title.asks if kind not in found))
        told = [] if others else _told(lexicon, view, asked, opinion)
        title.add_if_bare(lexicon, found, None if heading else told)
        title = _Title.of(lexicon, view, about=about) if heading else _Title()
        _add(lexicon, view, found, told, about=about)
        if told or kinds:
            current, section, left = told or kinds, sentence.block if heading else block.section, _NEAR
        elif heading or (block.section != section and left <= 0):
            current = []
        else:
            left -= 1
            if left < 0 and block.section != section:
                current = []
        for kind in current:
            if kind in found and not heading:
                _details(lexicon, view, found[kind], told=bool(told))
    title.add_if_bare(lexicon, found, None)


def _told(
    lexicon: Lexicon, view: SentenceView, asked: Iterable[RightKind], opinion: Opinions | None
) -> list[RightKind]:
    """Return the rights that a sentence tells, with the second opinion; a heading is asked for none."""
    kinds = list(dict.fromkeys(asked))
    if opinion is None:
        return kinds
    low, high = opinion.span(view.start) or (view.start, view.end)
    words = simplified(view.document.text[low:high])
    spoken = frozenset(hit.value for hit in lexicon.cues("right-evidence", words))
    settled = {RightKind(hit.value) for field in _SETTLED for hit in lexicon.cues(field, view.text)}
    settled |= _denied(lexicon, view.text)
    return opinion.rights(view.start, kinds, settled, spoken - _set_aside(lexicon, words))


def _set_aside(lexicon: Lexicon, text: str) -> frozenset[str]:
    """Return the rights of which all that a text says is surely something else: of those the model is not heard."""
    asides = lexicon.cues("right-unsaid", text)
    if not asides:
        return frozenset()
    hits = [hit for field in (*_TELLING, *_LISTED) for hit in lexicon.cues(field, text)]
    left = {hit.value for hit in hits if not any(_covers(aside, hit) for aside in asides)}
    set_aside = {kind.value for kind in RightKind for aside in asides if aside.value in ("", kind.value)}
    return frozenset(set_aside - left)


class _Title(msgspec.Struct, frozen=True):
    """The heading right above a sentence."""

    asks: tuple[RightKind, ...] = ()  #: 如何删除个人信息: the way is told below it, in whatever words
    tells: tuple[RightKind, ...] = ()  #: 删除个人信息: if nothing of it stands below, the title tells it itself
    view: SentenceView | None = None

    @classmethod
    def of(cls, lexicon: Lexicon, view: SentenceView, *, about: bool) -> _Title:
        asks = _kinds(lexicon, view.text, listed=True) if about or _QUESTION.search(view.text) else []
        return cls(asks=tuple(asks), tells=tuple(_kinds(lexicon, view.text, listed=False)), view=view)

    def add_if_bare(
        self, lexicon: Lexicon, found: dict[RightKind, _Collected], below: Iterable[RightKind] | None
    ) -> None:
        """Add what the title tells where no sentence stands below it, or one of other rights."""
        if self.view is not None and (below is None or set(below) - set(self.tells)):
            _add(lexicon, self.view, found, self.tells)


class _Announcing:
    """Whether what stands above a sentence announces what the user can do; asked from a document's start to its end."""

    def __init__(self, lexicon: Lexicon, document: Document) -> None:
        self._lexicon = lexicon
        self._document = document
        self._sections: dict[int, bool] = {}
        self._line = False  #: the last line that may be a title does

    def is_about_rights(self, view: SentenceView, block: Block) -> bool:
        if block.section not in self._sections:
            self._sections[block.section] = _is_about_rights(self._lexicon, self._document, block.section)
        if block.kind is BlockKind.HEADING:
            self._line = False
        elif is_line_title(view, block):
            self._line = bool(self._lexicon.cues("rights-title", view.text))
        return self._sections[block.section] or self._line


def _add(
    lexicon: Lexicon,
    view: SentenceView,
    found: dict[RightKind, _Collected],
    kinds: Iterable[RightKind],
    *,
    about: bool = False,
) -> None:
    denied = _denied(lexicon, view.text) if kinds else frozenset()
    vague = bool(kinds) and not about and not lexicon.cues("right-agency", view.text)
    for kind in kinds:
        item = found.setdefault(kind, _Collected())
        item.quotes.append(view.whole)
        if kind in denied:
            item.denied += 1
        else:
            item.vague += vague


def _denied(lexicon: Lexicon, text: str) -> frozenset[RightKind]:
    """Return the rights that are refused: where a sentence sets one thing against another, those on the side of the refusal."""
    refusals = lexicon.cues("right-denied", text)
    if not refusals:
        return frozenset()
    turns = [match.start() for match in _TURN.finditer(text)]
    sides = {bisect_left(turns, refusal.end) for refusal in refusals}
    told = [hit for field in (*_TELLING, *_LISTED) for hit in lexicon.cues(field, text)]
    first = min(refusal.start for refusal in refusals)
    apart = max(0, text.rfind(",", 0, first + 1))  # 头像可随时修改，实名信息不支持更改
    offered = {hit.value for hit in told if bisect_left(turns, hit.end) not in sides}
    offered |= {hit.value for hit in told if hit.end <= apart and _CAN.match(text, 0, apart)}
    return frozenset(kind for kind in RightKind if kind.value not in offered)


def _kinds(lexicon: Lexicon, text: str, *, listed: bool) -> list[RightKind]:
    fields = (*_TELLING, *_LISTED) if listed else _TELLING
    hits = [hit for field in fields for hit in lexicon.cues(field, text)]
    asides = [aside for field in ("right-aside", "right-unsaid") for aside in lexicon.cues(field, text)] if hits else []
    said = [hit for hit in hits if not any(_covers(aside, hit) for aside in asides)]
    said += lexicon.cues("right-refused", text)
    return list(dict.fromkeys(RightKind(hit.value) for hit in said))


def _of_others(view: SentenceView) -> bool:
    """Return whether the sentence tells what somebody else may do: 骑手有权查看…, "lenders may demand deletion"."""
    first = next(iter(view.actors), None)
    if first is None or first.value not in ("third_party", "authority", "sdk") or first.start > _FIRST:
        return False
    return _MAY.match(view.text, first.end) is not None and not any(actor.value == "user" for actor in view.actors)


def _covers(aside: Hit, hit: Hit) -> bool:
    """Return whether the words of a right belong to what the company, or somebody else, does."""
    return aside.value in ("", hit.value) and aside.start < hit.end <= aside.end


def _is_about_rights(lexicon: Lexicon, document: Document, section: int) -> bool:
    """Return whether a heading above announces what the user can do: 您的权利, "Your choices"."""
    while section >= 0:
        block = document.blocks[section]
        if lexicon.cues("rights-title", SentenceView(lexicon, document, 0, block.start, block.end).text):
            return True
        section = block.section
    return False


def _details(lexicon: Lexicon, view: SentenceView, item: _Collected, *, told: bool) -> None:
    """Add routes, channels, conditions, demands and time limits of a sentence about the right."""
    item.routes.extend(view.quote(h.start, h.end) for h in _outer(lexicon.cues("route", view.text))[:1] if told)
    for hit in _outer(lexicon.cues("channel", view.text)):
        item.channels.append(Channel(kind=hit.value, quote=view.quote(*(hit.what or (hit.start, hit.end)))))
    for hit in _outer(lexicon.cues("demand", view.text)):
        (item.conditions if hit.value == "condition" else item.demands).append(view.quote(hit.start, hit.end))
    item.limits.extend(time_limits(lexicon, view))


def _outer(hits: list[Hit]) -> list[Hit]:
    """Return the hits that lie in no other."""
    return [
        h
        for h in hits
        if not any(
            o is not h and o.start <= h.start and h.end <= o.end and (o.start, o.end) != (h.start, h.end) for o in hits
        )
    ]


def time_limits(lexicon: Lexicon, view: SentenceView) -> Iterator[TimeLimit]:
    """Yield the times that a sentence promises; a time after which data is deleted is none."""
    if lexicon.cues("retention", view.text):
        return
    for hit in lexicon.cues("time-limit", view.text):
        start, end = hit.what or (hit.start, hit.end)
        match = _LIMIT.match(view.text[start:end])
        if match is None:
            continue
        count, unit = _number(match[1]), match[2]
        if not count:
            continue
        if "小时" in unit or "hour" in unit:
            count = max(1, (count + 23) // 24)
        elif "月" in unit or "month" in unit:
            count *= 30
        working = "工作" in unit or "working" in unit or "business" in unit
        yield TimeLimit(quote=view.quote(start, end), days=count, working=working)


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    if word in _WORDS:
        return _WORDS[word]
    total = 0
    for char in word:
        value = _NUMBERS.get(char, 0)
        total = (total or 1) * 10 if value == 10 else total + value
    return total

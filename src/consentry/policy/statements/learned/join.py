"""What the rules found of third parties, completed by what the model is sure of.

Rules are mostly right and know whole records; the model finds names in shapes that no rule expects. So what rules found stays, and the
model adds names where no rule has read a record, and parts names that a rule took for one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from consentry.model.document import BlockKind, Document
from consentry.model.policy import Action, Actor, ActorKind, Mention, Quote, Statement, ThirdParty
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import is_internal
from consentry.policy.statements.around_tables import is_about_parties, words_above
from consentry.policy.statements.learned.belonging import Belonging
from consentry.policy.statements.learned.choice import chosen
from consentry.policy.statements.learned.model import PartyModel
from consentry.policy.statements.learned.signs import GIVES
from consentry.policy.statements.learned.spans import MOST, Span, shortened, spans_of
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import SDK, brand_of, is_common_here, is_generic
from consentry.policy.statements.own_tables import COLLECTING, SOURCE
from consentry.policy.statements.parallel import is_name
from consentry.policy.statements.record import meaning_of
from consentry.policy.statements.repeated import repeated_keys
from consentry.policy.statements.sdks import sdks_of

#: who gives the operator information stands behind
_FROM_THEM = re.compile(
    r"\b(?:we|app|us)\b(?: (?:may|will|can|also|then|only|do))* (?:get|receive|obtain|collect|import|take|are given|are sent)s?\b[^.;:]{0,80}\bfrom (?:the |your |our )?$"
)
_FROM_HAN = re.compile(r"(?:从|自|由)$")
_BY_THEM = re.compile(r"(?:处|那里|平台|方)?(?:获得|获取|取得|接收|收到|得到|同步到|导入)")
_BY_HAN = ("由", "交给", "委托", "交由")
_DONE = re.compile(
    r"(?<=[\u4e00-\u9fffa-z]{2})(?:派送|配送|承运|运送|送达|代发|来做|承接|承办|完成|负责|办理|提供|处理|发送|托管|维护)$"
)
#: nobody is given anything behind it in the clause
_NEVER = re.compile(
    r"\b(?:(?:we|the app) (?:do|will|did)(?:es)? not|(?:we|the app) (?:don't|won't|never)|never)(?! only)\b(?:(?!\b(?:only|except|other than|but|unless|until|without|than)\b)[^.;:])*$"
    r"|(?:我们|本(?:公司|应用|app))?(?:从不|绝不|不会|没有|不再|并未|未|不)(?:把|将|向|与|使用|接入|集成|给)[^,，。;；:：]{0,30}$"
)
#: so likely a candidate must be in a chapter of which a rule read a list
_SURE = 0.8
_REACH = 300  #: characters before a name in which its sentence is looked at
_LINE = 240  #: characters of a line that is an entry of a list
_SHORTEST = 2  #: characters of a name
_PROVIDES = re.compile(
    r"(?:[.:] ?\w+)? (?:must|can|may|should|need to|have to|are asked to) (?:provide|give|enter|submit|upload|supply|state)\b"
)
_TOKENS = re.compile(r"[a-z0-9][\w&'-]+")
_ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]$")


class Joined(msgspec.Struct, frozen=True):
    """All third parties of one document, what the added ones are said to do, and whether all candidates were looked at."""

    parties: tuple[ThirdParty, ...]
    statements: tuple[Statement, ...]
    whole: bool


def joined(
    model: PartyModel,
    lexicon: Lexicon,
    document: Document,
    number: int,
    records: Sequence[ThirdParty],
    prose: Sequence[ThirdParty],
    said: Iterable[Statement],
) -> Joined:
    """Return the third parties of a document. `records`: those that tables and lists tell; `said`: all statements."""
    judge = _Judge(model, lexicon, document, number)
    said = tuple(said)
    judge.own_places(
        one.quote.start for one in said if one.sentence < 0 and one.actor.kind is ActorKind.APP and not one.recipients
    )
    keys = {_key(party.name) for party in records}
    others = [party for party in prose if party.information or _key(party.name) not in keys]
    others = [party for party in others if not judge.is_nobody(party)]
    known = [one for party in (*records, *others) for one in judge.parted(party)]
    added = list(judge.added(known, records))
    told = {mention.quote.start for statement in said for mention in statement.information}
    statements = [
        judge.statement(party, span)
        for party, span in added
        if party.information and not any(mention.quote.start in told for mention in party.information)
    ]
    return Joined((*known, *(party for party, _ in added)), tuple(statements), len(judge.spans) < MOST)


class _Judge:
    def __init__(self, model: PartyModel, lexicon: Lexicon, document: Document, number: int) -> None:
        self._model = model
        self._lexicon = lexicon
        self._document = document
        self._number = number
        self._around = Surroundings(lexicon, document)
        self.spans = spans_of(lexicon, document)
        self._taken = chosen(self.spans, model.scores(self._around, self.spans), model.level(document))
        self._starts = [span.start for span, _ in self._taken]
        titled = bool(document.blocks) and document.blocks[0].kind is BlockKind.HEADING
        self._brand = brand_of(document, 1) if titled else frozenset[str]()
        self._keys = repeated_keys(lexicon, document, document.blocks)
        self._own: tuple[int, ...] = ()
        self._own_tables: dict[int, bool] = {}
        self._links = sorted(document.links, key=lambda link: link.start)
        self._link_starts = [link.start for link in self._links]

    def own_places(self, starts: Iterable[int]) -> None:
        """Take where rows begin that tell what the operator itself does."""
        self._own = tuple(sorted(starts))

    def _inside(self, quote: Quote) -> list[Span]:
        low = bisect_left(self._starts, quote.start)
        return [span for span, _ in self._taken[low : bisect_left(self._starts, quote.end, low)]]

    def _words(self, span: Span) -> str:
        return self._document.text[span.start : span.end]

    def parted(self, party: ThirdParty) -> Iterator[ThirdParty]:
        """Yield a third party, or the several ones whose names together were taken for one."""
        names = list(dict.fromkeys(self._words(span) for span in self._inside(party.quote)))
        rest = party.name
        for name in names:
            rest = rest.replace(name, "", 1) if name != party.name else rest
        if sum(name in party.name for name in names) < 2 or any(char.isalnum() for char in rest):
            yield party
            return
        for name in names:
            if name in party.name:
                yield msgspec.structs.replace(party, name=name, sdks=sdks_of(name, self._lexicon.sdk_names))

    def added(self, known: Sequence[ThirdParty], records: Sequence[ThirdParty]) -> Iterator[tuple[ThirdParty, Span]]:
        """Yield the third parties that no rule found: no others of a record, none by another form of their names."""
        names = {_key(party.name) for party in known} | {_key(party.company) for party in known if party.company}
        ordered = sorted(names)
        read = sorted((party.quote.start, party.quote.end) for party in records)
        sections = {self._section(start) for start, _ in read}
        lines = {self._block(start): start for start, _ in reversed(read)}
        new: dict[str, Span] = {}
        for whole, score in sorted(self._taken, key=lambda one: -one[1]):
            span = self._without_verb(whole)
            key = _key(self._words(span))
            doubted = score < _SURE and self._section(span.start) in sections
            if len(key) < _SHORTEST or doubted or _is_within(read, span) or self._is_before(lines, span):
                continue
            if (
                self._gives_us(span)
                or self._gets_nothing(span)
                or self._is_idle(span)
                or self._is_of_own(span)
                or not self._may_name(span)
            ):
                continue
            at = bisect_left(ordered, key)
            if at == len(ordered) or not ordered[at].startswith(key):  # nor the beginning of a name that is known
                held = new.setdefault(key, span)
                if len(self._words(span)) > len(words := self._words(held)) and self._words(span).startswith(words):
                    new[key] = span  # the fuller form of the name
        if not new:
            return
        own = {_key(self._words(span)) for span, _ in self._taken} & names
        others = [span for span, _ in self._taken if _key(self._words(span)) in own]
        belonging = Belonging(self._around, self._number, sorted((*new.values(), *others), key=lambda span: span.start))
        for span in sorted(new.values(), key=lambda span: span.start):
            yield self._party(span, belonging), span

    def _is_idle(self, span: Span) -> bool:
        """Return whether a name begins a sentence in which nobody gives or gets anything: a feature does, "Radar shows your location"."""
        if _PROVIDES.match(self._around.folded, span.end):
            return True  # who gives information is not whom it is given to: "Riders must provide their name"
        start, end = self._around.sentence(span.start)
        inside = span.part < 0 and span.block not in self._around.cells
        return inside and start == span.start and GIVES.search(self._around.folded, start, end) is None

    def _may_name(self, span: Span) -> bool:
        """Return whether words may name somebody, or a kind of recipients: they are not of information, functions or chapters."""
        words = self._words(span)
        if "_" in words or self._document.text[max(0, span.start - 1) : span.start] == "_":
            return False  # a name that only programs read
        if self._is_source(span):
            return False
        if simplified(words) in self._keys or is_internal(self._document, span.block):
            return False
        others = [hit for hit in self._around.within("actor", span.start, span.end) if hit.value == "third_party"]
        inside = span.part < 0 and span.block not in self._around.cells
        if inside and words.isascii() and words.isalpha() and words.islower() and not others:
            return False  # "we adjust it"
        common = is_common_here(self._document, words) or self._is_language(words, span.start)
        if (common and not others) or is_generic(words) or self._is_operator(words):
            return False
        return bool(others) or is_name(self._lexicon, self._words(span))

    def _without_verb(self, span: Span) -> Span:
        """Return a Chinese name without what is done behind it: 由星火物流派送."""
        words = self._around.folded[span.start : span.end]
        verb = (
            _DONE.search(words) if self._around.folded[max(0, span.start - 2) : span.start].endswith(_BY_HAN) else None
        )
        return msgspec.structs.replace(span, end=span.start + verb.start()) if verb else span

    def _gets_nothing(self, span: Span) -> bool:
        """Return whether the clause denies that they get something: "we never give your name to Acme"."""
        if span.part >= 0 or span.block in self._around.cells:
            return False
        start = max(self._around.sentence(span.start)[0], span.start - _REACH)
        return _NEVER.search(self._around.folded, start, span.start) is not None

    def _gives_us(self, span: Span) -> bool:
        """Return whether it is from them that the operator has information: "we get your name from Apple"."""
        start, end = self._around.sentence(span.start)
        if span.part >= 0 or span.block in self._around.cells:
            return False
        start = max(start, span.start - _REACH)
        return _FROM_THEM.search(self._around.folded, start, span.start) is not None or (
            _BY_THEM.match(self._around.folded, span.end, end) is not None
            and _FROM_HAN.search(self._around.folded, start, span.start) is not None
        )

    def _is_of_own(self, span: Span) -> bool:
        """Return whether words stand in a table of which rules read what the operator itself does, and nobody else."""
        if span.block not in self._around.cells or self._around.announced(span.block) is not None:
            return False
        number = self._around.cells[span.block][0]
        if number not in self._own_tables:
            self._own_tables[number] = self._tells_own(number)
        return self._own_tables[number]

    def _tells_own(self, number: int) -> bool:
        """Return whether rules read in a table what the operator itself does, and its words speak of nobody else."""
        table, grid = self._document.tables[number], self._around.grids[number]
        at = bisect_left(self._own, table.start)
        if at == len(self._own) or self._own[at] >= table.end:
            return False
        heads = [self._document.words(cell) for cell in grid[0] if cell is not None]
        words = simplified(" ".join((*words_above(self._document, table.start), *heads)))
        known = {meaning_of(self._lexicon, head) for head in heads} - {""}
        own = COLLECTING.search(words) is not None or len(known) > 1
        return own and not is_about_parties(self._lexicon, self._document, table, grid)

    def _is_source(self, span: Span) -> bool:
        """Return whether words stand in a column of those from whom information comes."""
        if span.block not in self._around.cells:
            return False
        number, cell = self._around.cells[span.block]
        return SOURCE.fullmatch(self._around.column(number, cell.column).head.strip(" ?:")) is not None

    def _is_operator(self, words: str) -> bool:
        """Return whether a company has the name of the title alone: the operator, where it tells how it is reached."""
        short = shortened(words)
        tokens = frozenset(_TOKENS.findall(short.lower()))
        return short != words and bool(tokens) and tokens <= self._brand

    def is_nobody(self, party: ThirdParty) -> bool:
        """Return whether a rule took the operator's name, or the first word of a sentence that policies write in small letters, for somebody."""
        if not party.information and self._is_operator(party.name):
            return True
        if party.sdks or party.from_table or not party.quote.text.startswith(party.name):
            return False
        return self._is_language(party.name, party.quote.start)

    def _is_language(self, words: str, start: int) -> bool:
        """Return whether a single word is one of the language: it is written in small letters, or begins a sentence and is common."""
        if not words.isascii() or not words.isalpha() or self._lexicon.sdk_mentions.fullmatch(words.lower()):
            return False
        if words.islower():
            return words in self._model.common
        if re.search(rf"(?:^|\n)\W*{re.escape(words)}\W*(?:\n|$)", self._document.text):
            return False  # it has a line of its own
        begins = self._around.sentence(start)[0] == start
        return begins and words.istitle() and words.lower() in self._model.common

    def _block(self, at: int) -> int:
        """Return the block of a place."""
        return bisect_right(self._around.starts, at) - 1

    def _is_before(self, lines: Mapping[int, int], span: Span) -> bool:
        """Return whether words begin a short line in which a rule read a record: what it is for, "Parcels — Acme GmbH. Data: name"."""
        block = self._document.blocks[span.block]
        short = block.end - block.start <= _LINE and span.block not in self._around.cells
        return short and span.start == block.start and span.end < lines.get(span.block, 0)

    def _section(self, at: int) -> int:
        """Return the heading above a place."""
        index = self._block(at)
        return self._document.blocks[index].section if index >= 0 else -1

    def _party(self, span: Span, belonging: Belonging) -> ThirdParty:
        pairs = belonging.pairs(span)
        likely = self._model.belongs([pair.features for pair in pairs])
        own = [pair for pair, score in zip(pairs, likely, strict=True) if score >= self._model.card.own]
        own = [pair for pair in own if pair.information] or own
        mentions = tuple(
            Mention(quote=self._quote(pair.start, pair.end), information=pair.information, vague=pair.vague)
            for pair in sorted(own, key=lambda pair: pair.start)
        )
        name = self._words(span)
        block = self._document.blocks[span.block]
        return ThirdParty(
            quote=self._quote(block.start, block.end),
            name=name,
            kind=self._kind(span, name),
            sdks=sdks_of(name, self._lexicon.sdk_names) if self._lexicon.sdk_mentions.search(name.lower()) else (),
            information=mentions,
            links=self._targets(span.start, block.end),
            from_table=span.block in self._around.cells,
        )

    def _targets(self, start: int, end: int) -> tuple[str, ...]:
        links = self._links[bisect_left(self._link_starts, start) : bisect_left(self._link_starts, end)]
        return tuple(dict.fromkeys(link.target for link in links if link.end <= end))

    def _kind(self, span: Span, name: str) -> ActorKind:
        announced = self._around.announced(span.block)
        said = SDK.search(name) or self._lexicon.sdk_mentions.fullmatch(name.lower())
        if announced is ActorKind.SDK or (said and announced is None):
            return ActorKind.SDK
        return ActorKind.SDK if SDK.search(name) else ActorKind.THIRD_PARTY

    def statement(self, party: ThirdParty, span: Span) -> Statement:
        """Return what the policy says an added third party gets, as a row of a list says it."""
        actor = Actor(kind=party.kind, quote=self._quote(span.start, span.end), sdks=party.sdks)
        ours = party.kind is not ActorKind.SDK
        return Statement(
            quote=party.quote,
            sentence=-1,
            actor=Actor(kind=ActorKind.APP) if ours else actor,
            action=Action.SHARE if ours else Action.COLLECT,
            information=party.information,
            recipients=(actor,) if ours else (),
        )

    def _quote(self, start: int, end: int) -> Quote:
        return Quote(document=self._number, start=start, end=end, text=self._document.text[start:end])


def _key(name: str) -> str:
    """Return a name without what names are decorated with: its legal form, brackets behind it, the word SDK."""
    bare = shortened(_ASIDE.sub("", name)).casefold()
    return re.sub(r"sdk|[\s.,]", "", bare)


def _is_within(read: Sequence[tuple[int, int]], span: Span) -> bool:
    at = bisect_left(read, (span.start, len(read) and read[-1][1] + 1)) - 1
    return any(low <= span.start < high for low, high in read[max(0, at - 3) : at + 1])

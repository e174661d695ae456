"""Sentences -> statements. A list goes on with what the line before it began: "we collect the following:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document, Sentence
from consentry.model.policy import Action, Actor, ActorKind, Mention, Modality, Polarity, Statement
from consentry.policy.reading.language import simplified
from consentry.policy.statements import acts
from consentry.policy.statements.announced import announces_parties, opened_list
from consentry.policy.statements.clauses import OPENS, Scene, actor_of, mention, named_actor, statements_in, whats
from consentry.policy.statements.entries import Owner, owners_of
from consentry.policy.statements.items import entry_of, is_among_alike
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import brand_of
from consentry.policy.statements.parties import names_in
from consentry.policy.statements.places import defines, is_glossary
from consentry.policy.statements.sentence import SentenceView

_LISTING = re.compile(
    r"^\s*(?:[\[【][^\]】]{1,12}[\]】]|[(]?\d{1,2}[).、．]|[(]?[a-z一二三四五六七八九十]{1,2}[).、]|[①-⑳•·\-*])\s*"
)
_COLON = re.compile(r"^[^:。;]{1,40}:\s*(?P<rest>.+)$")
_EXCEPTS = re.compile(
    r"(?:无需|不需|无须|不必|不受|例外|除外)[^。;]{0,40}[:。]?$|(?:以下|下列)情(?:形|况)[^。;]{0,40}(?:无需|不需|无须|不必|例外|除外)"
    r"|\b(?:without your (?:prior )?consent|exceptions?|do not need|not require)\b[^.]{0,60}:$"
    r"|\bwithout (?:your|obtaining your) (?:prior )?consent in the following (?:circumstances|cases|situations)"
)
_EXCEPTED = re.compile(
    r"\bwithout (?:your|obtaining your) (?:prior )?consent in the following (?:circumstances|cases|situations)"
)

#: an exception that says itself what the operator then does: 我们会把姓名交给快递公司
_WE_DO = re.compile(
    r"(?:^|[,;:。])\W*(?:\d+\W+)?(?:此时|这时|届时)?(?:我们|本公司|本行|本馆)(?:才?会|将|需要?|可能)?(?:把|将|向|与|给|共享|提供|委托)|\b(?:then |, )?we (?:may |will |then |also )*(?:share|give|pass|send|provide|disclose|hand|transfer) "
)
_WHICH = re.compile(r"\b(?:what|which)\b|哪些|什么|何种")
_ANSWER = re.compile(
    r"^\W{0,8}(?:a|答)?\W{0,8}(?:(?P<no>no|nope|never|not at all|(?:absolutely|certainly|definitely|of course) not|不会|没有|不|否|绝不|从不|不需要)|(?:yes|会|是的?|有))(?=[\s*]*(?:[,.;!—–:。]|$))"
)
_SUCH = re.compile(
    r"^\W*(?:(?:such|this|these|the) )?(?:[a-z]+ )?(?:information|data|details)\b[^.]{0,40}\binclud(?:es?|ing)\b"
    r"|^\W*(?:this|these|it|they) (?:may |can |will |also )*includes?\b"
    r"|^\W*(?:上述|该等|这些|此类|前述|其中)(?:个人)?(?:信息|数据)?(?:可能)?(?:包括|包含)"
)
#: a word that only heads what follows in the same line: "Account. We keep …"
_LABEL = re.compile(r"^[\W\d]*(?:[a-z-]+(?: [a-z-]+){0,3}|[\u4e00-\u9fff]{2,8})[.:。]\W*$")
#: a list goes on in sentences of its own: "we collect: (a) your name; (b) …"
_RUNS_ON = re.compile(r":[^:]*;$")
_ERASED = re.compile(r"删除|脱敏|销毁|匿名|\b(?:delet|eras|anonymi|destroy)")
_KEPT = re.compile(r"保存|保留|存储|储存|留存|\b(?:keep|kept|stor|retain|retention)")
_ASKED_FOR = re.compile(r"^\W*(?:device |system )?permissions?\b[^:.]{0,20}:|^\W*[^:。]{0,8}权限[^:。]{0,8}:")


#: a question for what the reader must give
_ASKS_FOR = re.compile(
    r"\b(?:what|which)\b[^?]{0,40}\b(?:i|you|we|one)\b(?: (?:have to|must|need to|should|do|want to|will))* (?:tell|give|provide|enter|type in|fill in|hand over|submit|ask for|need|want|collect|learn)\b[^?]{0,60}\?"
    r"|(?:要|需要?|得|须|会)(?:给|填|提供|交|告诉|告知|收集|知道)[^?]{0,8}(?:什么|哪些|啥)[^?]{0,12}\?"
)
_BRACKETS = re.compile(r"\([^()]{0,120}\)")
_PART = re.compile(r"[^;；。]*")
_COMMAS = re.compile(r"[,;、]| and |和")
_NO_NAMES = 8  #: characters of a sentence that names nobody and does something
_LONGEST_PART = 40  #: characters of one thing in a list
_LONGEST_LINE = 100  #: characters of a line in an opened list
_FIRST = 4  #: characters before what such a line names first
_LONGEST_LEAD = 60  #: characters of a heading that stands at the beginning of its paragraph


class _Governing(msgspec.Struct, frozen=True):
    """What a list's introduction says, to be said of each of its items."""

    actor: Actor
    actions: tuple[Action, ...]
    polarity: Polarity
    modality: Modality
    recipients: tuple[Actor, ...]
    section: int


def statements_of(
    lexicon: Lexicon,
    document: Document,
    number: int,
    taken: Sequence[tuple[int, int]] = (),
    cut: set[int] | None = None,
) -> Iterator[Statement]:
    """Yield the statements of all sentences but those of tables, of headings, and of spans that are taken.

    `cut` is given the sentences in which more stands than is looked at.
    """
    walk = _Walk(lexicon, document, owners_of(lexicon, document, taken))
    for index, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.kind is BlockKind.CELL or block.hidden or _is_taken(sentence, taken):
            continue
        if block.kind is BlockKind.HEADING:
            walk.pass_heading(block, simplified(document.words(block)))
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        if defines(view.text) or _is_in_glossary(document, block):
            continue
        if not walk.passes_exception(view, block):
            yield from walk.read(view, index, block)
        if view.cut and cut is not None:
            cut.add(index)
    yield from walk.waiting


def _is_in_glossary(document: Document, block: Block) -> bool:
    above = document.blocks[block.section] if block.section >= 0 else None
    return above is not None and is_glossary(simplified(document.words(above)))


class _Walk:
    """What is carried from sentence to sentence."""

    def __init__(self, lexicon: Lexicon, document: Document, owners: dict[int, Owner]) -> None:
        self._lexicon = lexicon
        self._owners = owners
        self._entry: tuple[int, Actor | None] = (-1, None)  #: the block that is an entry, and of whom
        self._listing: ActorKind | None = None  #: third parties that a list announces: "we use these SDKs:"
        self._document = document
        self._brand = brand_of(document)
        self._governing: _Governing | None = None
        self.waiting: list[Statement] = []  #: "we collect the following": said of itself where no item follows
        self._known: tuple[Mention, ...] = ()  #: what 上述信息, "this information" points back to
        self._party: Actor | None = None  #: whom "they" in the next sentence means
        self._asked: list[Statement] = []  #: what the question before asks
        self._said: _Governing | None = None  #: what the sentence before said, for "such information includes"
        self._excepting = False  #: a list of exceptions goes on
        self._answering = False  #: a heading asked what the reader must give, and nothing was said since
        self._lead: tuple[int, str] = (-1, "")  #: a block, and what the heading at its beginning says of the rest

    def pass_heading(self, block: Block, words: str) -> None:
        """Take a heading: one that asks what the reader must give governs the first words below it."""
        if self._governing and block.level < 4:
            self._governing = None
        self._answering = _ASKS_FOR.search(words) is not None
        if self._answering:
            self._governing = _of_heading(Action.COLLECT.value, -1)

    def passes_exception(self, view: SentenceView, block: Block) -> bool:
        """Return whether the line is a case in which no consent is needed: it says nothing of what is done."""
        if _EXCEPTS.search(view.text):
            self._excepting = bool(OPENS.search(view.text))
            return _EXCEPTED.search(view.text) is not None
        elif self._excepting and _is_listed(view, block):
            return _WE_DO.search(view.text) is None
        else:
            self._excepting = False
        return False

    def read(self, view: SentenceView, index: int, block: Block) -> Iterator[Statement]:
        listed = self._listing or announces_parties(self._lexicon, self._document, block)
        owner = self._owners.get(self._document.sentences[index].block)
        item = _is_listed(view, block) or is_among_alike(self._document, self._document.sentences[index].block)
        entry = None if owner else entry_of(view, listed=listed, item=item)
        at = self._document.sentences[index].block
        if entry is not None:
            self._entry = at, named_actor(view, entry)
        said_of = owner.actor(view.number) if owner else self._entry[1] if self._entry[0] == at and not entry else None
        of = named_actor(view, entry) if entry else said_of
        recipient = of.quote.start if of and of.quote and of.kind is ActorKind.THIRD_PARTY else -1
        scene = Scene(self._known, entry, self._party, self._brand, said_of, recipient)
        found = list(statements_in(view, index, scene)) or list(_of_entry(view, index, scene))
        if acts.is_question(view):
            self._ask(view, found)
            return
        yield from self._answer(view)
        self._remember(view, found)
        if not _is_listed(view, block):
            self._listing = opened_list(view) if OPENS.search(view.text) else None
        if OPENS.search(view.text):
            yield from self._open(found, block)
        elif found and _RUNS_ON.search(view.text) and view.end < block.end:
            yield from found
            self._governing = _govern(found, block.section)
        elif found:
            yield from found
            yield from self.waiting
            self.waiting = []
            if not _is_listed(view, block):
                self._governing = None
        elif self._said is not None and _SUCH.match(view.text):
            yield from _governed(view, index, self._said)
        elif self._governing is not None and (
            _is_listed(view, block)
            or _is_bare(view)
            or _begins_with_information(view, block)
            or (self._answering and _names_first(view))
        ):
            self._answering = False
            governed = list(_governed(view, index, self._governing))
            self.waiting = [] if governed else self.waiting
            yield from governed
        else:
            self._governing = None
            yield from self._announced(view, index, block)

    def _ask(self, view: SentenceView, found: list[Statement]) -> None:
        """Keep what a question asks: it says nothing itself. "What do you collect?" governs the lines below."""
        self._asked = found
        named = [mention(view, hit) for hit in view.mentions if hit.value]
        self._known = tuple(named) or self._known
        hit = self._lexicon.first("heading", view.text) if _WHICH.search(view.text) else None
        if hit is not None and hit.value != "none":
            self._governing = _of_heading(hit.value, -1)

    def _answer(self, view: SentenceView) -> Iterator[Statement]:
        """Yield what "no" or "yes" says of the question before it."""
        match = _ANSWER.match(view.text)
        if match is not None:
            polarity = Polarity.DENIED if match["no"] else Polarity.AFFIRMED
            for statement in self._asked:
                yield msgspec.structs.replace(statement, polarity=polarity, modality=Modality.PLAIN)
        self._asked = []

    def _remember(self, view: SentenceView, found: list[Statement]) -> None:
        spoken_of = tuple(mention(view, hit) for hit in view.mentions[:1] if hit.value and not view.is_masked(hit))
        self._known = tuple(m for s in found for m in s.information if m.information) or spoken_of or self._known
        self._said = (_govern(found, -1) if found else None) or (self._said if _SUCH.match(view.text) else None)
        named = [
            n
            for n in (names_in(view) if len(view.text) > _NO_NAMES else ())
            if not set(view.text[n.start : n.end].split()) & self._brand
        ]
        if not found and len(named) == 1:
            self._party = named_actor(view, named[0])
            return
        spoken = [hit for hit in view.actors if hit.value in ("sdk", "third_party", "group")]
        kept = self._party if any(s.actor == self._party for s in found) else None
        self._party = actor_of(view, spoken[-1]) if spoken else kept

    def _open(self, found: list[Statement], block: Block) -> Iterator[Statement]:
        bare = found and not any(m.information for s in found for m in s.information)
        yield from self.waiting if bare else found
        self.waiting = found if bare else self.waiting
        self._governing = _govern(found, block.section) or (self._governing if not found else None)

    def _announced(self, view: SentenceView, index: int, block: Block) -> Iterator[Statement]:
        if view.start == block.start and view.end < block.end and len(view.text) <= _LONGEST_LEAD:
            hit = self._lexicon.first("heading", view.text)
            self._lead = block.start, hit.value if hit and not view.mentions_named else ""
        if _ASKED_FOR.match(view.text) or (_LABEL.match(_LISTING.sub("", view.text, 1)) and view.end < block.end):
            return
        lead = self._lead[1] if self._lead[0] == block.start and view.start > block.start else ""
        if _is_listed(view, block) or _COLON.match(view.text) or _is_bare(view):
            announced = (
                (_of_heading(lead, -1) if lead != "none" else None)
                if lead
                else _announced(self._lexicon, self._document, block.section)
            )
            if (
                announced
                and Action.STORE in announced.actions
                and _ERASED.search(view.text)
                and not _KEPT.search(view.text)
            ):
                return
            yield from _governed(view, index, announced) if announced else ()


def _is_listed(view: SentenceView, block: Block) -> bool:
    return block.kind is BlockKind.ITEM or _LISTING.match(view.text) is not None


def _announced(lexicon: Lexicon, document: Document, section: int) -> _Governing | None:
    """Return what the headings above say of the lines below them: "Information we collect"; the nearest one counts."""
    while section >= 0:
        block = document.blocks[section]
        hit = lexicon.first("heading", SentenceView(lexicon, document, 0, block.start, block.end).text)
        if hit is not None:
            if hit.value == "none":
                return None
            return _of_heading(hit.value, section)
        section = block.section
    return None


def _of_heading(value: str, section: int) -> _Governing:
    return _Governing(
        actor=Actor(kind=ActorKind.APP),
        actions=(Action(value.rstrip("!")),),
        polarity=Polarity.DENIED if value.endswith("!") else Polarity.AFFIRMED,
        modality=Modality.PLAIN,
        recipients=(),
        section=section,
    )


def _of_entry(view: SentenceView, index: int, scene: Scene) -> Iterator[Statement]:
    """Yield what an entry without a verb says: "Bugly (company): crash logs, device model"."""
    entry = scene.entry
    if (entry is None and scene.owner is None) or view.negations:
        return
    after = entry.after if entry else 0
    gloss = _gloss(view, after)  # "Stripe – payments on the website. Receives …"
    mentions = tuple(
        mention(view, hit) for hit in view.mentions if hit.start >= gloss and hit.value and not view.is_masked(hit)
    )
    if mentions:
        actor = named_actor(view, entry) if entry else scene.owner
        by_sdk = actor is not None and actor.kind is ActorKind.SDK
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=actor if by_sdk and actor else Actor(kind=ActorKind.APP),
            action=Action.COLLECT if by_sdk else Action.SHARE,
            information=mentions,
            recipients=() if by_sdk or not actor else (actor,),
            purposes=whats(view, view.purposes),
        )


def _gloss(view: SentenceView, after: int) -> int:
    """Return where what an entry is for ends, if something else is said behind it in the block or line."""
    first = _PART.match(view.text, after)
    if first is None or _lists(view, first.start(), first.end()):
        return after
    goes_on = first.end() < len(view.text.rstrip(" .;。；")) or view.document.text[view.end : view.end + 1] not in (
        "",
        "\n",
    )
    return first.end() if goes_on else after


def _lists(view: SentenceView, low: int, high: int) -> bool:
    """Return whether words are hardly more than information that they name, or name several."""
    named = [hit for hit in view.mentions if low <= hit.start and hit.end <= high and hit.value]
    return len(named) > 1 or sum(hit.end - hit.start for hit in named) * 2 >= high - low


def _is_taken(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in taken)


def _is_bare(view: SentenceView) -> bool:
    """Return whether the sentence is hardly more than the information it names, asides in brackets not counted."""
    asides = [match.span() for match in _BRACKETS.finditer(view.text)]
    length = len(view.text) - sum(end - start for start, end in asides)
    outside = [h for h in view.mentions if not any(start <= h.start < end for start, end in asides)]
    if sum(hit.end - hit.start for hit in outside) * 2 >= length > 0:
        return True
    parts = [part for part in _COMMAS.split(_BRACKETS.sub("", view.text)) if part.strip()]
    named = sum(any(h.value for h in view.lexicon.terms("information", part)) for part in parts)
    return len(parts) > 2 and named * 2 > len(parts) and max(map(len, parts)) < _LONGEST_PART


def _names_first(view: SentenceView) -> bool:
    """Return whether a sentence begins with information that it names: "An email address and a password."."""
    return bool(view.mentions) and bool(view.mentions[0].value) and view.mentions[0].start <= _FIRST


def _begins_with_information(view: SentenceView, block: Block) -> bool:
    """Return whether a line of an opened list that nothing marks begins with what it names: "Photos that you attach"."""
    whole = (view.start, view.end) == (block.start, block.end)
    first = view.mentions[0] if view.mentions else None
    short = len(view.text) <= _LONGEST_LINE and not view.text.endswith((".", "。"))
    return whole and short and first is not None and bool(first.value) and first.start <= _FIRST


def _govern(found: list[Statement], section: int) -> _Governing | None:
    collecting = [s for s in found if s.action is not Action.REQUEST]
    if not collecting:
        return None
    return _Governing(
        actor=collecting[0].actor,
        actions=tuple(dict.fromkeys(s.action for s in collecting)),
        polarity=collecting[0].polarity,
        modality=collecting[0].modality,
        recipients=collecting[0].recipients,
        section=section,
    )


def _governed(view: SentenceView, index: int, governing: _Governing) -> Iterator[Statement]:
    hits = [hit for hit in view.mentions if not view.is_masked(hit)]
    named = [hit for hit in hits if hit.value or not hit.vague]
    if not named:
        return
    denied = re.match(r"\W*(?:no|neither|never|not)\b|\W*(?:无|不含|不包括)", view.text) is not None
    for action in governing.actions:
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=governing.actor,
            action=action,
            polarity=Polarity.DENIED if denied else governing.polarity,
            modality=governing.modality,
            information=tuple(mention(view, hit) for hit in named),
            recipients=governing.recipients if action in acts.PASSING else (),
            purposes=whats(view, view.purposes),
            function=next(iter(whats(view, view.functions)), None),
            vague=tuple(view.quote(h.start, h.end) for h in view.lexicon.cues("vague", view.text)),
        )

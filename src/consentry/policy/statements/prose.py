"""Sentences -> statements. A list goes on with what the line before it began: "we collect the following:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document, Sentence
from consentry.model.policy import Action, Actor, ActorKind, Mention, Modality, Polarity, Statement
from consentry.policy.statements import acts
from consentry.policy.statements.clauses import OPENS, Scene, actor_of, mention, named_actor, statements_in, whats
from consentry.policy.statements.entries import Owner, owners_of
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parties import announces_parties, brand_of, entry_of, opened_list
from consentry.policy.statements.sentence import SentenceView

_LISTING = re.compile(
    r"^\s*(?:[\[【][^\]】]{1,12}[\]】]|[(]?\d{1,2}[).、．]|[(]?[a-z一二三四五六七八九十]{1,2}[).、]|[①-⑳•·\-*])\s*"
)
_COLON = re.compile(r"^[^:。;]{1,40}:\s*(?P<rest>.+)$")
_EXCEPTS = re.compile(
    r"(?:无需|不需|无须|不必|不受|例外|除外)[^。;]{0,40}[:。]?$|(?:以下|下列)情(?:形|况)[^。;]{0,40}(?:无需|不需|无须|不必|例外|除外)"
    r"|\b(?:without your (?:prior )?consent|exceptions?|do not need|not require)\b[^.]{0,60}:$"
)


class _Governing(msgspec.Struct, frozen=True):
    """What a list's introduction says, to be said of each of its items."""

    actor: Actor
    actions: tuple[Action, ...]
    polarity: Polarity
    modality: Modality
    recipients: tuple[Actor, ...]
    section: int


def statements_of(
    lexicon: Lexicon, document: Document, number: int, taken: Sequence[tuple[int, int]] = ()
) -> Iterator[Statement]:
    """Yield the statements of all sentences but those of tables, of headings, and of spans that are taken."""
    walk = _Walk(lexicon, document, owners_of(lexicon, document, taken))
    for index, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.kind is BlockKind.CELL or block.hidden or _is_taken(sentence, taken):
            continue
        if block.kind is BlockKind.HEADING:
            walk.pass_heading(block)
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        if not walk.passes_exception(view, block):
            yield from walk.read(view, index, block)
    yield from walk.waiting


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
        self._excepting = False  #: a list of exceptions goes on

    def pass_heading(self, block: Block) -> None:
        if self._governing and block.level < 4:
            self._governing = None

    def passes_exception(self, view: SentenceView, block: Block) -> bool:
        """Return whether the line is a case in which no consent is needed: it says nothing of what is done."""
        if _EXCEPTS.search(view.text):
            self._excepting = bool(OPENS.search(view.text))
        elif self._excepting and _is_listed(view, block):
            return True
        else:
            self._excepting = False
        return False

    def read(self, view: SentenceView, index: int, block: Block) -> Iterator[Statement]:
        listed = self._listing or announces_parties(self._lexicon, self._document, block)
        owner = self._owners.get(self._document.sentences[index].block)
        entry = None if owner else entry_of(view, listed=listed, item=_is_listed(view, block))
        at = self._document.sentences[index].block
        if entry is not None:
            self._entry = at, named_actor(view, entry)
        said_of = owner.actor(view.number) if owner else self._entry[1] if self._entry[0] == at and not entry else None
        scene = Scene(self._known, entry, self._party, self._brand, said_of)
        found = list(statements_in(view, index, scene)) or list(_of_entry(view, index, scene))
        self._remember(view, found)
        if not _is_listed(view, block):
            self._listing = opened_list(view) if OPENS.search(view.text) else None
        if OPENS.search(view.text):
            yield from self._open(found, block)
        elif found:
            yield from found
            yield from self.waiting
            self.waiting = []
            if not _is_listed(view, block):
                self._governing = None
        elif self._governing is not None and (_is_listed(view, block) or _is_bare(view)):
            governed = list(_governed(view, index, self._governing))
            self.waiting = [] if governed else self.waiting
            yield from governed
        else:
            self._governing = None
            yield from self._announced(view, index, block)

    def _remember(self, view: SentenceView, found: list[Statement]) -> None:
        self._known = tuple(m for s in found for m in s.information if m.information) or self._known
        spoken = [hit for hit in view.actors if hit.value in ("sdk", "third_party", "group")]
        kept = self._party if any(s.actor == self._party for s in found) else None
        self._party = actor_of(view, spoken[-1]) if spoken else kept

    def _open(self, found: list[Statement], block: Block) -> Iterator[Statement]:
        if found and not any(m.information for s in found for m in s.information):
            yield from self.waiting
            self.waiting = found
        else:
            yield from found
        self._governing = _govern(found, block.section) or (self._governing if not found else None)

    def _announced(self, view: SentenceView, index: int, block: Block) -> Iterator[Statement]:
        if _is_listed(view, block) or _COLON.match(view.text) or _is_bare(view):
            announced = _announced(self._lexicon, self._document, block.section)
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
            return _Governing(
                actor=Actor(kind=ActorKind.APP),
                actions=(Action(hit.value.rstrip("!")),),
                polarity=Polarity.DENIED if hit.value.endswith("!") else Polarity.AFFIRMED,
                modality=Modality.PLAIN,
                recipients=(),
                section=section,
            )
        section = block.section
    return None


def _of_entry(view: SentenceView, index: int, scene: Scene) -> Iterator[Statement]:
    """Yield what an entry without a verb says: "Bugly (company): crash logs, device model"."""
    entry = scene.entry
    if (entry is None and scene.owner is None) or view.negations:
        return
    after = entry.after if entry else 0
    mentions = tuple(
        mention(view, hit) for hit in view.mentions if hit.start >= after and hit.value and not view.is_masked(hit)
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


def _is_taken(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in taken)


def _is_bare(view: SentenceView) -> bool:
    """Return whether the sentence is hardly more than the information it names."""
    named = sum(hit.end - hit.start for hit in view.mentions)
    return named * 2 >= len(view.text) > 0


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
    for action in governing.actions:
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=governing.actor,
            action=action,
            polarity=governing.polarity,
            modality=governing.modality,
            information=tuple(mention(view, hit) for hit in named),
            recipients=governing.recipients if action in acts.PASSING else (),
            purposes=whats(view, view.purposes),
            function=next(iter(whats(view, view.functions)), None),
            vague=tuple(view.quote(h.start, h.end) for h in view.lexicon.cues("vague", view.text)),
        )

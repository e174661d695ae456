"""Sentences -> statements. A list goes on with what the line before it began: "we collect the following:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import BlockKind, Document, Sentence
from consentry.model.policy import Action, Actor, ActorKind, Mention, Modality, Polarity, Quote, Statement
from consentry.policy.statements import acts
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.parties import Named, brand_of, entry_of, lists_parties, subject_of
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_OPENS = re.compile(r"(?:[:]|(?:如下|以下|下列|following|below)[^。;,.]{0,16}[:。.]?)$")
_LISTING = re.compile(
    r"^\s*(?:[\[【][^\]】]{1,12}[\]】]|[(]?\d{1,2}[).、．]|[(]?[a-z一二三四五六七八九十]{1,2}[).、]|[①-⑳•·\-*])\s*"
)
_COLON = re.compile(r"^[^:。;]{1,40}:\s*(?P<rest>.+)$")
_EXCEPTS = re.compile(
    r"(?:无需|不需|无须|不必|不受|例外|除外)[^。;]{0,40}[:。]?$|(?:以下|下列)情(?:形|况)[^。;]{0,40}(?:无需|不需|无须|不必|例外|除外)"
    r"|\b(?:without your (?:prior )?consent|exceptions?|do not need|not require)\b[^.]{0,60}:$"
)
_SPEAKS_OF_LISTS = re.compile(r"(?:包括|包含|有|为|是|include|includes|are|is)\s*:?\s*$")


class _Governing(msgspec.Struct, frozen=True):
    """What a list's introduction says, to be said of each of its items."""

    actor: Actor
    actions: tuple[Action, ...]
    polarity: Polarity
    modality: Modality
    recipients: tuple[Actor, ...]
    section: int


class _Scene(msgspec.Struct, frozen=True):
    """What a sentence is understood by besides its words."""

    known: tuple[Mention, ...]  #: what 上述信息, "this information" points back to
    entry: Named | None  #: the line is an entry of this third party
    party: Actor | None  #: whom "they" means
    brand: frozenset[str]  #: words of the app's own name


def statements_of(
    lexicon: Lexicon, document: Document, number: int, taken: Sequence[tuple[int, int]] = ()
) -> Iterator[Statement]:
    """Yield the statements of all sentences but those of tables, of headings, and of spans that are taken."""
    governing: _Governing | None = None
    waiting: list[Statement] = []
    brand = brand_of(document)
    party: Actor | None = None  #: whom "they" in the next sentence means
    excepting = False  #: a list of exceptions goes on
    known: tuple[Mention, ...] = ()  #: what 上述信息, "this information" points back to
    for index, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.kind is BlockKind.CELL or block.hidden or _is_taken(sentence, taken):
            continue
        if block.kind is BlockKind.HEADING:
            governing = None if governing and block.level < 4 else governing
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        if _EXCEPTS.search(view.text):
            excepting = bool(_OPENS.search(view.text))
        elif excepting and (block.kind is BlockKind.ITEM or _LISTING.match(view.text)):
            continue  # a case in which no consent is needed says nothing of what is done
        else:
            excepting = False
        entry = entry_of(view, listed=lists_parties(document, block.section))
        found = list(_of_sentence(view, index, _Scene(known, entry, party, brand))) or list(
            _of_entry(view, index, entry)
        )
        known = tuple(m for s in found for m in s.information if m.information) or known
        spoken = [hit for hit in view.actors if hit.value in ("sdk", "third_party", "group")]
        kept = party if any(s.actor == party for s in found) else None
        party = _actor(view, spoken[-1]) if spoken else kept
        opens = bool(_OPENS.search(view.text))
        if opens and found and not any(m.information for s in found for m in s.information):
            yield from waiting
            waiting = found  # "we collect the following": said of the items that follow, of itself where none does
        else:
            yield from found
        if opens:
            governing = _govern(found, block.section) or (governing if not found else None)
        elif found:
            yield from waiting
            waiting = []
            if block.kind is not BlockKind.ITEM and not _LISTING.match(view.text):
                governing = None
        elif governing is not None and (block.kind is BlockKind.ITEM or _LISTING.match(view.text) or _is_bare(view)):
            governed = list(_governed(view, index, governing))
            waiting = [] if governed else waiting
            yield from governed
        else:
            governing = None
            if block.kind is BlockKind.ITEM or _LISTING.match(view.text) or _COLON.match(view.text) or _is_bare(view):
                announced = _announced(lexicon, document, block.section)
                yield from _governed(view, index, announced) if announced else ()
    yield from waiting


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


def _of_entry(view: SentenceView, index: int, entry: Named | None) -> Iterator[Statement]:
    """Yield what an entry without a verb says: "Bugly (company): crash logs, device model"."""
    if entry is None or view.negations:
        return
    mentions = tuple(
        _mention(view, hit)
        for hit in view.mentions
        if hit.start >= entry.after and hit.value and not view.is_masked(hit)
    )
    if mentions:
        by_sdk = entry.kind is ActorKind.SDK
        actor = _named(view, entry)
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=actor if by_sdk else Actor(kind=ActorKind.APP),
            action=Action.COLLECT if by_sdk else Action.SHARE,
            information=mentions,
            recipients=() if by_sdk else (actor,),
            purposes=_whats(view, view.purposes),
        )


def _named(view: SentenceView, named: Named) -> Actor:
    return Actor(kind=named.kind, quote=view.quote(named.start, named.end), sdks=named.sdks)


def _is_taken(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in taken)


def _is_bare(view: SentenceView) -> bool:
    """Return whether the sentence is hardly more than the information it names."""
    named = sum(hit.end - hit.start for hit in view.mentions)
    return named * 2 >= len(view.text) > 0


def _of_sentence(view: SentenceView, index: int, scene: _Scene) -> Iterator[Statement]:
    known, entry = scene.known, scene.entry
    found = acts.clusters(view)
    for at, cluster in enumerate(found):
        before = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        objects = acts.objects(view, before, cluster, after)
        if not objects and _stands_alone(view, cluster, known):
            objects = []
        elif not objects and not (_permissions(view, cluster) and _requests(cluster)):
            understood = _understood(view, cluster, before)
            if understood is None:
                continue
            objects = understood
        acting = acts.subject(view, cluster)
        if acting is None and before is not None:
            acting = acts.subject(view, before) if not before.given else None
        mentions = tuple(_mention(view, hit) for hit in objects)
        if _points_back(view, objects) or (not objects and known and _PRONOUN.search(view.text[: cluster.start])):
            mentions = known or mentions
        if not mentions and _passes_on_nothing(view, cluster):
            mentions = (Mention(quote=view.quote(cluster.start, cluster.end), vague=True),)
        known = tuple(m for m in mentions if m.information) or known
        actor = _actor(view, acting) if acting else Actor(kind=ActorKind.APP)
        if entry is not None and (acting is None or acting.start < entry.after) and cluster.start >= entry.after:
            actor = _named(view, entry)
        elif (named := subject_of(view, cluster.start, scene.brand)) is not None and not cluster.given:
            actor = _named(view, named)
        elif acting is None and scene.party is not None and _THEY.search(view.text[: cluster.start]):
            actor = scene.party
        yield from _statements(view, index, cluster, acting, actor, mentions)


_BACK = re.compile(r"(?:上述|以上|前述|这些|该等|该些|such|this|these|that|the above|the said)\s*(?:个人)?$")


def _points_back(view: SentenceView, objects: list[Hit]) -> bool:
    """Return whether the object is only 上述信息 or "this information"."""
    return len(objects) == 1 and not objects[0].value and bool(_BACK.search(view.text[: objects[0].start]))


_THEY = re.compile(
    r"(?:\b(?:they|these companies)|它们|他们|其)\s*(?:may|can|will|also|might|only|可能|会|将|仅|也)*\s*$"
)
_PRONOUN = re.compile(r"(?:将|把|会将|会把)(?:它们?|其|这些|该等)$|\b(?:it|them|these)$")


def _stands_alone(view: SentenceView, cluster: acts.Cluster, known: tuple[Mention, ...]) -> bool:
    """Return whether an act without an object of its own says something: 把它们转给甲, 不提供给其他人."""
    return bool(known and _PRONOUN.search(view.text[: cluster.start])) or _passes_on_nothing(view, cluster)


def _passes_on_nothing(view: SentenceView, cluster: acts.Cluster) -> bool:
    passing = any(Action(verb.value) in acts.PASSING for verb in cluster.verbs)
    if not passing or acts.polarity(view, cluster) is Polarity.AFFIRMED:
        return False
    return bool(acts.recipients(view, cluster, None)) or bool(
        re.search(r"他人|其他人|任何人|别人|\banyone\b", view.text)
    )


def _understood(view: SentenceView, cluster: acts.Cluster, before: acts.Cluster | None) -> list[Hit] | None:
    """Return the objects of acts that name none themselves: those of the verbs before; None = it is no statement."""
    if before is not None and not _requests(cluster):
        low = 0
        hits = [h for h in view.mentions if low <= h.start and h.end <= cluster.start and not view.is_masked(h)]
        if hits:
            return hits
    if _OPENS.search(view.text):
        return []
    return None


def _requests(cluster: acts.Cluster) -> bool:
    return any(verb.value == Action.REQUEST for verb in cluster.verbs)


def _permissions(view: SentenceView, cluster: acts.Cluster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.value for hit in view.permissions if hit.start >= cluster.start - 4))


def _statements(
    view: SentenceView,
    index: int,
    cluster: acts.Cluster,
    acting: Hit | None,
    actor: Actor,
    mentions: tuple[Mention, ...],
) -> Iterator[Statement]:
    polarity = acts.polarity(view, cluster)
    modality = acts.modality(view, cluster) if polarity is Polarity.AFFIRMED else Modality.PLAIN
    received = tuple(_actor(view, hit) for hit in acts.recipients(view, cluster, acting))
    optional = view.lexicon.cues("optional", view.text)
    retention = next((view.quote(h.start, h.end) for h in view.lexicon.cues("retention", view.text)), None)
    actions = dict.fromkeys(Action(verb.value) for verb in cluster.verbs)
    if Action.DISCLOSE in actions and received and view.text[cluster.start].isascii():
        actions[Action.SHARE] = actions.pop(Action.DISCLOSE)  # "disclose to" somebody in particular
    if actor.kind in (ActorKind.THIRD_PARTY, ActorKind.AUTHORITY) and acts.is_receipt(view, cluster):
        actions, received, actor = {Action.SHARE: None}, (actor,), Actor(kind=ActorKind.APP)
    for action in actions:
        passing = action in acts.PASSING
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=actor,
            action=action,
            polarity=polarity,
            modality=modality,
            information=mentions,
            recipients=received if passing else (),
            purposes=_whats(view, view.purposes),
            function=next(iter(_whats(view, view.functions)), None),
            methods=_whats(view, view.lexicon.cues("method", view.text)),
            conditions=_whats(view, view.conditions),
            permissions=_permissions(view, cluster),
            retention=retention if action is Action.STORE else None,
            optional=(optional[0].value == "true") if optional else None,
            vague=tuple(view.quote(h.start, h.end) for h in view.lexicon.cues("vague", view.text)),
        )


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
            information=tuple(_mention(view, hit) for hit in named),
            recipients=governing.recipients if action in acts.PASSING else (),
            purposes=_whats(view, view.purposes),
            function=next(iter(_whats(view, view.functions)), None),
            vague=tuple(view.quote(h.start, h.end) for h in view.lexicon.cues("vague", view.text)),
        )


def _mention(view: SentenceView, hit: Hit) -> Mention:
    return Mention(quote=view.quote(hit.start, hit.end), information=hit.value, vague=hit.vague)


def _actor(view: SentenceView, hit: Hit) -> Actor:
    start = hit.start
    quote = view.quote(start, hit.end)
    sdks: tuple[str, ...] = ()
    if hit.value == "sdk":  # the name stands before: 友盟SDK
        names = view.lexicon.sdk_names
        for length in range(min(12, start), 1, -1):
            sdks = sdks_of(view.text[start - length : start], names)
            if sdks:
                quote = view.quote(start - length, hit.end)
                break
    return Actor(kind=ActorKind(hit.value), quote=quote, sdks=sdks)


def _whats(view: SentenceView, hits: list[Hit]) -> tuple[Quote, ...]:
    quotes = [view.quote(*(hit.what or (hit.start, hit.end))) for hit in hits]
    return tuple(quote for quote in quotes if quote.text)

"""Third parties that prose names as receiving or collecting information."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import BlockKind, Document
from consentry.model.policy import Action, Actor, ActorKind, Mention, Quote, Statement, ThirdParty
from consentry.policy.reading.language import simplified
from consentry.policy.statements.acts import PASSING
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.entries import Owner, owners_of
from consentry.policy.statements.items import entry_of, is_among_alike
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import Named, brand_of
from consentry.policy.statements.parties import names_in
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.placed import OTHERS, folded_name, is_named, is_of_others, meant, placed
from consentry.policy.statements.repeated import key_of, repeated_keys
from consentry.policy.statements.sentence import SentenceView

_OF_FIRM = re.compile(r" ?\((?:by |from )?|,? (?:\w+ )?(?:by|from|of) ")
_AND = re.compile(r" and |, | & ")  #: "Braze and Conviva" are two that are known
#: who calls itself so is the operator: "Acme LLC, 12 Main St. ("Acme", "we")"
_OPERATOR = re.compile(
    r"[^.;]{0,160}?\((?:[^()]{0,60}[,，、/ ])?(?:and |or |以下|下称|简称|称为?)*[\"“”'「]?(?:we|us|our|我们|本公司)[\"“”'」]?[^()]{0,30}\)"
)
_HAVING = (Action.COLLECT, Action.USE, Action.STORE)  #: who does so has got it
_MOST = 60  #: names of one sentence
_BEFORE = 400  #: characters before a name in which its fuller form stands
_LEAST_SHORT = 4  #: letters of a name that may be the beginning of a longer one


def prose_parties(
    lexicon: Lexicon,
    document: Document,
    number: int,
    statements: Sequence[Statement],
    known: Sequence[ThirdParty],
    taken: Sequence[tuple[int, int]] = (),
) -> Iterator[ThirdParty]:
    """Yield the third parties that sentences name as receiving or collecting information."""
    told = {folded_name(party.name) for party in known}
    of_others = {document.sentences[s.sentence].block for s in statements if is_of_others(s)}
    brand = brand_of(document, lines=2, but=of_others)
    keys = repeated_keys(lexicon, document, document.blocks)
    owners = owners_of(lexicon, document, taken)
    yield from _owners(document, number, statements, owners, told)
    by_sentence: dict[int, list[Statement]] = {}
    blocks: dict[int, list[Statement]] = {}
    for statement in (s for s in statements if s.polarity == "affirmed" and _passes(document, s)):
        by_sentence.setdefault(statement.sentence, []).append(statement)
        blocks.setdefault(document.sentences[statement.sentence].block, []).append(statement)
    before: tuple[int, list[Quote]] = -1, []  #: block and names of the last sentence that gives nobody anything
    for index, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.hidden or block.kind in (BlockKind.CELL, BlockKind.HEADING):
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        item = block.kind is BlockKind.ITEM or is_among_alike(document, sentence.block)
        again = key_of(document.words(block)) in keys  # a key of several entries is nobody's name
        entry = None if again else entry_of(view, listed=announces_parties(lexicon, document, block), item=item)
        given = by_sentence.get(index, [])
        if sentence.block in owners:
            continue
        others = [] if entry else [n for n in names_in(view) if not _own_group(view, n, brand)]
        if entry is None and not given:
            if not any(low <= sentence.start < high for low, high in taken):
                yield from placed(view, told)
            before = sentence.block, [view.quote(n.start, n.end) for n in others]
            continue
        yield from meant(view, before[1], given, told) if before[0] == sentence.block and not others else ()
        acting = [_actor_in(view, s) for s in given if s.actor.kind in OTHERS and s.actor.quote]
        apart = [n for n in others if all(_is_apart(view, n, a) for a in acting)]
        for named in [entry] if entry else [*acting, *apart[:_MOST]]:
            quote = _fuller(view, view.quote(named.start, named.end))
            about = blocks.get(sentence.block, ()) if entry else given
            if _is_known(view, named, quote.text, told) or not _is_somebody(view, entry, quote.text, about):
                continue
            told.add(folded_name(quote.text))
            mentions = {m.quote.start: m for s in about for m in s.information}
            if entry is None and len(apart) > 1 and not acting:
                mentions = _own(view, apart, named, mentions) or mentions
            yield ThirdParty(
                quote=view.whole,
                name=quote.text,
                kind=named.kind,
                sdks=named.sdks,
                company=named.company,
                purposes=tuple({p.start: p for s in about for p in s.purposes}.values()),
                information=tuple(mentions[at] for at in sorted(mentions)),
            )


def _owners(
    document: Document, number: int, statements: Sequence[Statement], owners: dict[int, Owner], told: set[str]
) -> Iterator[ThirdParty]:
    """Yield the third parties whose names stand above what is said of them."""
    said: dict[Owner, list[Statement]] = {}
    for statement in statements:
        owner = owners.get(document.sentences[statement.sentence].block)
        if owner is not None and statement.polarity == "affirmed" and _passes(document, statement):
            said.setdefault(owner, []).append(statement)
    for owner in dict.fromkeys(owners.values()):
        key = folded_name(owner.name)
        if key in told or not said:
            continue
        told.add(key)
        found = said.get(owner, [])
        end = max(document.blocks[at].end for at, other in owners.items() if other == owner)
        yield ThirdParty(
            quote=Quote(document=number, start=owner.start, end=end, text=document.text[owner.start : end]),
            name=owner.name,
            kind=owner.kind,
            sdks=owner.sdks,
            company=owner.company,
            purposes=tuple({p.start: p for s in found for p in s.purposes}.values()),
            information=tuple({m.quote.start: m for s in found for m in s.information}.values()),
        )


def _fuller(view: SentenceView, quote: Quote) -> Quote:
    """Return a name in the fuller form that it has shortly before: "run by Acuity Research; Acuity receives …"."""
    if (at := quote.text.rfind("委托")) >= 0:  # 公交集团委托甲公司处理
        return view.quote(quote.start - view.start + at + len("委托"), quote.end - view.start)
    low = max(0, quote.start - _BEFORE)
    if " " in quote.text or not quote.text.isascii() or len(quote.text) < _LEAST_SHORT:
        return quote
    name = re.escape(quote.text)
    longer = re.compile(rf"(?:by|with|to|from|through|use|uses) (?P<name>{name}(?: [A-Z][\w&'-]+){{1,3}})\b")
    match = longer.search(view.document.text, low, quote.start)
    if match is None or "\n" in view.document.text[match.start() : quote.start]:
        return quote
    return msgspec.structs.replace(quote, start=match.start("name"), end=match.end("name"), text=match["name"])


def _actor_in(view: SentenceView, statement: Statement) -> Named:
    quote = statement.actor.quote
    low = quote.start - view.start if quote else 0
    high = quote.end - view.start if quote else 0
    return Named(low, high, statement.actor.kind, statement.actor.sdks)


def _is_apart(view: SentenceView, named: Named, acting: Named) -> bool:
    """Return whether a name is another than who acts, and not its company: "PushKit (Pushy Inc.)"."""
    if named.end <= acting.start:
        return True
    return acting.end <= named.start and _OF_FIRM.fullmatch(view.text, acting.end, named.start) is None


def _is_known(view: SentenceView, named: Named, words: str, told: set[str]) -> bool:
    """Return whether a name was told before, joins such ones, or is what the operator calls itself."""
    if folded_name(words) in told or all(folded_name(part) in told for part in _AND.split(words)):
        return True
    return _OPERATOR.match(view.text, named.end) is not None


def _is_somebody(view: SentenceView, entry: Named | None, words: str, about: Sequence[Statement]) -> bool:
    """Return whether words name somebody; of an entry whose words do not tell, something must be said."""
    if entry is None:
        return bool(words) and is_named(view, words)
    return bool(words) and (entry.sure or any(statement.information for statement in about))


def _own_group(view: SentenceView, named: Named, brand: frozenset[str]) -> bool:
    """Return whether a name is the operator's, or of a company of its group: "our parent company, Acme plc"."""
    if (
        set(re.findall(r"[a-z0-9][\w&'-]+", view.text[named.start : named.end])) & brand
        and named.kind is not ActorKind.SDK
    ):
        return True
    if re.search(FIRM, simplified(view.text[named.start : named.end])):
        return False  # a company of the group that is named gets what it gets
    return any(actor.value == "group" and 0 <= named.start - actor.end <= 2 for actor in view.actors)


def _own(view: SentenceView, names: list[Named], named: Named, mentions: dict[int, Mention]) -> dict[int, Mention]:
    """Return what stands before a name and behind the one before: "your name with Acme, and your card with Bank plc"; or else
    what stands behind a name and before the next one: 委托甲存储账号，委托乙处理录音.

    Empty where that does not tell: each of the names must have something.
    """
    ordered = sorted(names, key=lambda name: name.start)
    bounds = [0, *(one.end for one in ordered)]
    ends = [*(one.start for one in ordered), len(view.text)]
    for shift in (0, 1):
        spans = zip(bounds[shift:], ends[shift:], strict=False)
        shares = [{at: m for at, m in mentions.items() if low <= at - view.start < high} for low, high in spans]
        if all(shares[: len(ordered)]):
            return next((share for one, share in zip(ordered, shares, strict=False) if one.start == named.start), {})
    return {}


def _passes(document: Document, statement: Statement) -> bool:
    """Return whether somebody gets information: it is passed on, others collect it or, where the name is sure, have it."""
    if statement.action in PASSING:
        return True
    if statement.actor.kind is ActorKind.GROUP and statement.action in _HAVING:
        return True  # of which the companies that are named get it
    if statement.actor.kind not in OTHERS or statement.action not in _HAVING:
        return False
    return statement.action is Action.COLLECT or _is_sure(document, statement.actor)


def _is_sure(document: Document, actor: Actor) -> bool:
    """Return whether it is certain that an actor's words name somebody: a title or a feature also stores and uses."""
    if actor.quote is None or actor.sdks:
        return actor.quote is not None
    before = document.text[max(0, actor.quote.start - 8) : actor.quote.start]
    return before.endswith((" by ", " by the ", "由")) or re.search(FIRM, simplified(actor.quote.text)) is not None

"""What a reader of a policy wants to know, in one order for all formats: what it says, the two lists, what it lacks."""

from __future__ import annotations

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.document import Role
from consentry.model.policy import (
    Action,
    ActorKind,
    Modality,
    ParticularKind,
    Polarity,
    Policy,
    Quote,
    RightKind,
    Statement,
)
from consentry.model.text import Language, Text
from consentry.report.policy.words import ACTION, ACTOR, PARTICULAR, REQUIRED_PARTICULARS, RIGHT

_PASSING = (Action.SHARE, Action.ENTRUST, Action.TRANSFER, Action.DISCLOSE, Action.EXPORT)
_MOST_FIRST, _LEAST_ATTENTION, _ALIKE = 15, 0.2, 0.6


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A line of one of the two lists."""

    information: str
    vague: bool
    who: tuple[str, ...]
    purposes: tuple[str, ...]
    quotes: tuple[Quote, ...]


class Lack(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the documents do not say."""

    what: Text


class View(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is shown."""

    collected: tuple[Row, ...]
    shared: tuple[Row, ...]
    denied: tuple[Quote, ...]
    lacks: tuple[Lack, ...]
    first: tuple[Quote, ...]  #: what a reader should look at first


def view(policy: Policy, catalog: Catalog, language: Language) -> View:
    """Return what is shown in `language`."""
    names = {item.id: item.name.in_(language) for item in catalog.information}
    affirmed = [s for s in policy.statements if s.polarity is Polarity.AFFIRMED]
    collected = [s for s in affirmed if s.action is Action.COLLECT]
    shared = [
        s for s in affirmed if s.action in _PASSING or (s.action is Action.COLLECT and s.actor.kind is ActorKind.SDK)
    ]
    return View(
        collected=_rows(collected, names, language, receivers=False),
        shared=_rows(shared, names, language, receivers=True),
        denied=tuple({s.quote: s.quote for s in policy.statements if s.polarity is Polarity.DENIED}.values()),
        lacks=_lacks(policy),
        first=_first(policy),
    )


def _rows(
    statements: list[Statement], names: dict[str, str], language: Language, *, receivers: bool
) -> tuple[Row, ...]:
    found: dict[str, tuple[bool, dict[str, None], dict[str, None], dict[Quote, None]]] = {}
    for statement in statements:
        who = [_who(statement, language)] if not receivers or not statement.recipients else []
        who += [actor.quote.text for actor in statement.recipients if actor.quote] if receivers else []
        for mention in statement.information:
            if mention.vague and not mention.information and len(statement.information) > 1:
                continue
            name = names.get(mention.information, "") or mention.quote.text
            _, parties, purposes, quotes = found.setdefault(name, (mention.vague, {}, {}, {}))
            parties.update(dict.fromkeys(who))
            purposes.update(dict.fromkeys(q.text for q in statement.purposes))
            quotes[statement.quote] = None
    return tuple(
        Row(information=name, vague=vague, who=tuple(parties), purposes=tuple(purposes), quotes=tuple(quotes))
        for name, (vague, parties, purposes, quotes) in sorted(found.items(), key=lambda pair: (pair[1][0], pair[0]))
    )


def _who(statement: Statement, language: Language) -> str:
    if statement.actor.kind is ActorKind.APP or statement.actor.quote is None:
        return ACTOR[statement.actor.kind].in_(language)
    return statement.actor.quote.text


def _lacks(policy: Policy) -> tuple[Lack, ...]:
    if not policy.documents:
        return ()
    rights = {right.kind for right in policy.rights if right.offered}
    told = {item.kind for item in policy.particulars}
    found = [Lack(what=RIGHT[kind]) for kind in RightKind if kind not in rights]
    found += [
        Lack(what=PARTICULAR[kind]) for kind in ParticularKind if kind in REQUIRED_PARTICULARS and kind not in told
    ]
    if not any(s.action is Action.COLLECT for s in policy.statements):
        found.append(Lack(what=Text("收集了哪些个人信息", "which personal information is collected")))
    if not policy.third_parties and not any(d.role is Role.SDK_LIST for d in policy.documents):
        found.append(Lack(what=Text("第三方 SDK 清单", "a list of third-party SDKs")))
    without = {
        s.quote
        for s in policy.statements
        if s.action is Action.COLLECT and not s.purposes and s.polarity is Polarity.AFFIRMED
    }
    if without:
        text = Text(f"{len(without)} 处收集未说明目的", f"the purpose of collection in {len(without)} places")
        found.append(Lack(what=text))
    return tuple(found)


def _first(policy: Policy) -> tuple[Quote, ...]:
    """Return the sentences that ask most for a reader's eye; of sentences nearly alike the first one."""
    ranked = sorted(
        (
            (-sentence.attention, number, sentence.start, sentence.end)
            for number, document in enumerate(policy.documents)
            for sentence in document.sentences
            if sentence.attention >= _LEAST_ATTENTION
        )
    )
    chosen: list[Quote] = []
    seen: list[set[str]] = []
    for _, number, start, end in ranked:
        text = policy.documents[number].text[start:end]
        pairs = {text[i : i + 2] for i in range(len(text))}
        if any(len(pairs & others) > _ALIKE * len(pairs | others) for others in seen):
            continue
        chosen.append(Quote(document=number, start=start, end=end, text=text))
        seen.append(pairs)
        if len(chosen) == _MOST_FIRST:
            break
    return tuple(chosen)


def line(statement: Statement, names: dict[str, str], language: Language) -> str:
    """Return a statement in one line of the reader's language, its words kept."""
    who = _who(statement, language)
    act = ACTION[statement.action].in_(language)
    what = "、".join(names.get(m.information, "") or m.quote.text for m in statement.information)
    denied = Text("不", "does not ").in_(language) if statement.polarity is Polarity.DENIED else ""
    may = Text("可能", "may ").in_(language) if statement.modality is Modality.POSSIBLE else ""
    gap = "" if language is Language.ZH else " "
    return f"{who}{gap}{may}{denied}{act}{gap}{what}"

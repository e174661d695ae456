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
    Readability,
    RightKind,
    Statement,
)
from consentry.model.text import Language, Text
from consentry.report.policy.lists import CollectedItem, Lists, lists_of
from consentry.report.policy.words import ACTION, ACTOR, PARTICULAR, REQUIRED_PARTICULARS, RIGHT

_MOST_FIRST, _LEAST_ATTENTION, _ALIKE = 15, 0.2, 0.6


class Lack(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the documents do not say."""

    what: Text


class View(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is shown."""

    lists: Lists
    denied: tuple[Quote, ...]
    lacks: tuple[Lack, ...]
    first: tuple[Quote, ...]  #: what a reader should look at first


def view(policy: Policy, catalog: Catalog) -> View:
    """Return what is shown."""
    return View(
        lists=lists_of(policy, catalog),
        denied=tuple({s.quote: s.quote for s in policy.statements if s.polarity is Polarity.DENIED}.values()),
        lacks=_lacks(policy),
        first=_first(policy),
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


def readability_line(measures: Readability, language: Language) -> str:
    """Return how hard the text is to read: reported, never judged."""
    return Text(
        f"可读性（只报告，不评判）: {measures.characters} 字，{measures.sentences} 句，平均每句 {measures.mean_sentence:.0f} 字，"
        f"最长一句 {measures.longest_sentence} 字，{measures.vague_words} 句含“等”“例如”类用语，{measures.jargon} 处专业术语",
        f"Readability (reported, not judged): {measures.characters} characters, {measures.sentences} sentences of "
        f"{measures.mean_sentence:.0f} on average, the longest has {measures.longest_sentence}; {measures.vague_words} "
        f"sentences with words such as “etc.”; {measures.jargon} technical terms",
    ).in_(language)


def optional_word(item: CollectedItem, language: Language) -> str:
    """Return whether the policy says that the user may refuse it."""
    if item.optional is None:
        return ""
    return (Text("可选", "optional") if item.optional else Text("必要", "required")).in_(language)

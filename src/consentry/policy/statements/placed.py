"""Third parties of sentences that name them without a verb of giving, or one sentence earlier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.policy import ActorKind, Mention, Quote, Statement, ThirdParty
from consentry.policy.reading.language import simplified
from consentry.policy.statements.acts import PASSING
from consentry.policy.statements.parallel import is_nameless_part
from consentry.policy.statements.recipients import recipients
from consentry.policy.statements.sentence import TRADES, SentenceView

OTHERS = (ActorKind.SDK, ActorKind.THIRD_PARTY)
#: what the reader does with information, not the operator
_BY_USER = re.compile(r"(?:您|你|用户)(?:也|还|亦)?(?:可以?|能够?|选择|想要?|主动|自行|自愿)[^,。;]*$")
_SERIES = 2  #: names that a sentence must have for the next one to speak of them as "these"
_BACK = re.compile(
    r"(?:each|all|any|both|every one|they|these|those|the (?:networks|companies|partners|providers|vendors|services|processors|suppliers|platforms))\b|(?:其|他们|它们|这些|上述|以上|前述|二者|两者)"
)
_NO_PART = re.compile(
    r"sdk|第三方|[的该这些等类其等]|我们|接入|使用|合作|上述|此|\b(?:our|the|these|this|those|other|third|party|any|such|its|their|and)\b|\W"
)


def is_of_others(statement: Statement) -> bool:
    """Return whether others get something by what is said."""
    return statement.action in PASSING or statement.actor.kind in OTHERS


def meant(
    view: SentenceView, names: Sequence[Quote], given: Sequence[Statement], told: set[str]
) -> Iterator[ThirdParty]:
    """Yield the names of the sentence before as those of whom this one speaks: "Each of them receives your address"."""
    if len(names) < _SERIES or not _BACK.match(view.text) or not all(map(is_of_others, given)):
        return
    mentions = {m.quote.start: m for s in given for m in s.information}
    for quote in names:
        if folded_name(quote.text) not in told and is_named(view, quote.text):
            told.add(folded_name(quote.text))
            information = tuple(mentions[at] for at in sorted(mentions))
            yield ThirdParty(quote=view.whole, name=quote.text, kind=ActorKind.THIRD_PARTY, information=information)


def placed(view: SentenceView, told: set[str]) -> Iterator[ThirdParty]:
    """Yield whom a Chinese sentence tells by their place alone to get the information that it names."""
    if view.negations or not view.mentions_named:
        return
    names = sorted(recipients(view.lexicon, view.document.text, view.text))
    mentions = {
        quote.start: Mention(quote=quote, information=hit.value, vague=hit.vague)
        for hit in view.mentions
        if hit.value and (quote := view.quote(hit.start, hit.end))
    }
    for low, high in names:
        quote = view.quote(low, high)
        if folded_name(quote.text) in told or _BY_USER.search(view.text, 0, low):
            continue
        told.add(folded_name(quote.text))
        own = {at: one for at, one in mentions.items() if not low <= at - view.start < high}
        yield ThirdParty(
            quote=view.whole,
            name=quote.text,
            kind=ActorKind.THIRD_PARTY,
            sdks=(),
            information=tuple(own[at] for at in sorted(own)),
        )


def is_named(view: SentenceView, words: str) -> bool:
    """Return whether the words name somebody: "our partners" and 第三方 do not."""
    folded = simplified(words)
    if is_nameless_part(view.lexicon, folded):
        return False
    rest = TRADES.sub(" ", folded)
    for hit in view.lexicon.terms("actor", folded):
        rest = rest.replace(folded[hit.start : hit.end], " ")
    return len(_NO_PART.sub("", rest)) >= 2


def folded_name(name: str) -> str:
    return re.sub(r"sdk|\s", "", name.lower())

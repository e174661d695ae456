"""Topics of English sentences, from what was found in them: the corpus that the model learned from is Chinese."""

from __future__ import annotations

import msgspec

from consentry.model.document import Sentence
from consentry.model.policy import Action, ParticularKind, Policy, RightKind
from consentry.policy.topics.model import TOPICS

_COLLECTING, _PERMISSIONS, _SHARING, _USING, _STORING, _SECURITY, _GROUPS, _MANAGING, _CONTACT, _CHANGES = TOPICS[:10]
_OF_ACTION = {
    Action.COLLECT: _COLLECTING,
    Action.USE: _USING,
    Action.SHARE: _SHARING,
    Action.ENTRUST: _SHARING,
    Action.TRANSFER: _SHARING,
    Action.DISCLOSE: _SHARING,
    Action.STORE: _STORING,
    Action.EXPORT: _STORING,
    Action.REQUEST: _PERMISSIONS,
}
_OF_PARTICULAR = {
    ParticularKind.MINORS: _GROUPS,
    ParticularKind.SECURITY: _SECURITY,
    ParticularKind.BREACH_NOTICE: _SECURITY,
    ParticularKind.CHANGE_NOTICE: _CHANGES,
    ParticularKind.EFFECTIVE: _CHANGES,
    ParticularKind.UPDATED: _CHANGES,
    ParticularKind.CONTACT: _CONTACT,
    ParticularKind.OPERATOR: _CONTACT,
    ParticularKind.RETENTION: _STORING,
    ParticularKind.STORAGE_PLACE: _STORING,
}


def english_topics(policy: Policy, number: int) -> tuple[Sentence, ...]:
    """Return the sentences of a document with the topics that its statements, rights and particulars imply."""
    told = [(s.quote, _OF_ACTION[s.action]) for s in policy.statements]
    told += [
        (quote, _CONTACT if right.kind is RightKind.COMPLAIN else _MANAGING)
        for right in policy.rights
        for quote in right.quotes
    ]
    told += [(p.quote, _OF_PARTICULAR[p.kind]) for p in policy.particulars if p.kind in _OF_PARTICULAR]
    found: dict[int, set[str]] = {}
    for quote, topic in told:
        if quote.document == number:
            found.setdefault(quote.start, set()).add(topic)
    return tuple(
        msgspec.structs.replace(sentence, topics=_near(found, sentence))
        for sentence in policy.documents[number].sentences
    )


def _near(found: dict[int, set[str]], sentence: Sentence) -> tuple[str, ...]:
    names = {topic for start, topics in found.items() if sentence.start <= start < sentence.end for topic in topics}
    return tuple(topic for topic in TOPICS if topic in names)

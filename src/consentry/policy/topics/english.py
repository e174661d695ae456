"""Topics of English sentences, from what was found in them: the corpus that the model learned from is Chinese."""

from __future__ import annotations

import re

import msgspec

from consentry.model.document import Sentence
from consentry.model.policy import Action, ParticularKind, Policy, RightKind
from consentry.policy.topics.model import TOPICS

_COLLECTING, _PERMISSIONS, _SHARING, _USING, _STORING, _SECURITY, _GROUPS, _MANAGING, _CONTACT, _CHANGES = TOPICS[:10]
_RISKY = "潜在风险"
#: what the corpus calls risky, in the words of English policies, most worth a look first
_RISKS = tuple(
    (attention, re.compile(pattern, re.IGNORECASE))
    for attention, pattern in (
        (
            0.9,
            r"without (?:your|prior|further|obtaining (?:your )?)[\w ]{0,20}?(?:consent|authori[sz]ation|permission|notice)",
        ),
        (0.9, r"(?:not|no longer|nor) (?:be )?(?:responsible|liable)|no (?:responsibility|liability)|at your own risk"),
        (0.8, r"(?:continu\w*|by) (?:to )?us(?:e|ing)\b.{0,80}\b(?:agree|accept|consent|deemed)"),
        (0.8, r"\b(?:sell|sold|rent|trade)\b.{0,60}\b(?:information|data)\b"),
        (0.7, r"\bsole discretion\b|\bas we (?:see|deem) fit\b|\bfor any (?:reason|purpose)\b"),
        (0.7, r"\b(?:outside|overseas|abroad|cross[- ]border|other (?:countries|jurisdictions))\b"),
        (
            0.6,
            r"(?:refuse|decline|do not (?:provide|agree|consent)|withdraw).{0,120}(?:not be able|unable|cannot|may not)",
        ),
        (0.6, r"\b(?:merger|acquisition|bankruptcy|liquidation)\b"),
        (0.6, r"(?:may|reserve the right to) (?:refuse|reject|decline)"),
        (
            0.5,
            r"(?:cannot|can not|can't|do not) (?:fully )?(?:guarantee|ensure|warrant)|no (?:method|system).{0,60}secure",
        ),
        (0.5, r"\bback-?ups?\b.{0,80}\b(?:delet|remov|remain|retain)"),
    )
)
_DENIES = re.compile(r"\b(?:never|not|n't|nor)\b[\w ,]{0,20}\b(?:sell|sold|rent|trade)\b", re.IGNORECASE)
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
    """Return the sentences of a document with the topics that its statements, rights and particulars imply.

    What its words are like says how much a reader should look at a sentence; from there on it is 潜在风险.
    """
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
    document = policy.documents[number]
    labelled = []
    for sentence in document.sentences:
        attention = _attention(document.words(sentence))
        names = _near(found, sentence) | ({_RISKY} if attention else set())
        topics = tuple(topic for topic in TOPICS if topic in names)
        labelled.append(msgspec.structs.replace(sentence, topics=topics, attention=attention))
    return tuple(labelled)


def _near(found: dict[int, set[str]], sentence: Sentence) -> set[str]:
    return {topic for start, topics in found.items() if sentence.start <= start < sentence.end for topic in topics}


def _attention(words: str) -> float:
    """Return how much a reader should look at a sentence, 0 to 1."""
    if _DENIES.search(words):
        return 0.0
    return next((attention for attention, pattern in _RISKS if pattern.search(words)), 0.0)

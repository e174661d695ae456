"""Files -> `Policy`: reads the documents, finds what each is for, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.document import BlockKind, Document, Role, Script
from consentry.model.policy import Policy
from consentry.model.text import Text
from consentry.policy import topics
from consentry.policy.limits import Limits
from consentry.policy.reading.images import Recogniser
from consentry.policy.reading.language import simplified
from consentry.policy.reading.read import read
from consentry.policy.statements.extract import extract
from consentry.policy.statements.lexicon import Lexicon, lexicon_of
from consentry.policy.topics.english import english_topics

_ORDER = {role: at for at, role in enumerate(Role)}
_HEADINGS_LOOKED_AT = 3


def collect(files: Iterable[tuple[str, bytes]], limits: Limits, catalog: Catalog) -> Policy:
    """Return what the files say together. The policy itself comes first, then the others by what they are for."""
    lexicon = lexicon_of(catalog)
    recogniser = Recogniser(limits.seconds, limits.image_pixels)
    documents = [_with_role(read(name, data, limits, recogniser), lexicon) for name, data in files]
    # of one policy in two languages the Chinese text comes first: the law is about that one
    documents.sort(key=lambda d: (_ORDER[d.role], d.language is Script.EN, -len(d.text), d.name))
    labelled = tuple(_with_topics(documents, limits.topic_characters))
    policy = extract(lexicon, labelled, coverage_of(labelled))
    return _with_english_topics(policy)


def coverage_of(documents: tuple[Document, ...]) -> Coverage:
    """Return the account of all documents together: one that failed leaves the whole partial."""
    reasons = tuple(
        Text(zh=f"{document.name}：{reason.zh}", en=f"{document.name}: {reason.en}")
        for document in documents
        for reason in document.reasons
    )
    states = {document.status for document in documents}
    if not documents:
        status = CoverageStatus.NOT_GIVEN
    elif states == {CoverageStatus.FAILED}:
        status = CoverageStatus.FAILED
    elif states == {CoverageStatus.FINISHED}:
        status = CoverageStatus.FINISHED
    else:
        status = CoverageStatus.PARTIAL
    foreign = [document.name for document in documents if document.language is Script.OTHER]
    if foreign:
        status = CoverageStatus.FAILED if len(foreign) == len(documents) else CoverageStatus.PARTIAL
        reasons += tuple(
            Text(zh=f"{name}：既非中文也非英文，内容未理解", en=f"{name}: neither Chinese nor English, not understood")
            for name in foreign
        )
    return Coverage(
        collector=Collector.POLICY,
        status=status,
        reasons=reasons,
        counts={
            "documents": len(documents),
            "characters": sum(len(document.text) for document in documents),
            "sentences": sum(len(document.sentences) for document in documents),
        },
    )


def _with_role(document: Document, lexicon: Lexicon) -> Document:
    headings = [document.words(b) for b in document.blocks if b.kind is BlockKind.HEADING and b.level <= 1]
    first = document.words(document.blocks[0]) if document.blocks else ""
    for words in (document.title, first, *headings[:_HEADINGS_LOOKED_AT], document.name):
        hit = lexicon.first("role", simplified(words[:80]))
        if hit is not None:
            return msgspec.structs.replace(document, role=Role(hit.value))
    return document


def _with_topics(documents: Iterable[Document], characters: int) -> Iterator[Document]:
    """Give Chinese sentences their topics, as far as `characters` go; a document that is cut says so."""
    left = characters
    for document in documents:
        if document.language not in (Script.ZH_HANS, Script.ZH_HANT):
            yield document
            continue
        count = next((at for at, s in enumerate(document.sentences) if s.end > left), len(document.sentences))
        left -= document.sentences[count - 1].end if count else 0
        yield _labelled(document, count)


def _labelled(document: Document, count: int) -> Document:
    """Give the first `count` sentences their topics."""
    model = topics.load()
    total = len(document.sentences)
    found = [
        *model.scores([document.words(s) for s in document.sentences[:count]]),
        *([] for _ in range(total - count)),
    ]
    named = tuple(
        msgspec.structs.replace(sentence, topics=model.topics_of(scores), attention=topics.attention(scores))
        if scores
        else sentence
        for sentence, scores in zip(document.sentences, found, strict=True)
    )
    unread = sum(not scores for scores in found)
    if not unread:
        return msgspec.structs.replace(document, sentences=named)
    reason = Text(
        zh=f"{total} 句中有 {unread} 句未标注主题（文本过长，或极短的句子过多）",
        en=f"{unread} of {total} sentences got no topics: the text is too long, or holds too many very short sentences",
    )
    return msgspec.structs.replace(
        document, sentences=named, status=CoverageStatus.PARTIAL, reasons=(*document.reasons, reason)
    )


def _with_english_topics(policy: Policy) -> Policy:
    documents = tuple(
        msgspec.structs.replace(document, sentences=english_topics(policy, number))
        if document.language is Script.EN
        else document
        for number, document in enumerate(policy.documents)
    )
    return msgspec.structs.replace(policy, documents=documents)

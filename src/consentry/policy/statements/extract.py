"""Documents -> everything that they say."""

from __future__ import annotations

import msgspec

from consentry.model.coverage import Coverage, CoverageStatus
from consentry.model.document import Document
from consentry.model.policy import Policy, Readability
from consentry.model.text import Text
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.named import prose_parties
from consentry.policy.statements.opinions import Opinions
from consentry.policy.statements.particulars import particulars_of
from consentry.policy.statements.permissions import permissions_of
from consentry.policy.statements.prose import statements_of
from consentry.policy.statements.rights import rights_of
from consentry.policy.statements.tables import read_tables


def extract(lexicon: Lexicon, documents: tuple[Document, ...], coverage: Coverage) -> Policy:
    """Return what the documents say together."""
    read = [read_tables(lexicon, document, number) for number, document in enumerate(documents)]
    cut: list[set[int]] = [set() for _ in documents]
    said = [
        list(statements_of(lexicon, document, number, read[number].keyed, cut[number]))
        for number, document in enumerate(documents)
    ]
    prose = [statement for statements in said for statement in statements]
    parties = [party for found in read for party in found.third_parties]
    for number, document in enumerate(documents):
        parties.extend(prose_parties(lexicon, document, number, said[number], parties, read[number].keyed))
    opinions = [Opinions.of(document) for document in documents]
    in_tables = [statement for found in read for statement in found.statements]
    return Policy(
        documents=documents,
        coverage=_with_cut(coverage, documents, cut),
        statements=tuple(
            sorted((*prose, *in_tables), key=lambda s: (s.quote.document, s.quote.start, s.quote.end, s.action))
        ),
        third_parties=tuple(parties),
        rights=rights_of(lexicon, documents, opinions),
        particulars=particulars_of(lexicon, documents, opinions),
        permissions=tuple(
            use
            for number, document in enumerate(documents)
            for use in (*permissions_of(lexicon, document, number, read[number].permissions), *read[number].permissions)
        ),
        readability=_readability(lexicon, documents),
    )


def _with_cut(coverage: Coverage, documents: tuple[Document, ...], cut: list[set[int]]) -> Coverage:
    """Say which documents have sentences that were looked at in part only."""
    reasons = tuple(
        Text(
            zh=f"{document.name}：{len(sentences)} 个句子过长过繁，只理解了其中一部分",
            en=f"{document.name}: {len(sentences)} sentences say too much at once and were understood in part only",
        )
        for document, sentences in zip(documents, cut, strict=True)
        if sentences
    )
    if not reasons:
        return coverage
    status = CoverageStatus.PARTIAL if coverage.status is CoverageStatus.FINISHED else coverage.status
    return msgspec.structs.replace(coverage, status=status, reasons=(*coverage.reasons, *reasons))


def _readability(lexicon: Lexicon, documents: tuple[Document, ...]) -> Readability:
    lengths = [sentence.end - sentence.start for document in documents for sentence in document.sentences]
    vague = jargon = 0
    for document in documents:
        for sentence in document.sentences:
            words = document.words(sentence).lower()
            vague += bool(lexicon.cues("vague", words))
            jargon += len(lexicon.cues("jargon", words))
    return Readability(
        characters=sum(len(document.text) for document in documents),
        sentences=len(lengths),
        longest_sentence=max(lengths, default=0),
        mean_sentence=round(sum(lengths) / len(lengths), 1) if lengths else 0.0,
        vague_words=vague,
        jargon=jargon,
    )

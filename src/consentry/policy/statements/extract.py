"""Documents -> everything that they say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.model.coverage import Coverage, CoverageStatus
from consentry.model.document import Document
from consentry.model.policy import Policy, Readability, ThirdParty
from consentry.model.text import Text
from consentry.policy.statements.learned.join import joined
from consentry.policy.statements.learned.model import PartyModel, load
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.named import prose_parties
from consentry.policy.statements.opinions import Opinions
from consentry.policy.statements.particulars import particulars_of
from consentry.policy.statements.permissions import permissions_of
from consentry.policy.statements.prose import statements_of
from consentry.policy.statements.rights import rights_of
from consentry.policy.statements.tables import read_tables


def extract(
    lexicon: Lexicon, documents: tuple[Document, ...], coverage: Coverage, model: PartyModel | None = None
) -> Policy:
    """Return what the documents say together. `model`: who judges names, None = the shipped one."""
    read = [read_tables(lexicon, document, number) for number, document in enumerate(documents)]
    cut: list[set[int]] = [set() for _ in documents]
    said = [
        list(statements_of(lexicon, document, number, read[number].keyed, cut[number]))
        for number, document in enumerate(documents)
    ]
    prose = [statement for statements in said for statement in statements]
    opinions = [Opinions.of(document) for document in documents]
    unread = [document for document, opinion in zip(documents, opinions, strict=True) if not opinion.whole]
    listed = [party for found in read for party in found.third_parties]
    parties: list[ThirdParty] = []
    in_tables = [statement for found in read for statement in found.statements]
    unjudged: list[Document] = []
    for number, document in enumerate(documents):
        records = read[number].third_parties
        told = list(prose_parties(lexicon, document, number, said[number], (*listed, *parties), read[number].keyed))
        by_rules = (*said[number], *read[number].statements)
        found = joined(model or load(), lexicon, document, number, records, told, by_rules)
        parties.extend(found.parties)
        in_tables.extend(found.statements)
        unjudged.extend([document] if not found.whole else [])
    return Policy(
        documents=documents,
        coverage=_with_unjudged(_with_cut(coverage, documents, cut), unjudged, unread),
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
    return _with_reasons(coverage, reasons)


def _with_unjudged(coverage: Coverage, names: Sequence[Document], rights: Sequence[Document]) -> Coverage:
    """Say in which documents there is more that may be a name, or tell a right, than the models looked at."""
    reasons = (
        *(
            Text(
                zh=f"{document.name}：可能是名称的词过多，只判断了前面一部分",
                en=f"{document.name}: too many words may be names, only the first were judged",
            )
            for document in names
        ),
        *(
            Text(
                zh=f"{document.name}：句子过多，只有前面一部分的权利由模型判断",
                en=f"{document.name}: too many sentences, only the first were judged by the model on rights",
            )
            for document in rights
        ),
    )
    return _with_reasons(coverage, reasons)


def _with_reasons(coverage: Coverage, reasons: tuple[Text, ...]) -> Coverage:
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

"""What a policy must tell besides: who the operator is, dates, contact, minors, storage, security..."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from consentry.model.document import Block, BlockKind, Document, Sentence
from consentry.model.policy import Particular, ParticularKind, Quote
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.opinions import Opinions
from consentry.policy.statements.sentence import SentenceView
from consentry.policy.statements.titles import Titles

_MONTHS = {
    name: at
    for at, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
_NUMERIC = re.compile(r"(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})")
_NAMED = re.compile(r"(?:(\d{1,2}) )?([a-z]+) (?:(\d{1,2}),? )?(\d{4})")
_DATES = frozenset((ParticularKind.PUBLISHED, ParticularKind.EFFECTIVE, ParticularKind.UPDATED))
_ONCE = frozenset((ParticularKind.OPERATOR, ParticularKind.ADDRESS, *_DATES))
_OF_AUTHORITIES = re.compile(
    r"12\d{3}"
)  #: 12377 and the like take complaints for the state: nobody is reached there for the app
_MOST = 12  #: quotes kept of one kind


def particulars_of(
    lexicon: Lexicon, documents: tuple[Document, ...], opinions: Sequence[Opinions | None]
) -> tuple[Particular, ...]:
    """Return the particulars in the order of `ParticularKind`; of a kind that one sentence settles, the first."""
    found: dict[ParticularKind, list[Particular]] = {}
    for number, (document, opinion) in enumerate(zip(documents, opinions, strict=True)):
        for item in _second_look(lexicon, _of_document(lexicon, document, number), document, number, opinion):
            kept = found.setdefault(item.kind, [])
            if len(kept) < (1 if item.kind in _ONCE else _MOST) and all(item.quote != other.quote for other in kept):
                kept.append(item)
    return tuple(item for kind in ParticularKind for item in found.get(kind, ()))


def _of_document(lexicon: Lexicon, document: Document, number: int) -> Iterator[Particular]:
    titles = Titles(lexicon, document)
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        if block.hidden:
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        above = titles.above(view, block)
        for hit in lexicon.cues("particular", view.text):
            if _may_be_told(ParticularKind(hit.value), block):
                kind = ParticularKind(hit.value)
                yield Particular(kind=kind, quote=view.whole, value=_value(view, hit, kind))
        for hit in lexicon.cues("particular-listed", view.text) if above else ():
            if hit.value in above:
                yield Particular(kind=ParticularKind(hit.value), quote=view.whole)
        if lexicon.cues("retention", view.text) and block.kind is not BlockKind.HEADING:
            yield Particular(kind=ParticularKind.RETENTION, quote=view.whole)
        if block.kind is not BlockKind.CELL:
            yield from _contacts(lexicon, view)


def _second_look(
    lexicon: Lexicon, found: Iterable[Particular], document: Document, number: int, opinion: Opinions | None
) -> Iterator[Particular]:
    """Yield what was found, with the contacts that the learned model sees and without those that it doubts."""
    if opinion is None:
        yield from found
        return
    for item in found:
        sure = item.kind is ParticularKind.CONTACT and lexicon.cues("contact-sure", simplified(item.quote.text))
        start = document.sentences[bisect_right(document.sentences, item.quote.start, key=_start) - 1].start
        if item.kind is not ParticularKind.CONTACT or sure or not opinion.doubts_contact(start):
            yield item
    for sentence in document.sentences:
        if opinion.tells_contact(sentence.start):
            words = document.words(sentence)
            quote = Quote(document=number, start=sentence.start, end=sentence.end, text=words)
            yield Particular(kind=ParticularKind.CONTACT, quote=quote)


def _start(sentence: Sentence) -> int:
    return sentence.start


def _may_be_told(kind: ParticularKind, block: Block) -> bool:
    """Return whether a block may tell a particular: headings tell dates only, and a table's companies are those of others."""
    if block.kind is BlockKind.HEADING:
        return kind in _DATES
    return kind is not ParticularKind.OPERATOR or block.kind is not BlockKind.CELL


def _contacts(lexicon: Lexicon, view: SentenceView) -> Iterator[Particular]:
    for hit in lexicon.cues("channel", view.text):
        if hit.value in ("email", "phone"):
            quote = view.quote(*(hit.what or (hit.start, hit.end)))
            if _OF_AUTHORITIES.fullmatch(quote.text):
                continue
            yield Particular(kind=ParticularKind.CONTACT, quote=view.whole, value=quote.text)


def _value(view: SentenceView, hit: Hit, kind: ParticularKind) -> str:
    if hit.what is None:
        return ""
    if kind in _DATES:
        return iso_date(view.text[hit.what[0] : hit.what[1]])
    return view.quote(*hit.what).text


def iso_date(text: str) -> str:
    """Return a folded date as ISO 8601, empty where it is none."""
    match = _NUMERIC.search(text)
    if match:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    else:
        named = _NAMED.search(text)
        if named is None or named[2] not in _MONTHS:
            return ""
        year, month, day = int(named[4]), _MONTHS[named[2]], int(named[1] or named[3] or 1)
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""

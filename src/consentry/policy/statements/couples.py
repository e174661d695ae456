"""Pairs of lines, a name and below it what it gets, as definition lists have them: 骑手 / 收货地址, "Your GP" / "Gets discharge letters".

That such pairs list third parties is told by what announces them, or by names half of which surely are somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.masking import masked
from consentry.policy.statements.parallel import (
    are_names,
    gets_at,
    informs,
    is_kind,
    is_ours,
    is_sure,
    names_both,
    telling,
)
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import Record, is_empty
from consentry.policy.statements.repeated import key_of

_TITLE = re.compile(
    r"\s*(?:[(]?\d{1,2}(?:\.\d{1,2})*[).、．]?\s|[•·*-]\s)?(?P<name>[A-Z0-9\u4e00-\u9fff][^()（）:：。；;!?！？\n]{1,59}?|[a-z]{1,6}[A-Z][\w .&'-]{1,40})"
    r"(?:\s*[(（](?P<beside>[^()（）\n]{2,60})[)）])?"
)
_FORM = re.compile(rf"[\w.)],? {FIRM}$", re.IGNORECASE)
_LONGEST, _LONGEST_TITLE = 400, 80
_LEAST = 2  #: pairs of a run
_SHARE = 0.6  #: of the pairs that name information


class _Pair(msgspec.Struct, frozen=True):
    """A name with the line below it; offsets in the text."""

    block: Block
    name: tuple[int, int]
    beside: tuple[int, int]
    body: tuple[int, int]
    told: bool  #: information is named


def couples(lexicon: Lexicon, document: Document, taken: Sequence[Record]) -> Iterator[Record]:
    """Yield a record for each pair of such runs. `taken`: records that are told otherwise."""
    run: list[_Pair] = []
    at = 0
    while at < len(document.blocks):
        pair = _pair(lexicon, document, at)
        if pair is None and (below := _pair(lexicon, document, at + 1)) is not None:
            pair = _shared(lexicon, document, at, below)
            at -= 1 if pair is not None else 0  # only the name is taken here
        if run and (pair is None or pair.block.section != run[-1].block.section):
            yield from _of_run(lexicon, document, run, taken)
            run = []
        if pair is not None:
            run.append(pair)
        at += 2 if pair is not None else 1
    yield from _of_run(lexicon, document, run, taken)


def _shared(lexicon: Lexicon, document: Document, at: int, below: _Pair) -> _Pair | None:
    """Return a name that has what stands below the next one: two titles share one body."""
    block = document.blocks[at]
    match = _TITLE.fullmatch(document.words(block)) if block.end - block.start <= _LONGEST_TITLE else None
    alike = block.kind is below.block.kind and block.section == below.block.section and not block.hidden
    if match is None or not alike or not is_sure_or_alike(lexicon, match["name"]):
        return None
    low = block.start + match.start("name")
    return msgspec.structs.replace(below, block=block, name=(low, block.start + match.end("name")), beside=(0, 0))


def is_sure_or_alike(lexicon: Lexicon, name: str) -> bool:
    """Return whether a title is written as names are, and speaks of no information."""
    written = name.istitle() or is_sure(lexicon, name)
    return written and (
        (are_names(lexicon, name) and not informs(lexicon, simplified(name))) or names_both(lexicon, name)
    )


def _pair(lexicon: Lexicon, document: Document, at: int) -> _Pair | None:
    if at + 1 >= len(document.blocks):
        return None
    block, below = document.blocks[at], document.blocks[at + 1]
    kinds = (BlockKind.PARAGRAPH, BlockKind.ITEM)
    if block.kind not in kinds or below.kind not in kinds or block.section != below.section or block.hidden:
        return None
    after = document.blocks[at + 2] if at + 2 < len(document.blocks) else None
    if after is not None and _goes_on(lexicon, document, block, after):
        return None  # more than one line below a name is read elsewhere
    if block.end - block.start > _LONGEST_TITLE or below.end - below.start > _LONGEST:
        return None
    title, said = document.words(block), simplified(document.words(below))
    match = _TITLE.fullmatch(title)
    if match is None or (title.endswith((".", ",", "，")) and not _FORM.search(title)) or key_of(said):
        return None
    name = match["name"]
    if not (are_names(lexicon, name) or is_kind(lexicon, name) or names_both(lexicon, name)):
        return None
    told = informs(lexicon, said)
    gets = gets_at(lexicon, said)
    if not (told or is_empty(said)) or (gets < 0 and is_ours(said)):
        return None
    low = block.start + match.start("name")
    beside = (block.start + match.start("beside"), block.start + match.end("beside")) if match["beside"] else (0, 0)
    start, end = (gets, len(said)) if gets >= 0 else telling(lexicon, said)
    body = below.start + start, below.start + end
    return _Pair(block, (low, block.start + match.end("name")), beside, body, told)


def _goes_on(lexicon: Lexicon, document: Document, block: Block, after: Block) -> bool:
    """Return whether the second line below a title belongs to it too: it lies deeper, or is short and names information."""
    if after.section != block.section:
        return False
    if block.kind is BlockKind.ITEM:
        return after.kind is BlockKind.ITEM and after.level > block.level
    words = simplified(document.words(after))
    titled = document.words(after).strip().istitle()  # "Quest Diagnostics" is the next name
    return len(words) <= _LONGEST_TITLE and informs(lexicon, words) and not is_ours(words) and not titled


def _of_run(lexicon: Lexicon, document: Document, run: Sequence[_Pair], taken: Sequence[Record]) -> Iterator[Record]:
    if len(run) < _LEAST or sum(pair.told for pair in run) < _SHARE * len(run):
        return
    if any(record.start < run[-1].body[1] and run[0].block.start < record.end for record in taken):
        return
    names = [document.text[slice(*pair.name)] for pair in run]
    sure = sum(is_sure(lexicon, name) for name in names)
    if announces_parties(lexicon, document, run[0].block) is None and sure * 2 < len(run):
        return
    for pair in run:
        fields = {"name": pair.name, "information": pair.body}
        if re.search(FIRM, simplified(masked(document.text[slice(*pair.beside)]))):
            fields["company"] = pair.beside
        yield Record(pair.block.start, pair.body[1], fields, False)

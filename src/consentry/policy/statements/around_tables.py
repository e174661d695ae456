"""What the words around a table and above its columns speak of."""

from __future__ import annotations

import re
from bisect import bisect_left

from consentry.model.document import BlockKind, Document, Table
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import speaks_of_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.upright import Grid

#: third parties are spoken of
_PARTIES = re.compile(
    r"sdk|第三方|合作(?:方|伙伴|商|机构)|服务提供者|受托|委托处理|接收方|共享给|服务商|供应商|外部服务|接入|和谁|告诉谁|谁(?:会|能)|(?:^|\s)谁(?:\s|$)|\bthird[- ]part|\bpartners?\b|\bproviders?\b|\bprocessors?\b"
    r"|\brecipients?\b|\bvendors?\b|\bwho\b|\bshar|\bkits?\b|\blibrar|\bcompan(?:y|ies)\b|\bsuppliers?\b|\bcontractors?\b"
)


def is_about_parties(lexicon: Lexicon, document: Document, table: Table, grid: Grid) -> bool:
    """Return whether the header, the words right before the table, or the heading above speak of third parties."""
    head = " ".join(document.words(cell) for cell in grid[0] if cell is not None)
    words = simplified(" ".join((head, *words_above(document, table.start))))
    if _PARTIES.search(words) or lexicon.cues("list-title", words):
        return True
    at = bisect_left(document.blocks, table.start, key=lambda block: block.start)
    section = document.blocks[at].section if at < len(document.blocks) else -1
    return section >= 0 and speaks_of_parties(simplified(document.words(document.blocks[section])))


def words_above(document: Document, start: int) -> tuple[str, ...]:
    """Return the ends of the two lines before `start`, and the heading above."""
    at = next((i for i, b in enumerate(document.blocks) if b.start >= start), 0)
    around: list[str] = []
    for block in reversed(document.blocks[max(0, at - 2) : at]):
        if block.kind is BlockKind.HEADING:
            break  # what stands above it is of something else
        if block.kind is not BlockKind.CELL:
            around.insert(0, document.words(block)[-200:])
    section = document.blocks[at].section if document.blocks else -1
    return (*around, document.words(document.blocks[section])) if section >= 0 else tuple(around)

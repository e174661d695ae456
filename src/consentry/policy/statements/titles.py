"""Which particulars the heading above a sentence announces; of texts that set nothing apart, short lines are headings."""

from __future__ import annotations

import re

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.sentence import SentenceView

#: a line that is as short as a title and ends as none does
_LINE = re.compile(r"(?:[\u4e00-\u9fffa-z]{2,10}|(?:[\w'-]+ ){0,4}[\w'-]+)\s?")


def is_line_title(view: SentenceView, block: Block) -> bool:
    """Return whether a line that is set as a paragraph may be a heading."""
    return block.kind is BlockKind.PARAGRAPH and _LINE.fullmatch(view.text) is not None


class Titles:
    """What the headings of a document announce, asked for from its start to its end."""

    def __init__(self, lexicon: Lexicon, document: Document) -> None:
        self._lexicon = lexicon
        self._document = document
        self._told: dict[int, frozenset[str]] = {-1: frozenset()}
        self._line: frozenset[str] = frozenset()  #: what the last line that may be a heading announces

    def above(self, view: SentenceView, block: Block) -> frozenset[str]:
        """Return the particulars that are announced above a sentence; none for a heading."""
        if block.kind is BlockKind.HEADING:
            self._line = frozenset()
            return frozenset()
        if is_line_title(view, block):
            above = self._line
            self._line = self._announced(view.text)
            return above if not self._line else frozenset()
        if block.section not in self._told:
            self._told[block.section] = self._announced(
                simplified(self._document.words(self._document.blocks[block.section]))
            )
        return self._told[block.section] | self._line

    def _announced(self, text: str) -> frozenset[str]:
        return frozenset(hit.value for hit in self._lexicon.cues("particular-title", text))


def is_own_title(block: Block) -> bool:
    """Return whether a block is the document's own title, which is no line of keys: "Data safety: Runloom"."""
    return block.kind is BlockKind.HEADING and block.section < 0 and block.level <= 1

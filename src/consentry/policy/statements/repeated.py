"""Keys that no word list knows, but that stand in several entries of a list: "What they see: …" below each of three names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from consentry.model.document import Block, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon

#: a key that is repeated and tells nothing that is known
OTHER = "other"
_LONGEST_KEY, _LONGEST_VALUE = 40, 300
_LEAST = 2
_SHARE = 0.6  #: of the values of a key that name information
_KEY = re.compile(r"\s*(?:[•·*-]\s*)?(?P<key>[^:：]{1,40}?)\s*[:：]\s*(?=\S)(?!//)")


def key_of(words: str) -> str:
    """Return what stands before the first colon of a line that has a value, empty where there is none."""
    match = _KEY.match(words)
    return simplified(match["key"]) if match else ""


def value_in(words: str) -> tuple[int, int]:
    """Return where in a keyed line its value stands."""
    match = _KEY.match(words)
    return match.end() if match else 0, len(words)


def value_of(document: Document, block: Block) -> tuple[int, int]:
    """Return where in the document the value of a keyed line stands."""
    low, high = value_in(document.words(block))
    return block.start + low, block.start + high


def repeated_keys(lexicon: Lexicon, document: Document, lines: Sequence[Block]) -> Mapping[str, str]:
    """Return the keys of several lines with what their values are: information where most of them name some, or `OTHER`."""
    values: dict[str, list[str]] = defaultdict(list)
    for block in lines:
        if block.end - block.start <= _LONGEST_KEY + _LONGEST_VALUE and (key := key_of(document.words(block))):
            values[key].append(simplified(document.text[slice(*value_of(document, block))]))
    return {
        key: "information" if _inform(lexicon, found) >= _SHARE * len(found) else OTHER
        for key, found in values.items()
        if len(found) >= _LEAST and len(set(found)) > 1
    }


def _inform(lexicon: Lexicon, values: Sequence[str]) -> int:
    return sum(any(hit.value for hit in lexicon.terms("information", words)) for words in values)

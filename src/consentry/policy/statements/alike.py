"""One of several lines that are made alike, which may be of a third party."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.record import Record, is_empty

_NOTHING = re.compile(
    r"接触不到|不接触|无法(?:接触|查看|读取|访问)|看不到|不(?:会)?(?:收集|获取|接收|涉及|提供|需要)|\b(?:no|nothing|none|not|never|without)\b"
)


class Entry(msgspec.Struct, frozen=True):
    """A line that may be of a third party; offsets in the text."""

    block: int
    start: int
    end: int
    name: tuple[int, int]
    words: str  #: the name as it is written
    company: tuple[int, int] | None
    rest: tuple[int, int]
    told: bool  #: it names information
    gets: bool  #: it says that something is got
    comma: bool
    titled: bool  #: its name stands as a sentence before what is said: "Acme. Card payments. Card number."
    marked: bool
    prefixed: bool  #: what it is for stands before the name
    weak: bool  #: its name names information too: 三竹簡訊
    kind: bool  #: a kind of recipients: "Sellers"


def says_nothing(document: Document, entry: Entry) -> bool:
    """Return whether a line says that nothing is got."""
    return _NOTHING.search(simplified(document.text[slice(*entry.rest)])) is not None


def records_of_list(document: Document, run: Sequence[Entry]) -> Iterator[Record]:
    for entry in run:
        fields = {"name": entry.name}
        if entry.company:
            fields["company"] = entry.company
        empty = is_empty(simplified(document.text[entry.rest[0] : entry.rest[1]]))
        without = empty or (entry.comma and not entry.gets and any(other.gets for other in run))
        fields["purpose" if without else "information"] = entry.rest
        yield Record(entry.start, entry.end, fields, False)

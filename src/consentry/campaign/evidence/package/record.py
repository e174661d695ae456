"""The part of the record that is in a package: each entry hashed again, its links to its neighbours, and the head."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from consentry.campaign.audit.digest import START, digest_of
from consentry.campaign.evidence.package.values import Head


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry of the record, as `audit.models.Entry` holds it; `at` as it is hashed."""

    number: int
    at: str
    actor: str
    role: str
    action: str
    object_type: str
    object_id: str
    before: Any
    after: Any
    previous: str
    digest: str


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The entries about the case and what belongs to it, in their order, and the head of the whole record."""

    entries: tuple[Entry, ...]
    head: Head


def breaks(record: Record) -> Iterator[tuple[int, str]]:
    """Yield number and problem of every entry that does not fit: `digest`, `order`, `link`, `head`.

    Entries of other cases lie between these, so a link is checked where two are neighbours in the whole record.
    """
    before: Entry | None = None
    for entry in record.entries:
        if entry.digest != _digest(entry):
            yield entry.number, "digest"
        if entry.number <= (before.number if before else 0):
            yield entry.number, "order"
        if entry.number == 1 and entry.previous != START:
            yield entry.number, "link"
        if before and entry.number == before.number + 1 and entry.previous != before.digest:
            yield entry.number, "link"
        if not _under(entry, record.head):
            yield entry.number, "head"
        before = entry


def _digest(entry: Entry) -> str:
    try:
        return digest_of(msgspec.structs.asdict(entry))
    except (ValueError, RecursionError):  # surrogates, or a depth that nothing of ours has
        return ""


def _under(entry: Entry, head: Head) -> bool:
    if entry.number == head.number:
        return entry.digest == head.digest
    return entry.number < head.number


def named_files(record: Record) -> Iterator[tuple[int, str]]:
    """Yield entry number and hash of every file that the record itself names: reports, binaries, attachments, bulletins."""
    for entry in record.entries:
        after = entry.after if isinstance(entry.after, dict) else {}
        for key in _FILE_KEYS.get(entry.action, ()):
            if isinstance(value := after.get(key), str) and value:
                yield entry.number, value


#: action -> fields of `after` that are SHA-256 hashes of files
_FILE_KEYS = {
    "inspection.done": ("report", "binary"),
    "finding.decide": ("attached",),
    "bulletin.publish": ("digest",),
}

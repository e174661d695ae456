"""What was fetched, in one line for people."""

from __future__ import annotations

from consentry.model.fetched import Fetched
from consentry.model.text import Text

TITLE = Text("访问的政策链接", "Policies fetched")


def outcome(record: Fetched) -> Text:
    """Return what came of an address: the way, the size and hash of the document, or why there is none."""
    if record.refused:
        return Text(f"✗ {record.refused.zh}", f"✗ {record.refused.en}")
    way = " -> ".join(f"{hop.url} [{hop.address}] {hop.status}" for hop in record.hops)
    got = f"✓ {way}; {record.size} B, SHA-256 {record.sha256}"
    return Text(f"{got}（{record.note.zh}）", f"{got} ({record.note.en})") if record.note else Text(got, got)

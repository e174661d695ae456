"""The JSON of the two lists and of what was fetched: parts of version 1."""

from __future__ import annotations

import msgspec

from consentry.report.policy.wire_base import WireSpan, WireText


class WireHop(msgspec.Struct, frozen=True, kw_only=True):
    url: str
    address: str
    status: int
    certificate_sha256: str


class WireFetched(msgspec.Struct, frozen=True, kw_only=True):
    """One address that was asked for."""

    url: str
    at: str  #: ISO 8601, UTC
    hops: tuple[WireHop, ...]
    media_type: str
    headers: dict[str, str]
    size: int
    sha256: str
    wire_size: int
    wire_sha256: str
    refused: WireText | None
    document: str  #: name of the document made of it; empty = set aside
    note: WireText | None


class WireCollectedItem(msgspec.Struct, frozen=True, kw_only=True):
    """A line of 已收集个人信息清单."""

    information: str
    name: WireText
    vague: bool
    purposes: tuple[str, ...]
    functions: tuple[str, ...]
    methods: tuple[str, ...]
    permissions: tuple[str, ...]
    optional: bool | None
    quotes: tuple[WireSpan, ...]


class WireSharedItem(msgspec.Struct, frozen=True, kw_only=True):
    """A line of 与第三方共享个人信息清单."""

    name: str
    kind: str
    company: str
    information: tuple[WireText, ...]
    vague: bool
    purposes: tuple[str, ...]
    methods: tuple[str, ...]
    links: tuple[str, ...]
    quotes: tuple[WireSpan, ...]


class WireLists(msgspec.Struct, frozen=True, kw_only=True):
    """The two lists (双清单), made from what the documents say."""

    collected: tuple[WireCollectedItem, ...]
    shared: tuple[WireSharedItem, ...]

"""The smallest values of a policy's JSON, version 1."""

from __future__ import annotations

import msgspec


class WireText(msgspec.Struct, frozen=True, kw_only=True):
    zh: str
    en: str


class WireSpan(msgspec.Struct, frozen=True, kw_only=True):
    """Characters of `document.text` (0) or of `others[document - 1].text`."""

    document: int
    start: int
    end: int
    text: str

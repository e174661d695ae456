"""A document that cannot be read at all."""

from __future__ import annotations

from consentry.model.text import Text


class Unreadable(ValueError):
    """Nothing could be read; `reason` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason

"""The one error of fetching."""

from __future__ import annotations

from consentry.model.text import Text


class Refused(Exception):
    """Something was not fetched. `text` says why."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(zh=zh, en=en)

"""What a policy says, for people (text, HTML) and machines (JSON)."""

from __future__ import annotations

from typing import Protocol

from consentry.model.catalog import Catalog
from consentry.model.comparison import Comparison
from consentry.model.policy import Policy
from consentry.model.text import Language
from consentry.report.policy import html, json, text


class Render(Protocol):
    """Writes a report on what a policy says, and on the app that it is held against."""

    def __call__(
        self, policy: Policy, catalog: Catalog, language: Language, comparison: Comparison | None = None
    ) -> str:
        """Return the report."""
        ...


FORMATS: dict[str, Render] = {"text": text.render, "json": json.render, "html": html.render}

__all__ = ["FORMATS", "Render"]

"""What a policy says, for people (text, HTML) and machines (JSON)."""

from __future__ import annotations

from collections.abc import Callable

from consentry.model.catalog import Catalog
from consentry.model.policy import Policy
from consentry.model.text import Language
from consentry.report.policy import html, json, text

Render = Callable[[Policy, Catalog, Language], str]

FORMATS: dict[str, Render] = {"text": text.render, "json": json.render, "html": html.render}

__all__ = ["FORMATS", "Render"]

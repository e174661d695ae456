"""Finds an app type by what a person writes."""

from __future__ import annotations

from collections.abc import Sequence

from consentry.model.catalog import AppType


class UnknownAppType(ValueError):
    """No app type has this name, id or number."""


def find_app_type(app_types: Sequence[AppType], wanted: str) -> AppType:
    """Return the type by official Chinese name (with or without 类), English id or name, or number.

    Raises UnknownAppType, naming what is known.
    """
    asked = wanted.strip().lower()
    for app_type in app_types:
        chinese = app_type.name.zh
        if asked in (app_type.id, str(app_type.number), chinese, chinese.removesuffix("类"), app_type.name.en.lower()):
            return app_type
    known = "、".join(f"{t.number} {t.name.zh} ({t.id})" for t in app_types)
    raise UnknownAppType(f"no app type {wanted!r}; known: {known}")

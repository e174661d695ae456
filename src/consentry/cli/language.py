"""The language of the user: an option, else the environment."""

from __future__ import annotations

from collections.abc import Mapping

from consentry.model.text import Language, Text


def from_environment(environment: Mapping[str, str]) -> Language:
    """Return ZH where the locale says Chinese, else EN."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(variable, "")
        if value:
            return Language.ZH if value.lower().startswith("zh") else Language.EN
    return Language.EN


def say(language: Language, zh: str, en: str) -> str:
    """Return one of two wordings."""
    return Text(zh=zh, en=en).in_(language)

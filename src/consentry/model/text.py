"""Bilingual text: every sentence a person may read exists in Chinese and in English."""

from __future__ import annotations

import enum

import msgspec


class Language(enum.StrEnum):
    """A language of the product."""

    ZH = "zh"
    EN = "en"


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One text in both languages. Official Chinese wording is kept byte for byte."""

    zh: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.zh if language is Language.ZH else self.en

"""The catalog's words and patterns, ready to be looked for in folded text."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from consentry.model.catalog import Catalog
from consentry.model.lexicon import PolicyCue, PolicyTerm
from consentry.policy.reading.language import simplified
from consentry.policy.statements.cues import Field, Hit
from consentry.policy.statements.needed import grams
from consentry.policy.statements.sdks import SdkNames, names_of
from consentry.policy.statements.trie import pattern_of

__all__ = ["Hit", "Lexicon", "lexicon_of"]

_WORD = re.compile(r"[a-z0-9_]")
#: answers that are remembered: each stage asks again for the same sentence, and policies repeat themselves
_REMEMBERED = 8_192
_TEXTS = 1_024  #: texts of which the parts are remembered


class Lexicon:
    """Finds terms (longest first, never overlapping) and cues."""

    def __init__(self, catalog: Catalog) -> None:
        self._terms: dict[str, dict[str, list[tuple[str, PolicyTerm]]]] = {}
        for term in catalog.policy_terms:
            table = self._terms.setdefault(term.kind, {})
            for word in (*term.zh, *term.en):
                table.setdefault(word[:2], []).append((word, term))
        for table in self._terms.values():
            for begin, words in table.items():
                words.sort(key=lambda pair: -len(pair[0]))
                words += table.get(begin[0], ()) if len(begin) > 1 else ()
        cues: dict[str, list[PolicyCue]] = {}
        for cue in catalog.policy_cues:
            cues.setdefault(cue.field, []).append(cue)
        self._fields = {field: Field(field, own) for field, own in cues.items()}
        self._catalog = catalog
        self._terms_in = lru_cache(_REMEMBERED)(self._find_terms)
        self._cues_in = lru_cache(_REMEMBERED)(self._find_cues)
        self._first_in = lru_cache(_REMEMBERED)(self._find_first)
        self._parts = lru_cache(_TEXTS)(grams)

    def terms(self, kind: str, text: str) -> list[Hit]:
        """Return the terms of `kind` in folded `text`, from left to right."""
        return list(self._terms_in(kind, text))

    def cues(self, field: str, text: str, *, value: str | None = None) -> list[Hit]:
        """Return where the cues of `field` are found in folded `text`, from left to right."""
        return list(self._cues_in(field, text, value))

    def first(self, field: str, text: str) -> Hit | None:
        """Return the first cue in the catalog's order that is found."""
        return self._first_in(field, text)

    def _find_terms(self, kind: str, text: str) -> tuple[Hit, ...]:
        table = self._terms.get(kind, {})
        found: list[Hit] = []
        end = 0
        for at in range(len(text)):
            if at < end:
                continue
            words = table.get(text[at : at + 2]) or table.get(text[at])
            hit = self._term_at(words, text, at, kind) if words else None
            if hit is not None:
                found.append(hit)
                end = hit.end
        return tuple(found)

    def _find_cues(self, field: str, text: str, value: str | None) -> tuple[Hit, ...]:
        if field not in self._fields:
            return ()
        found = self._fields[field].find(text, self._parts(text), value)
        return tuple(sorted(found, key=lambda hit: (hit.start, -hit.end)))

    def _find_first(self, field: str, text: str) -> Hit | None:
        return next(self._fields[field].find(text, self._parts(text)), None) if field in self._fields else None

    @cached_property
    def sdk_names(self) -> SdkNames:
        """Return SDK ids by their folded names."""
        return names_of(self._catalog)

    @cached_property
    def sdk_mentions(self) -> re.Pattern[str]:
        """Return a pattern of the names of catalogued SDKs, for folded text; short and common words are left out."""
        names = set()
        for sdk in self._catalog.sdks:
            for name in (simplified(sdk.name.zh), simplified(sdk.name.en)):
                part = re.split(r"[()（/|]", name)[0].strip()
                if len(part) >= (5 if part.isascii() else 3) and not part.isdigit():
                    names.add(part)
        return re.compile(rf"(?P<name>{pattern_of(names, before='(?<![a-z0-9]{0})')})(?![a-z0-9])")

    @staticmethod
    def _term_at(words: list[tuple[str, PolicyTerm]], text: str, at: int, kind: str) -> Hit | None:
        latin_before = at > 0 and _WORD.match(text[at - 1])
        for word, term in words:
            if not text.startswith(word, at):
                continue
            end = at + len(word)
            if _WORD.match(word[0]) and latin_before:
                continue
            if _WORD.match(word[-1]):
                if len(word) > 2 and text.startswith("s", end) and not _WORD.match(text[end + 1 : end + 2]):
                    end += 1
                elif _WORD.match(text[end : end + 1]):
                    continue
            if any(text.endswith(other, 0, at) for other in term.not_after):
                continue
            if any(text.startswith(other, end) for other in term.not_before):
                continue
            return Hit(at, end, term.value, term.vague, kind)
        return None


class _Shared:
    """The lexicon of the catalog that was asked for last: its patterns are read once."""

    last: tuple[Catalog, Lexicon] | None = None


def lexicon_of(catalog: Catalog) -> Lexicon:
    """Return the lexicon of a catalog, the same for the same catalog."""
    last = _Shared.last
    if last is None or last[0] is not catalog:
        _Shared.last = last = (catalog, Lexicon(catalog))
    return last[1]

"""The catalog's words and patterns, ready to be looked for in folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.lexicon import PolicyCue, PolicyTerm
from consentry.policy.reading.language import simplified

_WORD = re.compile(r"[a-z0-9_]")
#: answers that are remembered: each stage asks again for the same sentence, and policies repeat themselves
_REMEMBERED = 8_192
_SHORT = 24  #: characters of a short text
_MANY = 1_000  #: short texts after which one pattern is made of all those of a field
_NAMED = re.compile(r"\(\?P<\w+>")
_LETTER = re.compile(r"[a-z]")
#: fields whose patterns are of numbers, addresses and product names, which are written alike in both languages
_ANY_SCRIPT = frozenset(
    (
        "channel",
        "particular",
        "particular-listed",
        "time-limit",
        "header",
        "role",
        "subject",
        "jargon",
        "list-title",
        "route",
        "demand",
    )
)


class Hit(msgspec.Struct, frozen=True):
    """Where a term or a cue was found; offsets in the text that was searched."""

    start: int
    end: int
    value: str
    vague: bool = False
    kind: str = ""
    what: tuple[int, int] | None = None  #: the pattern's group `what`


class Lexicon:
    """Finds terms (longest first, never overlapping) and cues."""

    def __init__(self, catalog: Catalog) -> None:
        self._terms: dict[str, dict[str, list[tuple[str, PolicyTerm]]]] = {}
        for term in catalog.policy_terms:
            table = self._terms.setdefault(term.kind, {})
            for word in (*term.zh, *term.en):
                table.setdefault(word[0], []).append((word, term))
        for table in self._terms.values():
            for words in table.values():
                words.sort(key=lambda pair: -len(pair[0]))
        self._cues: dict[str, list[_Cue]] = {}
        for cue in catalog.policy_cues:
            self._cues.setdefault(cue.field, []).append(_Cue(cue))
        self._catalog = catalog
        self._asked: dict[str, int] = {}  #: how often a field was looked for in a short text
        self._any: dict[str, re.Pattern[str]] = {}
        self._terms_in = lru_cache(_REMEMBERED)(self._find_terms)
        self._cues_in = lru_cache(_REMEMBERED)(self._find_cues)

    def terms(self, kind: str, text: str) -> list[Hit]:
        """Return the terms of `kind` in folded `text`, from left to right."""
        return list(self._terms_in(kind, text))

    def cues(self, field: str, text: str, *, value: str | None = None) -> list[Hit]:
        """Return where the cues of `field` are found in folded `text`, from left to right."""
        return list(self._cues_in(field, text, value))

    def _find_terms(self, kind: str, text: str) -> tuple[Hit, ...]:
        table = self._terms.get(kind, {})
        found: list[Hit] = []
        at = 0
        while at < len(text):
            hit = self._term_at(table, text, at, kind)
            if hit is None:
                at += 1
            else:
                found.append(hit)
                at = hit.end
        return tuple(found)

    def _find_cues(self, field: str, text: str, value: str | None) -> tuple[Hit, ...]:
        if len(text) <= _SHORT and not self._may_hold(field, text):
            return ()
        found = [hit for cue in self._cues.get(field, ()) if value in (None, cue.value) for hit in cue.find(text)]
        return tuple(sorted(found, key=lambda hit: (hit.start, -hit.end)))

    def _may_hold(self, field: str, text: str) -> bool:
        """Return whether a short text holds any cue of a field: of a text in very many pieces this is asked at once for all."""
        self._asked[field] = self._asked.get(field, 0) + 1
        if self._asked[field] < _MANY:
            return True
        if field not in self._any:
            self._any[field] = _any_of([pattern for cue in self._cues.get(field, ()) for pattern in cue.patterns])
        return self._any[field].search(text) is not None

    def first(self, field: str, text: str) -> Hit | None:
        """Return the first cue in the catalog's order that is found."""
        for cue in self._cues.get(field, ()):
            for hit in cue.find(text):
                return hit
        return None

    @cached_property
    def sdk_names(self) -> dict[str, tuple[str, ...]]:
        """Return SDK ids by their folded names."""
        from consentry.policy.statements.sdks import names_of

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
        joined = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
        return re.compile(rf"(?<![a-z0-9])(?P<name>{joined})(?![a-z0-9])")

    @staticmethod
    def _term_at(table: dict[str, list[tuple[str, PolicyTerm]]], text: str, at: int, kind: str) -> Hit | None:
        words = table.get(text[at])
        if not words:
            return None
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


class _Cue:
    """A cue with its patterns compiled."""

    def __init__(self, cue: PolicyCue) -> None:
        self.value = cue.value
        self._zh = [re.compile(pattern) for pattern in cue.zh]
        self._en = [re.compile(pattern) for pattern in cue.en]
        self.patterns = [*self._zh, *self._en]
        self._apart = cue.field not in _ANY_SCRIPT
        self._unless = [re.compile(pattern) for pattern in cue.unless]

    def _of(self, text: str) -> list[re.Pattern[str]]:
        """Return the patterns that the script of a text lets match."""
        if self._apart and text.isascii():
            return self._en
        return self._zh if self._apart and not _LETTER.search(text) else self.patterns

    def find(self, text: str) -> Iterator[Hit]:
        checked = False
        for pattern in self._of(text):
            for match in pattern.finditer(text):
                if not checked and any(other.search(text) for other in self._unless):
                    return
                checked = True
                what = match.span("what") if "what" in pattern.groupindex and match["what"] else None
                start, end = match.span("verb" if "verb" in pattern.groupindex else 0)
                yield Hit(start, end, self.value, what=what)


def _any_of(patterns: list[re.Pattern[str]]) -> re.Pattern[str]:
    """Return one pattern that matches where any of them does."""
    return re.compile("|".join(f"(?:{_NAMED.sub('(?:', pattern.pattern)})" for pattern in patterns) or r"(?!)")

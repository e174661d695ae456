"""The cues of one field of the catalog: only patterns of which a text holds a part are tried, and only those that are tried are compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby

import msgspec

from consentry.model.lexicon import PolicyCue
from consentry.policy.statements.needed import needed

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


class _Pattern:
    """A pattern of a cue."""

    def __init__(self, cue: _Cue, words: str, script: str) -> None:
        self.cue = cue
        self.script = script
        self.words = words
        self.also: list[frozenset[str]] = []  #: beside the part by which it is found, a text must hold one of each

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.words)


class _Cue:
    """A cue; its patterns stand in its field."""

    def __init__(self, cue: PolicyCue) -> None:
        self.value = cue.value
        self._unless = cue.unless

    @cached_property
    def unless(self) -> list[re.Pattern[str]]:
        return [re.compile(pattern) for pattern in self._unless]

    def find(self, text: str, patterns: Iterable[_Pattern]) -> Iterator[Hit]:
        checked = False
        for pattern in patterns:
            groups = pattern.compiled.groupindex
            for match in pattern.compiled.finditer(text):
                if not checked and any(other.search(text) for other in self.unless):
                    return
                checked = True
                what = match.span("what") if "what" in groups and match["what"] else None
                start, end = match.span("verb" if "verb" in groups else 0)
                yield Hit(start, end, self.value, what=what)


class Field:
    """All cues of one field, in the catalog's order."""

    def __init__(self, name: str, cues: Iterable[PolicyCue]) -> None:
        self._apart = name not in _ANY_SCRIPT
        self._patterns: list[_Pattern] = []
        for cue in cues:
            own = _Cue(cue)
            self._patterns += [_Pattern(own, words, "zh") for words in cue.zh]
            self._patterns += [_Pattern(own, words, "en") for words in cue.en]

    @cached_property
    def _by_part(self) -> tuple[list[int], dict[str, list[int]]]:
        """Return the patterns that are always tried, and the others by the parts of which a match holds one."""
        always: list[int] = []
        by_part: dict[str, list[int]] = {}
        for at, pattern in enumerate(self._patterns):
            rarest, *pattern.also = needed(pattern.words) or ((),)
            if not rarest:
                always.append(at)
            for part in rarest:
                by_part.setdefault(part, []).append(at)
        return always, by_part

    def find(self, text: str, parts: frozenset[str], value: str | None = None) -> Iterator[Hit]:
        """Yield what is found in folded text, cue by cue. `parts`: those of the text; `value`: of these cues only."""
        always, by_part = self._by_part
        tried = {at for part in parts & by_part.keys() for at in by_part[part]}
        tried.update(always)
        script = self._script(text)
        patterns = (
            pattern
            for pattern in map(self._patterns.__getitem__, sorted(tried))
            if script in ("", pattern.script) and not any(map(parts.isdisjoint, pattern.also))
        )
        for cue, own in groupby(patterns, key=_cue_of):
            if value in (None, cue.value):
                yield from cue.find(text, own)

    def _script(self, text: str) -> str:
        """Return the only script whose patterns may match a text, empty where both may."""
        if not self._apart:
            return ""
        return "en" if text.isascii() else "" if _LETTER.search(text) else "zh"


def _cue_of(pattern: _Pattern) -> _Cue:
    return pattern.cue

"""Families of words inside the patterns of cues: `{own}` stands for any of the words of the family `own`.

A family is a cue of the field `family`. A cue with the value `*` is a frame for all rights: it is made once for each right, and
`{act-*}` stands for that right's own acts. A frame's pattern that a right has no words for is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from consentry.model.lexicon import PolicyCue
from consentry.model.policy import RightKind

FAMILY = "family"
EACH = "*"
#: families of what is done, one for each right; not every right has one
ACTS = frozenset(f"act-{kind.value}" for kind in RightKind)
_PLACE = re.compile(r"\{([a-z][a-z_-]*)\}")
_DEEPEST = 6  #: families inside families


def named(pattern: str) -> frozenset[str]:
    """Return the families that a pattern names; of a frame, those that do not depend on the right."""
    return frozenset(_PLACE.findall(pattern))


def with_families(cues: Iterable[PolicyCue]) -> tuple[PolicyCue, ...]:
    """Return the cues that are matched, with all families put in."""
    cues = tuple(cues)
    families = {cue.id: cue for cue in cues if cue.field == FAMILY}
    return tuple(_filled(each, families) for cue in cues if cue.field != FAMILY for each in _each(cue))


def _each(cue: PolicyCue) -> Iterator[PolicyCue]:
    if cue.value != EACH:
        yield cue
        return
    for kind in RightKind:
        named = {
            name: tuple(pattern.replace("-*}", f"-{kind.value}}}") for pattern in getattr(cue, name))
            for name in ("zh", "en", "unless")
        }
        yield msgspec.structs.replace(
            cue, id=f"{cue.id}-{kind.value}", value=kind.value, match=(), no_match=(), **named
        )


def _filled(cue: PolicyCue, families: dict[str, PolicyCue]) -> PolicyCue:
    if not any("{" in pattern for pattern in (*cue.zh, *cue.en, *cue.unless)):
        return cue
    return msgspec.structs.replace(
        cue,
        zh=tuple(_put_in(cue.zh, families, ("zh",))),
        en=tuple(_put_in(cue.en, families, ("en",))),
        unless=tuple(_put_in(cue.unless, families, ("zh", "en"))),
    )


def _put_in(patterns: tuple[str, ...], families: dict[str, PolicyCue], languages: tuple[str, ...]) -> Iterator[str]:
    """Yield the patterns with the words of families; one that needs a family without words is left out."""
    for pattern in patterns:
        whole = _whole(pattern, families, languages)
        if whole is not None:
            yield whole


def _whole(pattern: str, families: dict[str, PolicyCue], languages: tuple[str, ...]) -> str | None:
    def words(match: re.Match[str]) -> str:
        family = families.get(match[1])
        return "|".join(word for language in languages for word in getattr(family, language, ()))

    for _ in range(_DEEPEST):
        places = list(_PLACE.finditer(pattern))
        if not places:
            return pattern
        if not all(map(words, places)):
            return None
        pattern = _PLACE.sub(lambda match: f"(?:{words(match)})", pattern)
    return None

"""Words and patterns for policies: closed sets, patterns that compile and are written in folded form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.document import Keys, Origin
from consentry.catalog.draft import Draft
from consentry.catalog.families import ACTS, FAMILY, named
from consentry.model.catalog import Information
from consentry.model.lexicon import CUE_FIELDS, TERM_KINDS, PolicyCue, PolicyTerm

_UNFOLDED = re.compile(r"[\uff01-\uff5e]")
_UPPER = re.compile(r"(?<![\\P(?])[A-Z]")  # escapes such as \S and groups such as (?P<what>


def check_lexicon(draft: Draft) -> Iterator[Flaw]:
    """Terms and cues say what they are for and can match folded text."""
    known = {information.id for _, information in draft.of(Information)}
    for origin, term in draft.of(PolicyTerm):
        if term.kind not in TERM_KINDS:
            yield Flaw(origin, PolicyTerm, ("kind",), f"not one of {', '.join(TERM_KINDS)}")
        if known and term.kind == "information" and term.value and term.value not in known:
            yield Flaw(origin, PolicyTerm, ("value",), "unknown information class")
        for name in ("zh", "en"):
            for index, word in enumerate(getattr(term, name)):
                if not word or _UNFOLDED.search(word) or word != word.lower():
                    yield Flaw(origin, PolicyTerm, (name, index), "not written in folded form", word)
    families = {cue.id for _, cue in draft.of(PolicyCue) if cue.field == FAMILY} | ACTS
    for origin, cue in draft.of(PolicyCue):
        if cue.field not in CUE_FIELDS:
            yield Flaw(origin, PolicyCue, ("field",), f"not one of {', '.join(CUE_FIELDS)}")
        yield from _patterns(origin, cue, families)


def _patterns(origin: Origin, cue: PolicyCue, families: Set[str]) -> Iterator[Flaw]:
    for name in ("zh", "en", "unless"):
        for index, pattern in enumerate(getattr(cue, name)):
            keys: Keys = (name, index)
            if _UNFOLDED.search(pattern) or _UPPER.search(pattern):
                yield Flaw(origin, PolicyCue, keys, "not written in folded form", pattern)
            for unknown in sorted(named(pattern) - families):
                yield Flaw(origin, PolicyCue, keys, "unknown family of words", unknown)
            try:
                re.compile(pattern)
            except re.error as error:
                yield Flaw(origin, PolicyCue, keys, f"no regular expression: {error}", pattern)

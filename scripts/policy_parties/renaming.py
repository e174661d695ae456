"""The labelled documents once more, with other names: a model must learn from where names stand, not which ones they are."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

import msgspec

from scripts.policy_parties.corpus import Party, Taught
from scripts.policy_parties.names import LEGAL, chinese_name, name

_TIMES = 2
_KEPT = 0.15  #: share of names that stay as they are
_WEIGHT = 0.5


def renamed(documents: Iterable[Taught]) -> Iterator[Taught]:
    """Yield each document of which the names can be changed, some times."""
    for document in documents:
        if document.collection == "short" or document.file.endswith((".docx", ".pdf")) or not document.parties:
            continue
        for time in range(_TIMES):
            rng = random.Random(f"{document.id}{time}")
            found = _renamed(rng, document)
            if found is not None:
                yield msgspec.structs.replace(found, id=f"{document.id}#{time}", weight=_WEIGHT)


def _renamed(rng: random.Random, document: Taught) -> Taught | None:
    try:
        text = document.data.decode()
    except UnicodeDecodeError:
        return None
    others: dict[str, str] = {}
    for party in document.parties:
        if party.name not in others and rng.random() >= _KEPT:
            _rename(rng, party, document.language, others)
    if not others:
        return None
    escaped = {_escaped(old): _escaped(new) for old, new in others.items()} if "<" in text else others
    longest = sorted(escaped, key=len, reverse=True)
    pattern = re.compile("|".join(_bounded(old) for old in longest))
    return msgspec.structs.replace(
        document,
        data=pattern.sub(lambda match: escaped[match[0]], text).encode(),
        parties=tuple(
            msgspec.structs.replace(party, name=others.get(party.name, party.name)) for party in document.parties
        ),
    )


def _rename(rng: random.Random, party: Party, language: str, others: dict[str, str]) -> None:
    old = party.name
    if language == "zh" and not old.isascii():
        others[old] = chinese_name(rng, old)
        return
    legal = LEGAL.search(old)
    base = old[: legal.start()] if legal else old
    if base.islower() and "." not in base:
        return  # a kind of recipients
    new = others.get(base) or name(rng)
    others.setdefault(base, new)
    others[old] = new + (legal[0] if legal else " SDK" if " SDK" in old else "")


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;")


def _bounded(words: str) -> str:
    before = r"(?<![A-Za-z0-9])" if words[0].isascii() else ""
    behind = r"(?![A-Za-z0-9])" if words[-1].isascii() and words[-1].isalnum() else ""
    return before + re.escape(words) + behind

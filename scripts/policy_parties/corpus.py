"""The labelled documents that may be learned from: no held-out half, no fragment that is aside."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import yaml

from bench import policy_fragments as fragments
from bench import policy_independent as independent
from bench.policy import documents as short_documents
from consentry.model.document import Document
from consentry.policy import Limits
from consentry.policy.reading.read import read

_CASES = independent.LABELLED.parent / "statements"
_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]$")


class Party(msgspec.Struct, frozen=True):
    """A third party that a document names, and what it gets."""

    name: str  #: as it is written
    open: bool  #: a reading that may be taken or left
    information: frozenset[str]
    perhaps: frozenset[str]  #: information of which the same is true

    @property
    def key(self) -> str:
        """Return the name as names are compared."""
        return independent.party(self.name)


class Taught(msgspec.Struct, frozen=True):
    """A document and whom it names."""

    id: str
    source: str  #: the document that it was made of, or its own id
    collection: str
    language: str
    file: str
    data: bytes
    parties: tuple[Party, ...]
    informs: bool = True  #: what the parties get is labelled
    weight: float = 1.0
    labels: independent.Labelled | None = None

    def document(self) -> Document:
        """Return it as it is read."""
        return read(self.file, self.data, Limits())


def party(label: str) -> Party:
    """Return what a label `NAME = information...` says."""
    name, _, information = label.partition("=")
    classes = information.split()
    return Party(
        name=_BRACKETS.sub("", name.strip().rstrip("?")),
        open=name.strip().endswith("?"),
        information=frozenset(one for one in classes if not one.endswith("?")),
        perhaps=frozenset(one[:-1] for one in classes if one.endswith("?")),
    )


def _taught(collection: str, language: str, one: independent.Labelled, data: bytes) -> Taught:
    key = f"{collection}/{one.id}"
    parties = tuple(map(party, (*one.rows, *one.third_parties)))
    return Taught(key, key, collection, language, one.file, data, parties, labels=one)


def _cases() -> Iterator[Taught]:
    """Yield the lists that the tests of rules hold."""
    for file in ("lists", "lists-forms"):
        for number, case in enumerate(yaml.safe_load((_CASES / f"{file}.yml").read_text("utf-8"))):
            key = f"cases/{file}-{number}"
            text = f"{case['text']}\n"
            language = "en" if text.isascii() else "zh"
            yield Taught(key, key, "cases", language, f"x.{case['as']}", text.encode(), tuple(map(party, case["rows"])))


def labelled() -> Iterator[Taught]:
    """Yield the documents to learn from."""
    yield from _cases()
    for language in ("en", "zh"):
        for short in short_documents(f"tune-{language}"):
            if short.third_parties is not None:
                key = f"short/{short.id}"
                named = tuple(map(party, short.third_parties))
                yield Taught(key, key, "short", language, "x.md", short.text.encode(), named, informs=False)
        for half in ("tune", "2-tune"):
            for one, data in independent.documents(f"{half}-{language}"):
                yield _taught(half, language, one, data)
        for which in ("", "2-"):
            for one, data in fragments.documents(f"{which}{language}"):
                if not fragments.is_aside(one.id):
                    yield _taught(f"fragments{which.strip('-')}", language, one, data)

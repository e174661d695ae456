"""What is learned from: labelled documents as units, each with what is known of every right.

What may not be looked at is not read: held-out halves, and the quarter of the short texts that is left for checking.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import yaml

from bench import policy, policy_independent, policy_lines, policy_rights
from consentry.model.document import Document, Script
from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.rights.model import TOLD
from consentry.policy.rights.units import Unit, units
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.particulars import particulars_of
from consentry.policy.statements.rights import rights_of

CASES = Path(__file__).parent.parent.parent / "tests" / "policy" / "statements" / "rights.yml"
YES, NO, OPEN = 1, 0, -1
_MEASURED = ("8-en", "8-zh")  #: patterns were mended with them, but the model has not seen them


class Bag(msgspec.Struct, frozen=True):
    """Units of which is known what they tell together: a line, a short text, a document."""

    units: tuple[int, ...]
    told: frozenset[str]
    open: frozenset[str]


class Source(msgspec.Struct, frozen=True):
    """One document to learn from."""

    kind: str  #: `policy`, `text`, `lines`, `made` or `case`
    name: str
    units: tuple[Unit, ...]
    bags: tuple[Bag, ...]
    hits: tuple[frozenset[str], ...]  #: for each unit, what the patterns find in it

    def labels(self) -> np.ndarray:
        """Return units x TOLD. In a policy that tells a right, the sentences tell it in which the patterns find it."""
        labels = np.full((len(self.units), len(TOLD)), NO)
        for bag in self.bags:
            for column, told in enumerate(TOLD):
                within = list(bag.units)
                found = [unit for unit in within if told in self.hits[unit]]
                chosen = found if found and len(within) > 1 and self.kind in ("policy", "text") else within
                if told in bag.told:
                    sure = self.kind != "policy" or bool(found)
                    labels[chosen, column] = YES if sure else OPEN
                elif told in bag.open:
                    labels[chosen, column] = OPEN
        return labels


def sources(language: str, lexicon: Lexicon) -> list[Source]:
    """Return everything of one language."""
    return [
        *_policies(language, lexicon),
        *_short_policies(language, lexicon),
        *_texts(language, lexicon),
        *_lines(language, lexicon),
        *_cases(language, lexicon),
    ]


def _policies(language: str, lexicon: Lexicon) -> Iterator[Source]:
    for part in ("tune", "2-tune", "2b-tune", "3-tune", "4-held-out"):
        for labelled, data in policy_independent.documents(f"{part}-{language}"):
            labels = {*labelled.rights, *(one for one in labelled.particulars if one.startswith("contact"))}
            yield _whole("policy", f"{part}/{labelled.id}", read(labelled.file, data, Limits()), labels, lexicon)


def _short_policies(language: str, lexicon: Lexicon) -> Iterator[Source]:
    for labelled in policy.documents(f"tune-{language}"):
        if labelled.rights is not None and labelled.particulars is not None:
            labels = {*labelled.rights, *({"contact"} & {*labelled.particulars})}
            document = read(f"{labelled.id}.md", labelled.text.encode(), Limits())
            yield _whole("policy", f"short/{labelled.id}", document, labels, lexicon)


def _texts(language: str, lexicon: Lexicon) -> Iterator[Source]:
    for name in (name for name in policy_rights.SETS if name.endswith(language) and name not in _MEASURED):
        for number, labelled in enumerate(policy_rights.documents(name)):
            if number % policy_rights.CHECKED or name in policy_rights.ALL_READ:
                labels = {*labelled.rights, *(["contact"] if labelled.contact else [])}
                document = read("text.txt", labelled.text.encode(), Limits())
                yield _whole("text", f"text/{name}/{number}", document, labels, lexicon)


def _lines(language: str, lexicon: Lexicon) -> Iterator[Source]:
    for number, group in enumerate(policy_lines.groups(language)):
        document = read("lines.html", group.page(), Limits())
        bags = []
        at = 0
        for line in group.in_order():
            start = document.text.index(line.cells[0], at)
            end = at = document.text.index(line.cells[-1], start) + len(line.cells[-1])
            bags.append((start, end, line.labels))
        yield _source("made" if group.made else "lines", f"lines/{number}", document, bags, lexicon)


def _cases(language: str, lexicon: Lexicon) -> Iterator[Source]:
    """Sentences that must, or must not, tell one right; of the others nothing is known."""
    for named, texts in yaml.safe_load(CASES.read_text("utf-8")).items():
        kind = named.removeprefix("-")
        others = {f"{told}?" for told in TOLD if told != kind}
        for number, text in enumerate(texts):
            document = read("case.md", f"{text}\n".encode(), Limits())
            if (document.language is Script.EN) == (language == "en"):
                labels = others if named.startswith("-") else {kind, *others}
                yield _whole("case", f"case/{named}/{number}", document, labels, lexicon)


def _whole(kind: str, name: str, document: Document, labels: Iterable[str], lexicon: Lexicon) -> Source:
    return _source(kind, name, document, [(0, len(document.text), frozenset(labels))], lexicon)


def _source(
    kind: str, name: str, document: Document, bags: Iterable[tuple[int, int, frozenset[str]]], lexicon: Lexicon
) -> Source:
    told = tuple(units(document))
    spans = [
        *(
            (quote.start, quote.end, right.kind.value)
            for right in rights_of(lexicon, (document,), [None])
            for quote in right.quotes
        ),
        *(
            (one.quote.start, one.quote.end, "contact")
            for one in particulars_of(lexicon, (document,), [None])
            if one.kind.value == "contact"
        ),
    ]
    hits = tuple(
        frozenset(what for start, end, what in spans if start < unit.end and unit.start < end) for unit in told
    )
    return Source(kind, name, told, tuple(_bag(told, *bag) for bag in bags), hits)


def _bag(told: tuple[Unit, ...], start: int, end: int, labels: frozenset[str]) -> Bag:
    within = tuple(number for number, unit in enumerate(told) if unit.start < end and start < unit.end)
    sure = {label for label in labels if not label.endswith("?")}
    return Bag(
        within,
        frozenset(label for label in sure if not label.endswith("!")),
        frozenset(label.rstrip("?!") for label in labels - sure),
    )

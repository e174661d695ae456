"""A policy as one self-contained page without script: what it says above, the text with its statements marked below."""

from __future__ import annotations

import base64
import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from consentry.model.catalog import Catalog
from consentry.model.comparison import Comparison
from consentry.model.document import Document
from consentry.model.policy import Polarity, Policy
from consentry.model.text import Language, Text
from consentry.report.network import outcome
from consentry.report.policy import words
from consentry.report.policy.against import against_view
from consentry.report.policy.view import line, optional_word, readability_line, view
from consentry.report.visible import visible
from consentry.report.words import STATUS

_FOLDER = Path(__file__).parent
_MOST_CHARACTERS = 400_000  #: of one document that is shown


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a block; marked where statements speak there."""

    text: str
    denied: bool = False
    said: tuple[str, ...] = ()
    marked: bool = False


def render(policy: Policy, catalog: Catalog, language: Language, comparison: Comparison | None = None) -> str:
    """Return the page."""
    style = (_FOLDER / "policy.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    template = environment.get_template("policy.html.j2")
    names = {item.id: item.name.in_(language) for item in catalog.information}
    return template.render(
        policy=policy,
        seen=view(policy, catalog),
        against=against_view(comparison, policy, language) if comparison else None,
        readability=readability_line(policy.readability, language) if policy.readability else "",
        outcome=lambda record: outcome(record).in_(language),
        optional_word=lambda item: optional_word(item, language),
        anchor=_Anchors(policy).of,
        group={item.group: item.label.in_(language) for item in catalog.permissions if item.group},
        say=lambda zh, en: Text(zh, en).in_(language),
        status=STATUS,
        words=words,
        language=language,
        style=Markup(style),  # noqa: S704 - our own file
        digest=digest,
        pages=[
            list(_blocks(policy, document, number, names, language)) for number, document in enumerate(policy.documents)
        ],
    )


class _Anchors:
    """Leads from characters of a document to the block on the page that shows them."""

    def __init__(self, policy: Policy) -> None:
        self._starts = [
            [block.start for block in document.blocks if block.start <= _MOST_CHARACTERS]
            for document in policy.documents
        ]

    def of(self, document: int, start: int) -> str:
        """Return the block's id; empty where it is not shown."""
        if document >= len(self._starts) or start > _MOST_CHARACTERS:
            return ""
        starts = self._starts[document]
        at = bisect_right(starts, start) - 1
        return f"d{document}-{starts[at]}" if at >= 0 else ""


def _blocks(
    policy: Policy, document: Document, number: int, names: dict[str, str], language: Language
) -> Iterator[tuple[str, str, list[Piece]]]:
    """Yield kind, id and pieces of each block that is shown."""
    said: dict[tuple[int, int], list[str]] = {}
    denied: set[tuple[int, int]] = set()
    for statement in policy.statements:
        if statement.quote.document == number and statement.sentence >= 0:
            sentence = document.sentences[statement.sentence]
            key = (sentence.start, sentence.end)
            said.setdefault(key, []).append(line(statement, names, language))
            if statement.polarity is Polarity.DENIED:
                denied.add(key)
    marks = sorted(said)
    at = 0
    for block in document.blocks:
        if block.start > _MOST_CHARACTERS:
            return
        pieces: list[Piece] = []
        position = block.start
        while at < len(marks) and marks[at][0] < block.end:
            start, end = marks[at]
            if start > position:
                pieces.append(Piece(text=document.text[position:start]))
            pieces.append(
                Piece(
                    text=document.text[start:end],
                    denied=(start, end) in denied,
                    said=tuple(dict.fromkeys(said[start, end])),
                    marked=True,
                )
            )
            position = end
            at += 1
        if position < block.end:
            pieces.append(Piece(text=document.text[position : block.end]))
        yield block.kind.value, f"d{number}-{block.start}", pieces

"""A policy as one self-contained page without script: what it says above, the text with its statements marked below."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from consentry.model.catalog import Catalog
from consentry.model.document import Document
from consentry.model.policy import Polarity, Policy
from consentry.model.text import Language, Text
from consentry.report.policy import words
from consentry.report.policy.view import View, line, view
from consentry.report.visible import visible
from consentry.report.words import STATUS

_FOLDER = Path(__file__).parent
_MOST_CHARACTERS = 400_000  #: of one document that is shown


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a block; marked where statements speak there."""

    text: str
    denied: bool = False
    said: tuple[str, ...] = ()
    anchor: str = ""


def render(policy: Policy, catalog: Catalog, language: Language) -> str:
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
    seen = view(policy, catalog, language)
    return template.render(
        policy=policy,
        seen=seen,
        say=lambda zh, en: Text(zh, en).in_(language),
        status=STATUS,
        words=words,
        language=language,
        style=Markup(style),  # noqa: S704 - our own file
        digest=digest,
        pages=[
            list(_blocks(document, said, denied, number))
            for number, document in enumerate(policy.documents)
            for said, denied in [_marks(policy, seen, number, names, language)]
        ],
    )


def _marks(
    policy: Policy, seen: View, number: int, names: dict[str, str], language: Language
) -> tuple[dict[tuple[int, int], list[str]], set[tuple[int, int]]]:
    """Return the sentences of a document that are marked, with what they say, and those of them that deny."""
    said: dict[tuple[int, int], list[str]] = {
        (quote.start, quote.end): [] for quote in seen.first if quote.document == number
    }
    denied: set[tuple[int, int]] = set()
    for statement in policy.statements:
        if statement.quote.document == number and statement.sentence >= 0:
            sentence = policy.documents[number].sentences[statement.sentence]
            key = (sentence.start, sentence.end)
            said.setdefault(key, []).append(line(statement, names, language))
            if statement.polarity is Polarity.DENIED:
                denied.add(key)
    return said, denied


def _blocks(
    document: Document, said: dict[tuple[int, int], list[str]], denied: set[tuple[int, int]], number: int
) -> Iterator[tuple[str, int, list[Piece]]]:
    """Yield kind, level and pieces of each block that is shown."""
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
                    anchor=f"d{number}-{start}",
                )
            )
            position = end
            at += 1
        if position < block.end:
            pieces.append(Piece(text=document.text[position : block.end]))
        yield block.kind.value, block.level, pieces

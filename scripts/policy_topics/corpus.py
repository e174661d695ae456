"""The corpus: policies with their sentences and labels, and the encoder's word pieces."""

from __future__ import annotations

import csv
import gzip
import io
import random
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from consentry.policy.topics.model import TOPICS
from consentry.policy.topics.tokens import Vocabulary
from consentry.policy.topics.windows import Encoded, encode

_SEED = 130
_CONTINUES = "##"


class Labelled(msgspec.Struct, frozen=True):
    """One policy."""

    name: str
    texts: list[str]
    labels: np.ndarray  #: bool, sentences x topics


def read(path: Path) -> list[Labelled]:
    """Return the policies of a CSV file (columns policy, sentence, text, labels joined by |), plain or gzipped."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8-sig")
    rows: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(io.StringIO(text)):
        rows.setdefault(row["policy"], []).append(row)
    return [
        Labelled(
            name,
            [row["text"] for row in group],
            np.array([[topic in row["labels"].split("|") for topic in TOPICS] for row in group]),
        )
        for name, group in rows.items()
    ]


def part(policies: Sequence[Labelled], held: int) -> tuple[list[Labelled], list[Labelled]]:
    """Return the policies to learn from and `held` to measure on, drawn by a fixed seed."""
    order = list(range(len(policies)))
    random.Random(_SEED).shuffle(order)
    return [policies[i] for i in order[held:]], [policies[i] for i in order[:held]]


def shipped_pieces(pieces: Sequence[str]) -> list[int]:
    """Return the pieces that a text can have: never one that continues a word with a Chinese character."""
    return [
        number
        for number, piece in enumerate(pieces)
        if not (piece.startswith(_CONTINUES) and len(piece) == len(_CONTINUES) + 1 and ord(piece[-1]) >= 0x3400)
    ]


def encoded(policies: Sequence[Labelled], vocabulary: Vocabulary) -> list[Encoded]:
    """Return the policies as word pieces."""
    return [encode(policy.texts, vocabulary) for policy in policies]

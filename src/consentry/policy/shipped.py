"""Learned models that ship with the package: a card in JSON, and files whose digests stand in it."""

from __future__ import annotations

import hashlib
from typing import TypeVar

import msgspec

Card = TypeVar("Card")


class DamagedModel(RuntimeError):
    """A file of a shipped model is not the one that belongs to the others."""


def card_of(name: str, content: bytes, card: type[Card]) -> Card:
    """Return what is written beside the weights. Raises DamagedModel."""
    try:
        return msgspec.json.decode(content, type=card)
    except msgspec.DecodeError as error:
        raise DamagedModel(f"{name}: {error}") from error


def check(name: str, content: bytes, digest: str | None, card: str) -> None:
    """Raise DamagedModel where a file is not the one whose SHA-256 the card has."""
    if hashlib.sha256(content).hexdigest() != digest:
        raise DamagedModel(f"{name}: its SHA-256 is not the one in {card}; install consentry anew")

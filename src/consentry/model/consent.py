"""Gates: how the app asks for consent. What waits for the answer says so itself (`Access.consent`)."""

from __future__ import annotations

import msgspec

from consentry.model.code import Confidence
from consentry.model.location import CodeLocation


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """Where it is kept that somebody agreed."""

    kind: str  #: `key`, `file` or `field`
    name: str


class Gate(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt that asks for consent: who asks, what is kept, which branches read it."""

    control: str  #: text of the control that agrees, empty where it is not known
    place: CodeLocation  #: where somebody begins to listen to it
    handler: CodeLocation  #: what runs then
    stored: tuple[Stored, ...] = ()
    writes: tuple[CodeLocation, ...] = ()
    reads: tuple[CodeLocation, ...] = ()  #: branches
    problems: tuple[str, ...] = ()  #: `default-agreed`, `written-before`, `refusal-agrees`
    refusal: str  #: `exit`, `loop`, `continue` or `unknown`
    confidence: Confidence

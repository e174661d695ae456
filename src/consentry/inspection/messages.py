"""What the child that reads an app tells its parent, one message for each stage that is done."""

from __future__ import annotations

import msgspec

from consentry.code import CodeFacts
from consentry.model.app import App
from consentry.model.coverage import Coverage
from consentry.model.fact import Fact
from consentry.model.screens import ScreenGraph
from consentry.model.sdk import SdkPresence
from consentry.model.text import Text
from consentry.model.texts import TopicHit


class Step(msgspec.Struct, frozen=True, kw_only=True, tag="step"):
    """A stage begins: `package`, `sdk` or `code`."""

    stage: str


class PackageRead(msgspec.Struct, frozen=True, kw_only=True, tag="package"):
    """Container, manifest and texts are read."""

    app: App
    topics: tuple[TopicHit, ...]
    facts: tuple[Fact, ...]
    referenced: frozenset[int]  #: resources that layouts, menus and screens refer to
    coverage: tuple[Coverage, ...]


class SdksFound(msgspec.Struct, frozen=True, kw_only=True, tag="sdk"):
    """SDKs are identified."""

    sdks: tuple[SdkPresence, ...]
    coverage: Coverage


class CodeRead(msgspec.Struct, frozen=True, kw_only=True, tag="code"):
    """The code is analysed."""

    code: CodeFacts


class ScreensRead(msgspec.Struct, frozen=True, kw_only=True, tag="screens"):
    """The screens are put together."""

    graph: ScreenGraph


class NotAnApp(msgspec.Struct, frozen=True, kw_only=True, tag="invalid"):
    """The input cannot be inspected at all: what `InvalidApp` says."""

    file: str
    place: str
    value: str
    problem: Text


Message = Step | PackageRead | SdksFound | CodeRead | ScreensRead | NotAnApp

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)


def encode(message: Message) -> bytes:
    """Return the message as bytes."""
    return _encoder.encode(message)


def decode(data: bytes) -> Message:
    """Return the message. Raises msgspec.ValidationError where it is none."""
    return _decoder.decode(data)

"""The evidence of a finding: what was seen, the way there, and the place to open. Names come from apps: made visible."""

from __future__ import annotations

from dataclasses import dataclass

from consentry.model.code import Frame
from consentry.model.fact import Fact
from consentry.model.location import (
    CodeLocation,
    DocumentLocation,
    FileLocation,
    Location,
    ManifestLocation,
    RecordingLocation,
    ResourceLocation,
    describe,
)
from consentry.model.text import Language, Text
from consentry.model.verdict import Finding
from consentry.report import words
from consentry.report.html.limits import SCREEN
from consentry.report.html.view import View, shorten
from consentry.report.visible import cut, visible

_FACTS = 8  #: of one finding
_STEPS = 24  #: of one path
_PLACES = 6


@dataclass(frozen=True)
class Line:
    """A line of code or text; `here` marks the one meant."""

    text: str
    here: bool = False


@dataclass(frozen=True)
class Place:
    """Where a person looks."""

    at: str
    lines: tuple[Line, ...] = ()  #: code or markup
    quote: str = ""  #: words of the app


@dataclass(frozen=True)
class Step:
    """One method on the way."""

    edge: str
    method: str
    at: str
    party: str


@dataclass(frozen=True)
class Piece:
    """One fact with its place."""

    kind: str
    phase: str
    details: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]
    left_out: int  #: steps in the middle of a long way
    after_gap: tuple[Step, ...]
    goal: str  #: what is called at the end of the way
    place: Place
    related: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """What the engine has for one finding."""

    subject: str
    party: str
    confidence: str
    pieces: tuple[Piece, ...]
    more: int  #: facts that are not shown
    fingerprint: str


class Teller:
    """Tells findings of one report in one language."""

    def __init__(self, view: View, language: Language) -> None:
        self._view = view
        self._language = language

    def say(self, text: Text) -> str:
        """Return a text in the language, nothing invisible in it, whole names of an app cut to a readable length."""
        return plain(text.in_(self._language))

    def evidence(self, finding: Finding) -> Evidence:
        """Return the evidence of a finding."""
        pieces = tuple(self._piece(fact) for fact in finding.evidence[:_FACTS])
        return Evidence(
            subject=self.say(self._view.summary.name(finding.subject)) if finding.subject else "",
            party=self.say(self._view.summary.party(finding.responsible)),
            confidence=self.say(words.CONFIDENCE[finding.confidence]),
            pieces=pieces,
            more=max(finding.count, len(finding.evidence)) - len(pieces),
            fingerprint=finding.fingerprint,
        )

    def _piece(self, fact: Fact) -> Piece:
        phase = self._view.phase(fact)
        head, left_out, tail = shorten(fact.path, _STEPS)
        return Piece(
            kind=self.say(self._view.kind(fact)),
            phase=self.say(words.PHASE[phase]) if phase is not None else "",
            details=tuple((self.say(label), self.say(value)) for label, value in self._view.details(fact)),
            steps=tuple(self._step(frame) for frame in head),
            left_out=left_out,
            after_gap=tuple(self._step(frame) for frame in tail),
            goal=plain(self._view.symbol(fact)) if fact.path else "",
            place=place(fact.location),
            related=tuple(plain(describe(location)) for location in fact.related[:_PLACES]),
        )

    def _step(self, frame: Frame) -> Step:
        location = frame.location
        at = f"{location.member} @{location.offset:04x}" if location.offset >= 0 else location.member
        return Step(
            edge=self.say(words.EDGE[frame.edge]),
            method=plain(f"{location.class_name}.{location.method}()"),
            at=plain(at),
            party=self.say(self._view.summary.party(frame.owner)),
        )


def place(location: Location) -> Place:
    """Return a place with what stands there."""
    at = plain(describe(location))
    match location:
        case CodeLocation():
            return Place(at, tuple(Line(plain(line), line.startswith(">")) for line in location.snippet))
        case ManifestLocation():
            return Place(at, (Line(plain(location.snippet), here=True),) if location.snippet else ())
        case ResourceLocation() | FileLocation() | DocumentLocation() | RecordingLocation():
            return Place(at, quote=plain(location.text))


def plain(text: str) -> str:
    """Return a string that an app may have chosen, safe for a reader's eye; escaping is the template's."""
    return visible(cut(text, SCREEN.longest), lines=True)

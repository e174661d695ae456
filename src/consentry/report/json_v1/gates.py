"""Gates on the wire: prompts that ask for consent, and why something waits for them or not."""

from __future__ import annotations

from consentry.model import code, consent
from consentry.model.code import Confidence, Phase
from consentry.report.json_v1.encode_places import copy, paths, site
from consentry.report.json_v1.places import CodeLocation, Path, Wire


class Consent(Wire, frozen=True, kw_only=True):
    """Why a place may run before consent, or not."""

    reason: str
    gate: int | None  # position in `gates`
    phases: tuple[Phase, ...]
    path: Path | None
    place: CodeLocation | None


class Stored(Wire, frozen=True, kw_only=True):
    """Where it is kept that somebody agreed."""

    kind: str
    name: str


class Gate(Wire, frozen=True, kw_only=True):
    """A prompt that asks for consent."""

    control: str
    place: CodeLocation
    handler: CodeLocation
    stored: tuple[Stored, ...]
    writes: tuple[CodeLocation, ...]
    reads: tuple[CodeLocation, ...]
    problems: tuple[str, ...]
    refusal: str
    confidence: Confidence


def consent_to_wire(value: code.Consent | None) -> Consent | None:
    """Return the wire form of a reason."""
    if value is None:
        return None
    return Consent(
        reason=value.reason,
        gate=value.gate,
        phases=value.phases,
        path=paths((value.path,))[0] if value.path else None,
        place=CodeLocation(**site(value.place)) if value.place else None,
    )


def gate_to_wire(value: consent.Gate) -> Gate:
    """Return the wire form of a gate."""
    return Gate(
        control=value.control,
        place=CodeLocation(**site(value.place)),
        handler=CodeLocation(**site(value.handler)),
        stored=tuple(copy(Stored, each) for each in value.stored),
        writes=tuple(CodeLocation(**site(each)) for each in value.writes),
        reads=tuple(CodeLocation(**site(each)) for each in value.reads),
        problems=value.problems,
        refusal=value.refusal,
        confidence=value.confidence,
    )

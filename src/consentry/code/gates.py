"""What runs before consent, as values: from the native answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consentry.code import wire
from consentry.model.code import BeforeConsent, Consent, Path
from consentry.model.consent import Gate, Stored
from consentry.model.location import CodeLocation

Place = Callable[[int, int], CodeLocation]  #: method and offset -> place


def gates(answer: wire.Answer, place: Place) -> Iterator[Gate]:
    """Yield the prompts that ask for consent, in the order of the answer."""

    def at(site: wire.Site) -> CodeLocation:
        return place(site.method, site.offset)

    for hit in answer.gates:
        yield Gate(
            control=hit.control,
            place=at(hit.site),
            handler=at(hit.handler),
            stored=tuple(Stored(kind=each.kind, name=each.name) for each in hit.stored),
            writes=tuple(map(at, hit.writes)),
            reads=tuple(map(at, hit.reads)),
            problems=hit.problems,
            refusal=hit.refusal,
            confidence=hit.confidence,
        )


def before(
    hits: tuple[wire.BeforeHit, ...], index: int, place: Place, path: Callable[[wire.PathEnd], Path]
) -> tuple[BeforeConsent | None, Consent | None]:
    """Return what is known of the `index`th place before consent; `path` makes the way there."""
    if index >= len(hits):
        return None, None
    hit = hits[index]
    return BeforeConsent(hit.state), Consent(
        reason=hit.reason,
        gate=hit.gate if hit.gate >= 0 else None,
        phases=hit.phases,
        path=path(hit.path) if hit.path else None,
        place=place(hit.site.method, hit.site.offset) if hit.site else None,
    )

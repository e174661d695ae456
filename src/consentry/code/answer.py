"""From the native answer to values. Frames are shared between paths: they are made once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypedDict

from consentry.code import wire
from consentry.code.gates import before, gates
from consentry.code.question import ROLES, Asked
from consentry.code.rationale import is_explained, rationales
from consentry.code.result import Opaque
from consentry.model.code import (
    Access,
    BeforeConsent,
    Confidence,
    Consent,
    Endpoint,
    Flow,
    FlowSink,
    FlowStep,
    Frame,
    Path,
    Phase,
    Receiver,
    ReceiverKind,
    Refusal,
    Repetition,
    Request,
    SinkKind,
    TaggedCall,
)
from consentry.model.consent import Gate
from consentry.model.location import CodeLocation
from consentry.sdk.initialisation import effect_of

#: what these take stays on the device
_STAYS = frozenset(
    {
        SinkKind.LOG,
        SinkKind.FILE,
        SinkKind.EXTERNAL_STORAGE,
        SinkKind.DATABASE,
        SinkKind.PREFERENCES,
        SinkKind.CLIPBOARD,
        SinkKind.PROCESS,
        SinkKind.NOTIFICATION,
    }
)
_REQUESTS = frozenset(tag for tag, role in ROLES.items() if role.startswith("request"))


class _Before(TypedDict):
    """Fields of an access, call or request."""

    before_consent: BeforeConsent | None
    consent: Consent | None


class Translator:
    """Turns positions of an answer into values."""

    def __init__(self, answer: wire.Answer, asked: Sequence[Asked], owner: Callable[[str], str]) -> None:
        self._answer = answer
        self._asked = asked
        self._owners = [owner(method.class_name) for method in answer.methods]
        self._frames: dict[tuple[int, int], Frame] = {}
        self._paths: dict[tuple[int, int], Path] = {}

    def accesses(self) -> Iterator[Access]:
        """Yield the accesses, those that run without the user first."""
        for index, hit in enumerate(self._answer.hits):
            asked = self._asked[hit.api]
            if asked.info and not self._inside(hit.site.method, asked.api.unless_in):
                yield Access(
                    info=asked.info,
                    api=asked.api.id,
                    symbol=hit.symbol,
                    via=hit.via,
                    detail=hit.detail,
                    location=self._location(hit.site, hit.snippet),
                    owner=self._owners[hit.site.method],
                    phases=_phases(hit.paths),
                    paths=self._all_paths(hit.paths, hit.site.offset),
                    **self._before(self._answer.hits_before, index, hit.site.offset),
                )

    def gates(self) -> Iterator[Gate]:
        """Yield the prompts that ask for consent."""
        return gates(self._answer, self._place)

    def _before(self, hits: tuple[wire.BeforeHit, ...], index: int, offset: int) -> _Before:
        state, consent = before(hits, index, self._place, lambda end: self._path(end, offset))
        return {"before_consent": state, "consent": consent}

    def _inside(self, method: int, classes: tuple[str, ...]) -> bool:
        """Return whether the method is in one of these classes or nested in it."""
        name = self._answer.methods[method].class_name
        return any(name == each or name.startswith(f"{each}$") for each in classes)

    def calls(self, keeps: Callable[[str, str], bool]) -> Iterator[TaggedCall]:
        """Yield the tagged calls of which `keeps(tag, detail)` is true."""
        for index, hit in enumerate(self._answer.hits):
            asked = self._asked[hit.api]
            if asked.tag and keeps(asked.tag, hit.detail):
                yield TaggedCall(
                    tag=asked.tag,
                    api=asked.api.id,
                    symbol=hit.symbol,
                    detail=effect_of(asked.api.id)[1] or hit.detail,
                    location=self._location(hit.site, hit.snippet),
                    owner=self._owners[hit.site.method],
                    phases=_phases(hit.paths),
                    paths=self._all_paths(hit.paths, hit.site.offset),
                    **self._before(self._answer.hits_before, index, hit.site.offset),
                )

    def requests(self) -> Iterator[Request]:
        """Yield the requests of permissions."""
        explained = rationales(self._answer, self._asked)
        for index, hit in enumerate(self._answer.requests):
            refused = self._answer.refused[index] if index < len(self._answer.refused) else ()
            yield Request(
                permissions=hit.permissions,
                complete=hit.complete,
                form=self._form(hit.api),
                location=self._location(hit.site, hit.snippet),
                owner=self._owners[hit.site.method],
                phases=_phases(hit.paths),
                paths=self._all_paths(hit.paths, hit.site.offset),
                repeats=hit.repeats,
                repeats_reason=Repetition(hit.repeats_reason) if hit.repeats_reason else None,
                repeats_after=hit.repeats_after,
                rationale=is_explained(self._answer, hit, explained),
                on_refusal=refused,
                **self._before(self._answer.requests_before, index, hit.site.offset),
            )

    def _form(self, api: int) -> str:
        asked = self._asked[api]
        prefix = f"{asked.tag}-"
        return asked.api.id.removeprefix(prefix) if asked.tag in _REQUESTS else asked.api.id

    def refusals(self) -> Iterator[Refusal]:
        """Yield what refusals do."""
        for hit in self._answer.refusals:
            yield Refusal(
                effect=hit.effect,
                symbol=hit.symbol,
                location=self._location(hit.site, hit.snippet),
                handler=self._location(hit.handler, ()),
                owner=self._owners[hit.site.method],
                phases=hit.phases,
                guarded=hit.guarded,
                confidence=hit.confidence,
                offered=hit.offered,
                frames=tuple(
                    Frame(
                        edge=step.edge,
                        location=self._place(step.method, step.offset),
                        owner=self._owners[step.method],
                    )
                    for step in hit.frames
                ),
            )

    def flows(self, sinks: Sequence[str]) -> Iterator[Flow]:
        """Yield what leaves the code; `sinks` are the ids of the question's sinks in order."""
        sources = self._sources()
        for index, hit in enumerate(self._answer.flows):
            asked = self._asked[hit.api]
            if self._inside(hit.source.method, asked.api.unless_in):
                continue
            owner = self._owners[hit.site.method]
            yield Flow(
                info=asked.info,
                api=asked.api.id,
                symbol=hit.symbol,
                location=self._location(hit.source, hit.source_snippet),
                owner=self._owners[hit.source.method],
                sink=FlowSink(
                    kind=SinkKind(hit.kind),
                    api=sinks[hit.sink] if hit.sink >= 0 else hit.kind,
                    symbol=hit.sink_symbol,
                    location=self._location(hit.site, hit.snippet),
                    owner=owner,
                ),
                receiver=receiver_of(SinkKind(hit.kind), hit.party or owner, hit.hosts),
                sanitisers=hit.sanitisers,
                implicit=hit.implicit,
                steps=tuple(
                    FlowStep(
                        edge=step.edge,
                        location=self._location(step.site, ()),
                        owner=self._owners[step.site.method],
                    )
                    for step in hit.steps
                ),
                phases=_phases(hit.paths),
                confidence=max(hit.confidence, asked.api.confidence, key=tuple(Confidence).index),
                **self._before_flow(index, sources.get((hit.source.method, hit.source.offset))),
            )

    def _sources(self) -> dict[tuple[int, int], int]:
        """Return place -> position of the use of an API there."""
        return {(hit.site.method, hit.site.offset): index for index, hit in enumerate(self._answer.hits)}

    def _before_flow(self, index: int, source: int | None) -> _Before:
        """Return what is known of a flow before consent: it needs both its source and its sink."""
        offset = self._answer.flows[index].site.offset
        ends = [self._before(self._answer.flows_before, index, offset)]
        if source is not None:
            ends.append(self._before(self._answer.hits_before, source, self._answer.hits[source].site.offset))
        ranks = (BeforeConsent.GATED, BeforeConsent.UNKNOWN, BeforeConsent.REACHABLE, None)
        return min(ends, key=lambda end: ranks.index(end["before_consent"]))

    def endpoints(self) -> Iterator[Endpoint]:
        """Yield the addresses."""
        for hit in self._answer.endpoints:
            yield Endpoint(
                url=hit.url,
                scheme=hit.scheme,
                host=hit.host,
                location=self._place(hit.site.method, hit.site.offset),
                owner=self._owners[hit.site.method],
            )

    def opaque(self) -> Iterator[Opaque]:
        """Yield the places that cannot be followed."""
        for hit in self._answer.opaque:
            yield Opaque(
                reason=hit.reason,
                detail=hit.detail,
                location=self._place(hit.site.method, hit.site.offset),
                owner=self._owners[hit.site.method],
            )

    def _location(self, site: wire.Site, snippet: tuple[str, ...]) -> CodeLocation:
        method = self._answer.methods[site.method]
        return CodeLocation(
            member=method.member,
            class_name=method.class_name,
            method=method.method,
            descriptor=method.descriptor,
            offset=site.offset,
            snippet=snippet,
        )

    def place(self, method: int, offset: int) -> CodeLocation:
        """Return the place of an instruction by the position of its method."""
        return self._place(method, offset)

    def owner_of(self, method: int) -> str:
        """Return the SDK whose code a method is, empty for the app's own."""
        return self._owners[method]

    def _place(self, method: int, offset: int) -> CodeLocation:
        return self._location(wire.Site(method, offset), ())

    def _all_paths(self, ends: tuple[wire.PathEnd, ...], offset: int) -> tuple[Path, ...]:
        return tuple(self._path(end, offset) for end in ends)

    def _path(self, end: wire.PathEnd, offset: int) -> Path:
        found = self._paths.get((end.step, offset))
        if found is None:
            frames: list[Frame] = []
            at, goes_on = end.step, offset
            while at >= 0:
                step = self._answer.steps[at]
                frames.append(self._frame(at, goes_on))
                at, goes_on = step.before, step.offset
            frames.reverse()
            found = Path(
                phase=end.phase,
                confidence=end.confidence,
                entry=end.entry,
                frames=tuple(frames),
                guarded=end.guarded,
            )
            self._paths[end.step, offset] = found
        return found

    def _frame(self, at: int, offset: int) -> Frame:
        found = self._frames.get((at, offset))
        if found is None:
            step = self._answer.steps[at]
            found = Frame(edge=step.edge, location=self._place(step.method, offset), owner=self._owners[step.method])
            self._frames[at, offset] = found
        return found


def receiver_of(kind: SinkKind, party: str, hosts: Sequence[str]) -> Receiver:
    """Return who gets what leaves: `party` is the SDK that is called or that lets it out, empty for the app itself."""
    if kind in _STAYS:
        return Receiver(kind=ReceiverKind.DEVICE)
    if kind is SinkKind.IPC:
        return Receiver(kind=ReceiverKind.APP)
    if hosts:
        return Receiver(kind=ReceiverKind.HOST, name=", ".join(hosts))
    if party:
        return Receiver(kind=ReceiverKind.SDK, name=party)
    return Receiver(kind=ReceiverKind.UNKNOWN)


def _phases(ends: tuple[wire.PathEnd, ...]) -> tuple[Phase, ...]:
    return tuple(end.phase for end in ends) or (Phase.UNREACHED,)

"""The code as facts, one for each phase. What is not known is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from consentry.code.askable import askable
from consentry.code.result import CodeFacts
from consentry.model.app import App
from consentry.model.catalog import AppType, Catalog, Information, Permission
from consentry.model.code import (
    Access,
    BeforeConsent,
    Confidence,
    Endpoint,
    Flow,
    Path,
    Phase,
    Receiver,
    ReceiverKind,
    Refusal,
    Request,
    TaggedCall,
)
from consentry.model.fact import Fact, Value

_ORDER = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)


class _Tables:
    """The catalog and the app by id."""

    def __init__(self, code: CodeFacts, catalog: Catalog, app: App, app_type: str) -> None:
        self.confidences = code.confidences
        self.information = {item.id: item for item in catalog.information}
        self.permissions = {item.name: item for item in catalog.permissions}
        self.categories = {sdk.id: sdk.categories for sdk in catalog.sdks}
        self.needs = {api.id: api.permissions for item in catalog.information for api in item.apis}
        self.app_type = next((item for item in catalog.app_types if item.id == app_type), None)
        self.declared = frozenset(item.name for item in app.permissions)
        self.app = app
        self.network = app.network
        self.leaks = any(gate.problems for gate in code.gates)
        self.sources = {(access.location, access.api): access for access in code.accesses}
        self.schemes: dict[str, set[str]] = {}
        for endpoint in code.endpoints:
            self.schemes.setdefault(endpoint.host, set()).add(endpoint.scheme)

    def allows_clear(self, host: str) -> bool | None:
        """Return whether clear text may go to `host`, None where the configuration is not known."""
        if self.network is None:
            return None
        domains = self.network.cleartext_domains
        return self.network.cleartext or any(host == domain or host.endswith(f".{domain}") for domain in domains)

    def is_clear(self, receiver: Receiver) -> bool:
        """Return whether it goes to hosts that the code names by `http://` alone and to which clear text may go."""
        hosts = receiver.name.split(", ") if receiver.kind is ReceiverKind.HOST else []
        return bool(hosts) and all(self.schemes.get(host) == {"http"} and self.allows_clear(host) for host in hosts)


def facts(code: CodeFacts, catalog: Catalog, app: App, app_type: str = "") -> tuple[Fact, ...]:
    """Return the facts of the code. `app_type` is an id of the catalog, empty where the type was not given."""
    return tuple(_facts(code, _Tables(code, catalog, app, app_type)))


def _facts(code: CodeFacts, tables: _Tables) -> Iterator[Fact]:
    for access in code.accesses:
        yield from _access(access, tables)
    for request in code.requests:
        yield from _request(request, tables)
    for refusal in code.refusals:
        yield from _refusal(refusal)
    for call in code.calls:
        yield from _call(call, tables)
    for endpoint in code.endpoints:
        yield _endpoint(endpoint, tables)
    for flow in code.flows:
        if not flow.implicit:  # what only decides has not been handed to anybody: no rule accuses by it
            yield from _flow(flow, tables)
    yield from _opaque(code)


def _phases(phases: tuple[Phase, ...], paths: tuple[Path, ...]) -> Iterator[tuple[Phase, Path | None]]:
    by_phase = {path.phase: path for path in paths}
    for phase in phases:
        yield phase, by_phase.get(phase)


def _before(item: Access | Request | TaggedCall | Flow, phase: Phase) -> dict[str, Value]:
    """Whether it may run before consent, in that phase: what waits in this phase is gated in it."""
    state, consent = item.before_consent, item.consent
    if state is None or consent is None:
        return {}
    if state is BeforeConsent.REACHABLE and phase not in (*consent.phases, Phase.UNREACHED):
        state = BeforeConsent.GATED
    return {"before_consent": state.value}


def _guarded(item: Access | Request | TaggedCall, phase: Phase, path: Path | None, tables: _Tables) -> bool:
    """Whether it waits for some stored state: not for one that a broken gate sets by itself."""
    waits = path is not None and path.guarded
    return waits and not (tables.leaks and _before(item, phase).get("before_consent") == BeforeConsent.REACHABLE.value)


def _party(owner: str) -> dict[str, Value]:
    return {"party": "sdk" if owner else "own", "sdk": owner}


def _worst(*confidences: Confidence) -> Confidence:
    return max(confidences, key=_ORDER.index)


def _access(access: Access, tables: _Tables) -> Iterator[Fact]:
    information = tables.information[access.info]
    confidence = tables.confidences.get(access.api, Confidence.HIGH)
    needs = tables.needs.get(access.api, ())
    for phase, path in _phases(access.phases, access.paths):
        attributes: dict[str, Value] = {
            "info": access.info,
            "info_group": information.group,
            "api": access.api,
            "phase": phase.value,
            "guarded": _guarded(access, phase, path, tables),
            **_before(access, phase),
            **_party(access.owner),
            "sdk_categories": tables.categories.get(access.owner, ()),
            "via": access.via.value,
            "sensitive": information.sensitive,
            "personal": information.personal,
            "permission_declared": not needs or any(name in tables.declared for name in needs),
            "api_confidence": confidence.value,
        }
        if information.resettable is not None:
            attributes["resettable"] = information.resettable
        if tables.app_type is not None:
            attributes["necessary"] = is_necessary(information, tables.app_type, tables.information)
        yield Fact(
            kind="code.access",
            attributes=attributes,
            location=access.location,
            path=path.frames if path else (),
            owner=access.owner,
            confidence=_worst(confidence, path.confidence) if path else confidence,
        )


def is_necessary(information: Information, app_type: AppType, known: Mapping[str, Information]) -> bool:
    """True where the type's list names the class or a broader one."""
    pending, seen = [information.id], set[str]()
    while pending:
        name = pending.pop()
        if name in app_type.information:
            return True
        if name not in seen and name in known:
            seen.add(name)
            pending.extend(known[name].parents)
    return False


def _repetition(request: Request) -> dict[str, Value]:
    told: dict[str, Value] = {}
    if request.repeats_reason is not None:
        told["repeats_reason"] = request.repeats_reason.value
    if request.repeats_after is not None:
        told["repeats_after"] = request.repeats_after
    return told


def _request(request: Request, tables: _Tables) -> Iterator[Fact]:
    asked = askable(request.permissions, tables.app)
    known = [tables.permissions[name] for name in asked if name in tables.permissions]
    groups = tuple(sorted({item.group for item in known if item.group}))
    for phase, path in _phases(request.phases, request.paths):
        attributes: dict[str, Value] = {
            "permissions": asked,
            "groups": groups,
            "group_count": len(groups),
            "phase": phase.value,
            "guarded": _guarded(request, phase, path, tables),
            **_before(request, phase),
            "form": request.form,
            "repeats": request.repeats,
            **_repetition(request),
            "complete": request.complete,
            **_party(request.owner),
        }
        if tables.app_type is not None:
            attributes["unnecessary"] = _unnecessary(known, tables.app_type)
        yield Fact(
            kind="code.request",
            attributes=attributes,
            location=request.location,
            path=path.frames if path else (),
            owner=request.owner,
            confidence=path.confidence if path else Confidence.HIGH,
        )


def _unnecessary(permissions: list[Permission], app_type: AppType) -> tuple[str, ...]:
    return tuple(item.name for item in permissions if item.group and item.group not in app_type.permissions)


def _refusal(refusal: Refusal) -> Iterator[Fact]:
    for phase in refusal.phases or (None,):
        attributes: dict[str, Value] = {
            "effect": refusal.effect,
            "offered": refusal.offered,
            **_party(refusal.owner),
        }
        if phase is not None:
            attributes["phase"] = phase.value
            attributes["guarded"] = phase in refusal.guarded
        yield Fact(
            kind="code.refusal",
            attributes=attributes,
            location=refusal.location,
            related=(refusal.handler,),
            path=refusal.frames,
            owner=refusal.owner,
            confidence=refusal.confidence,
        )


def _call(call: TaggedCall, tables: _Tables) -> Iterator[Fact]:
    confidence = tables.confidences.get(call.api, Confidence.HIGH)
    for phase, path in _phases(call.phases, call.paths):
        yield Fact(
            kind="code.call",
            attributes={
                "tag": call.tag,
                "api": call.api,
                "phase": phase.value,
                "guarded": _guarded(call, phase, path, tables),
                **_before(call, phase),
                **_party(call.owner),
                "detail": call.detail,
            },
            location=call.location,
            path=path.frames if path else (),
            owner=call.owner,
            confidence=_worst(confidence, path.confidence) if path else confidence,
        )


def _endpoint(endpoint: Endpoint, tables: _Tables) -> Fact:
    attributes: dict[str, Value] = {
        "scheme": endpoint.scheme,
        "host": endpoint.host,
        "url": endpoint.url,
        **_party(endpoint.owner),
    }
    allowed = tables.allows_clear(endpoint.host)
    if allowed is not None:
        attributes["cleartext_allowed"] = allowed
    return Fact(kind="code.endpoint", attributes=attributes, location=endpoint.location, owner=endpoint.owner)


def _guard(flow: Flow, phase: Phase, tables: _Tables) -> dict[str, Value]:
    """Return whether the information is taken in this phase only past some stored state, or in another phase."""
    access = tables.sources.get((flow.location, flow.api))
    if access is None:
        return {}
    paths = {path.phase: path for path in access.paths}
    return {"guarded": phase not in access.phases or _guarded(access, phase, paths.get(phase), tables)}


def _receiver(flow: Flow) -> str:
    """Return the SDK that gets it or lets it out, empty for none."""
    return flow.receiver.name if flow.receiver.kind is ReceiverKind.SDK else flow.sink.owner


def _flow(flow: Flow, tables: _Tables) -> Iterator[Fact]:
    information = tables.information[flow.info]
    for phase in flow.phases:
        yield Fact(
            kind="flow.sink",
            attributes={
                "info": flow.info,
                "info_group": information.group,
                "sensitive": information.sensitive,
                "personal": information.personal,
                "sink": flow.sink.kind.value,
                "receiver": flow.receiver.kind.value,
                "receiver_name": flow.receiver.name,
                "sanitisers": flow.sanitisers,
                "phase": phase.value,
                **_guard(flow, phase, tables),
                **_before(flow, phase),
                **_party(flow.sink.owner),
                "sdk_categories": tables.categories.get(_receiver(flow), ()),
                "clear_text": tables.is_clear(flow.receiver),
            },
            location=flow.sink.location,
            related=(flow.location,),
            owner=flow.sink.owner,
            confidence=flow.confidence,
        )


def _opaque(code: CodeFacts) -> Iterator[Fact]:
    """One fact for each reason and party: that something cannot be followed is what counts."""
    seen: set[tuple[str, bool]] = set()
    for item in code.opaque:
        key = (item.reason, bool(item.owner))
        if key not in seen:
            seen.add(key)
            yield Fact(
                kind="code.opaque",
                attributes={"reason": item.reason, "party": "sdk" if item.owner else "own"},
                location=item.location,
                owner=item.owner,
            )

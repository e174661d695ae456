"""Model -> wire: the whole report, every list in an order of its own (never that of discovery)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from consentry.model.app import App, Component, DeclaredPermission
from consentry.model.code import Access, Endpoint, Flow, Refusal, Request, TaggedCall
from consentry.model.coverage import Collector
from consentry.model.location import FileLocation
from consentry.model.report import NamedInfo, Report
from consentry.model.sdk import SdkPresence
from consentry.model.texts import TopicHit
from consentry.model.verdict import Finding, Reason, Verdict
from consentry.report.json_v1 import app as wire_app
from consentry.report.json_v1 import document as wire
from consentry.report.json_v1 import encode_screens
from consentry.report.json_v1 import verdicts as wire_verdicts
from consentry.report.json_v1.encode_places import copy, file, frames, manifest, party, paths, place, site, text, texts
from consentry.report.json_v1.gates import consent_to_wire, gate_to_wire
from consentry.report.json_v1.places import CodeLocation, ResourceLocation
from consentry.report.policy.wire import to_wire as policy_to_wire
from consentry.report.summary import natural

W = TypeVar("W", bound=msgspec.Struct)


def to_wire(report: Report) -> wire.Document:
    """Return the wire form of `report`."""
    return wire.Document(
        version=wire.VERSION,
        engine_version=report.engine_version,
        catalog_version=report.catalog_version,
        as_of=report.as_of,
        app=_app(report.app),
        app_type=_app_type(report),
        coverage=tuple(
            wire_app.Coverage(collector=c.collector, status=c.status, reasons=texts(c.reasons), counts=c.counts)
            for c in sorted(report.coverage, key=lambda c: list(Collector).index(c.collector))
        ),
        verdicts=tuple(_verdict(v) for v in sorted(report.verdicts, key=lambda v: natural(v.rule))),
        clauses=_clauses(report),
        accesses=_ordered(map(_access, report.accesses)),
        permissions=tuple(
            copy(wire.Permission, p, label=text(p.label)) for p in sorted(report.permissions, key=lambda p: p.name)
        ),
        requests=_ordered(map(_request, report.requests)),
        refusals=_ordered(map(_refusal, report.refusals)),
        calls=_ordered(map(_call, report.calls)),
        endpoints=_ordered(map(_endpoint, report.endpoints)),
        flows=_ordered(map(_flow, report.flows)),
        sdks=tuple(_sdk(s) for s in sorted(report.sdks, key=lambda s: s.id)),
        texts=_ordered(map(_topic, report.topics)),
        rules=tuple(
            copy(wire_verdicts.Rule, r, title=text(r.title), explanation=text(r.explanation), remedy=text(r.remedy))
            for r in sorted(report.rules, key=lambda r: natural(r.id))
        ),
        regulations=tuple(copy(wire_verdicts.Regulation, r, title=text(r.title)) for r in report.regulations),
        names=wire.Names(
            information=_names(report.information), sdks=_names(report.sdk_names), topics=_names(report.topic_names)
        ),
        gates=tuple(map(gate_to_wire, report.gates)),
        policy=policy_to_wire(report.policy) if report.policy else None,
        screens=encode_screens.graph(report.screens) if report.screens else None,
        routes=encode_screens.routes(report.screens) if report.screens else (),
        prompts=encode_screens.prompts(report.screens) if report.screens else (),
    )


def _ordered(values: Iterable[W]) -> tuple[W, ...]:
    """Return `values` in the order of their own encoding, which begins with the fields that tell them apart."""
    return tuple(sorted(values, key=lambda value: msgspec.json.encode(value, order="deterministic")))


def _app(app: App) -> wire_app.App:
    return copy(
        wire_app.App,
        app,
        labels=tuple(copy(wire_app.Label, label) for label in app.labels),
        components=tuple(map(_component, app.components)),
        declared_permissions=tuple(map(_declared, app.permissions)),
        signatures=tuple(
            wire_app.Signature(
                scheme=s.scheme, certificates=tuple(copy(wire_app.Certificate, c) for c in s.certificates)
            )
            for s in app.signatures
        ),
        packers=tuple(
            wire_app.Packer(id=p.id, name=p.name, evidence=tuple(map(place, p.evidence))) for p in app.packers
        ),
        network=copy(wire_app.NetworkSecurity, app.network, location=manifest(app.network.location))
        if app.network
        else None,
        application_location=manifest(app.application_location),
        sdk_location=manifest(app.sdk_location),
    )


def _component(component: Component) -> wire_app.Component:
    filters = tuple(copy(wire_app.IntentFilter, each) for each in component.filters)
    return copy(wire_app.Component, component, filters=filters, location=manifest(component.location))


def _declared(permission: DeclaredPermission) -> wire_app.DeclaredPermission:
    return copy(wire_app.DeclaredPermission, permission, location=manifest(permission.location))


def _app_type(report: Report) -> wire_app.AppType | None:
    if not report.app_type:
        return None
    return wire_app.AppType(id=report.app_type, name=text(report.app_type_name) if report.app_type_name else None)


def _verdict(verdict: Verdict) -> wire_verdicts.Verdict:
    findings: list[wire_verdicts.Finding] = []
    evidence: list[wire_verdicts.Evidence] = []
    for finding in verdict.findings:
        indices = tuple(range(len(evidence), len(evidence) + len(finding.evidence)))
        evidence.extend(_evidence(finding))
        findings.append(copy(wire_verdicts.Finding, finding, responsible=party(finding.responsible), evidence=indices))
    return copy(
        wire_verdicts.Verdict,
        verdict,
        findings=tuple(findings),
        evidence=tuple(evidence),
        reasons=tuple(map(_reason, verdict.reasons)),
        settled_by=texts(verdict.settled_by),
    )


def _evidence(finding: Finding) -> Iterable[wire_verdicts.Evidence]:
    for fact in finding.evidence:
        yield wire_verdicts.Evidence(
            fingerprint=finding.fingerprint,
            subject=finding.subject,
            kind=fact.kind,
            attributes=fact.attributes,
            responsible=party(fact.owner),
            confidence=fact.confidence,
            location=place(fact.location),
            related=tuple(map(place, fact.related)),
            path=frames(fact.path),
        )


def _reason(reason: Reason) -> wire_verdicts.Reason:
    return copy(wire_verdicts.Reason, reason, children=tuple(map(_reason, reason.children)))


def _clauses(report: Report) -> tuple[wire_verdicts.Clause, ...]:
    """Return every clause that has a verdict or a text, in the order of the law."""
    infos = {c.id: c for c in report.clauses}
    verdicts = {v.clause: v for v in report.clause_verdicts}
    clauses = []
    for identifier in sorted(infos.keys() | verdicts.keys(), key=natural):
        info, verdict = infos.get(identifier), verdicts.get(identifier)
        clauses.append(
            wire_verdicts.Clause(
                id=identifier,
                outcome=verdict.outcome if verdict else None,
                rules=verdict.rules if verdict else (),
                regulation=info.regulation if info else identifier.split("/")[0],
                number=info.number if info else identifier.split("/")[-1],
                title=text(info.title) if info else None,
                text=text(info.text) if info else None,
                source=info.source if info else "",
            )
        )
    return tuple(clauses)


def _access(access: Access) -> wire.Access:
    return wire.Access(
        **site(access.location),
        information=access.info,
        api=access.api,
        symbol=access.symbol,
        via=access.via,
        detail=access.detail,
        responsible=party(access.owner),
        phases=access.phases,
        paths=paths(access.paths),
        before_consent=access.before_consent,
        consent=consent_to_wire(access.consent),
    )


def _request(request: Request) -> wire.Request:
    return wire.Request(
        **site(request.location),
        permissions=request.permissions,
        complete=request.complete,
        form=request.form,
        responsible=party(request.owner),
        phases=request.phases,
        paths=paths(request.paths),
        repeats=request.repeats,
        repeats_reason=request.repeats_reason,
        repeats_after=request.repeats_after,
        before_consent=request.before_consent,
        consent=consent_to_wire(request.consent),
        rationale=request.rationale,
        on_refusal=request.on_refusal,
    )


def _refusal(refusal: Refusal) -> wire.Refusal:
    return wire.Refusal(
        **site(refusal.location),
        effect=refusal.effect,
        symbol=refusal.symbol,
        handler=CodeLocation(**site(refusal.handler)),
        responsible=party(refusal.owner),
        phases=refusal.phases,
        confidence=refusal.confidence,
        frames=frames(refusal.frames),
        guarded=refusal.guarded,
        offered=refusal.offered,
    )


def _call(call: TaggedCall) -> wire.Call:
    return wire.Call(
        **site(call.location),
        tag=call.tag,
        api=call.api,
        symbol=call.symbol,
        detail=call.detail,
        responsible=party(call.owner),
        phases=call.phases,
        paths=paths(call.paths),
        before_consent=call.before_consent,
        consent=consent_to_wire(call.consent),
    )


def _endpoint(endpoint: Endpoint) -> wire.Endpoint:
    return wire.Endpoint(
        **site(endpoint.location),
        url=endpoint.url,
        scheme=endpoint.scheme,
        host=endpoint.host,
        responsible=party(endpoint.owner),
    )


def _flow(flow: Flow) -> wire.Flow:
    sink = flow.sink
    return wire.Flow(
        **site(flow.location),
        information=flow.info,
        api=flow.api,
        symbol=flow.symbol,
        responsible=party(flow.owner),
        sink=wire.FlowSink(
            **site(sink.location), kind=sink.kind, api=sink.api, symbol=sink.symbol, responsible=party(sink.owner)
        ),
        receiver=wire.Receiver(kind=flow.receiver.kind, name=flow.receiver.name),
        sanitisers=flow.sanitisers,
        implicit=flow.implicit,
        steps=tuple(
            wire.FlowStep(**site(step.location), edge=step.edge, responsible=party(step.owner)) for step in flow.steps
        ),
        phases=flow.phases,
        before_consent=flow.before_consent,
        consent=consent_to_wire(flow.consent),
        confidence=flow.confidence,
    )


def _sdk(sdk: SdkPresence) -> wire.Sdk:
    signals = tuple(copy(wire.Signal, s, locations=tuple(map(place, s.locations))) for s in sdk.signals)
    return copy(wire.Sdk, sdk, signals=signals, init_paths=paths(sdk.init_paths), consent=consent_to_wire(sdk.consent))


def _topic(hit: TopicHit) -> wire.TopicText:
    where = file(hit.location) if isinstance(hit.location, FileLocation) else copy(ResourceLocation, hit.location)
    return copy(wire.TopicText, hit, location=where)


def _names(infos: tuple[NamedInfo, ...]) -> tuple[wire.Named, ...]:
    return tuple(copy(wire.Named, i, name=text(i.name)) for i in sorted(infos, key=lambda i: i.id))

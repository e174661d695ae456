"""Wire -> model: what a stored report says, as a `Report` again."""

from __future__ import annotations

from typing import assert_never

from consentry.model import app, code, consent, coverage, fact, location, sdk, texts, verdict
from consentry.model import report as model
from consentry.model.text import Text
from consentry.report.json_v1 import app as wire_app
from consentry.report.json_v1 import document as wire
from consentry.report.json_v1 import encode_screens
from consentry.report.json_v1 import gates as wire_gates
from consentry.report.json_v1 import places as wire_places
from consentry.report.json_v1 import verdicts as wire_verdicts
from consentry.report.json_v1.encode_places import copy


def to_report(document: wire.Document) -> model.Report:
    """Return the report that `document` was made of, its lists in the order of the wire.

    Raises ValueError where the document breaks a promise of the model, e.g. an accusation without evidence.
    """
    return model.Report(
        app=_app(document.app),
        app_type=document.app_type.id if document.app_type else "",
        app_type_name=_text(document.app_type.name) if document.app_type and document.app_type.name else None,
        as_of=document.as_of,
        catalog_version=document.catalog_version,
        engine_version=document.engine_version,
        coverage=tuple(copy(coverage.Coverage, c, reasons=_texts(c.reasons)) for c in document.coverage),
        verdicts=tuple(map(_verdict, document.verdicts)),
        clause_verdicts=tuple(
            model.ClauseVerdict(clause=c.id, outcome=c.outcome, rules=c.rules)
            for c in document.clauses
            if c.outcome is not None
        ),
        clauses=tuple(
            copy(model.ClauseInfo, c, title=_text(c.title), text=_text(c.text))
            for c in document.clauses
            if c.title is not None and c.text is not None
        ),
        accesses=tuple(map(_access, document.accesses)),
        requests=tuple(
            copy(
                code.Request,
                r,
                location=_code(r),
                owner=_owner(r.responsible),
                paths=_paths(r.paths),
                consent=_consent(r.consent),
            )
            for r in document.requests
        ),
        refusals=tuple(
            copy(
                code.Refusal,
                r,
                location=_code(r),
                handler=_code(r.handler),
                owner=_owner(r.responsible),
                frames=_frames(r.frames),
            )
            for r in document.refusals
        ),
        calls=tuple(
            copy(
                code.TaggedCall,
                c,
                location=_code(c),
                owner=_owner(c.responsible),
                paths=_paths(c.paths),
                consent=_consent(c.consent),
            )
            for c in document.calls
        ),
        endpoints=tuple(
            copy(code.Endpoint, e, location=_code(e), owner=_owner(e.responsible)) for e in document.endpoints
        ),
        flows=tuple(map(_flow, document.flows)),
        permissions=tuple(copy(model.PermissionUse, p, label=_text(p.label)) for p in document.permissions),
        sdks=tuple(map(_sdk, document.sdks)),
        topics=tuple(map(_topic, document.texts)),
        rules=tuple(
            copy(model.RuleInfo, r, title=_text(r.title), explanation=_text(r.explanation), remedy=_text(r.remedy))
            for r in document.rules
        ),
        regulations=tuple(copy(model.RegulationInfo, r, title=_text(r.title)) for r in document.regulations),
        information=_names(document.names.information),
        sdk_names=_names(document.names.sdks),
        topic_names=_names(document.names.topics),
        gates=tuple(map(_gate, document.gates)),
        screens=encode_screens.decoded(document.screens, document.routes, document.prompts, _place)
        if document.screens
        else None,
    )


def _text(value: wire_places.Text) -> Text:
    return Text(zh=value.zh, en=value.en)


def _texts(values: tuple[wire_places.Text, ...]) -> tuple[Text, ...]:
    return tuple(map(_text, values))


def _owner(responsible: str) -> str:
    return "" if responsible == wire_places.APP else responsible


def _code(value: wire_places.Site) -> location.CodeLocation:
    return location.CodeLocation(
        member=value.member,
        class_name=value.class_,
        method=value.method,
        descriptor=value.descriptor,
        offset=-1 if value.offset is None else value.offset,
        snippet=value.snippet,
    )


def _place(value: wire_places.Location) -> location.Location:
    match value:
        case wire_places.CodeLocation():
            return _code(value)
        case wire_places.ManifestLocation():
            return copy(location.ManifestLocation, value)
        case wire_places.ResourceLocation():
            return copy(location.ResourceLocation, value)
        case wire_places.FileLocation():
            return _file(value)
        case wire_places.DocumentLocation():
            return copy(location.DocumentLocation, value)
        case wire_places.RecordingLocation():
            return copy(location.RecordingLocation, value)
        case _:
            assert_never(value)


def _file(value: wire_places.FileLocation) -> location.FileLocation:
    return location.FileLocation(
        member=value.member,
        start=-1 if value.start is None else value.start,
        end=-1 if value.end is None else value.end,
        text=value.text,
    )


def _manifest(value: wire_places.ManifestLocation | None) -> location.ManifestLocation | None:
    return None if value is None else copy(location.ManifestLocation, value)


def _frames(values: tuple[wire_places.Frame, ...]) -> tuple[code.Frame, ...]:
    return tuple(code.Frame(edge=f.edge, location=_code(f), owner=_owner(f.responsible)) for f in values)


def _paths(values: tuple[wire_places.Path, ...]) -> tuple[code.Path, ...]:
    return tuple(copy(code.Path, p, frames=_frames(p.frames)) for p in values)


def _access(value: wire.Access) -> code.Access:
    return copy(
        code.Access,
        value,
        info=value.information,
        location=_code(value),
        owner=_owner(value.responsible),
        paths=_paths(value.paths),
        consent=_consent(value.consent),
    )


def _consent(value: wire_gates.Consent | None) -> code.Consent | None:
    if value is None:
        return None
    return copy(
        code.Consent,
        value,
        path=_paths((value.path,))[0] if value.path else None,
        place=_code(value.place) if value.place else None,
    )


def _gate(value: wire_gates.Gate) -> consent.Gate:
    return copy(
        consent.Gate,
        value,
        place=_code(value.place),
        handler=_code(value.handler),
        stored=tuple(copy(consent.Stored, each) for each in value.stored),
        writes=tuple(map(_code, value.writes)),
        reads=tuple(map(_code, value.reads)),
    )


def _flow(value: wire.Flow) -> code.Flow:
    return copy(
        code.Flow,
        value,
        info=value.information,
        location=_code(value),
        owner=_owner(value.responsible),
        sink=copy(code.FlowSink, value.sink, location=_code(value.sink), owner=_owner(value.sink.responsible)),
        receiver=copy(code.Receiver, value.receiver),
        steps=tuple(
            code.FlowStep(edge=step.edge, location=_code(step), owner=_owner(step.responsible)) for step in value.steps
        ),
        consent=_consent(value.consent),
    )


def _component(value: wire_app.Component) -> app.Component:
    filters = tuple(copy(app.IntentFilter, each) for each in value.filters)
    return copy(app.Component, value, filters=filters, location=_manifest(value.location))


def _app(value: wire_app.App) -> app.App:
    return copy(
        app.App,
        value,
        labels=tuple(copy(app.Label, label) for label in value.labels),
        components=tuple(map(_component, value.components)),
        permissions=tuple(
            copy(app.DeclaredPermission, p, location=_manifest(p.location)) for p in value.declared_permissions
        ),
        signatures=tuple(
            app.Signature(scheme=s.scheme, certificates=tuple(copy(app.Certificate, c) for c in s.certificates))
            for s in value.signatures
        ),
        packers=tuple(copy(app.Packer, p, evidence=tuple(map(_place, p.evidence))) for p in value.packers),
        network=copy(app.NetworkSecurity, value.network, location=_manifest(value.network.location))
        if value.network
        else None,
        application_location=_manifest(value.application_location),
        sdk_location=_manifest(value.sdk_location),
    )


def _verdict(value: wire_verdicts.Verdict) -> verdict.Verdict:
    facts = tuple(map(_fact, value.evidence))
    for finding in value.findings:
        if any(not 0 <= index < len(facts) for index in finding.evidence):
            raise ValueError(f"{value.rule}: finding {finding.fingerprint} names evidence that is not there")
    findings = tuple(
        copy(
            verdict.Finding,
            f,
            responsible=_owner(f.responsible),
            evidence=tuple(facts[index] for index in f.evidence),
        )
        for f in value.findings
    )
    return copy(
        verdict.Verdict,
        value,
        findings=findings,
        reasons=tuple(map(_reason, value.reasons)),
        settled_by=_texts(value.settled_by),
    )


def _fact(value: wire_verdicts.Evidence) -> fact.Fact:
    return copy(
        fact.Fact,
        value,
        location=_place(value.location),
        related=tuple(map(_place, value.related)),
        path=_frames(value.path),
        owner=_owner(value.responsible),
    )


def _reason(value: wire_verdicts.Reason) -> verdict.Reason:
    return copy(verdict.Reason, value, children=tuple(map(_reason, value.children)))


def _sdk(value: wire.Sdk) -> sdk.SdkPresence:
    signals = tuple(copy(sdk.Signal, s, locations=tuple(map(_place, s.locations))) for s in value.signals)
    return copy(
        sdk.SdkPresence, value, signals=signals, init_paths=_paths(value.init_paths), consent=_consent(value.consent)
    )


def _topic(value: wire.TopicText) -> texts.TopicHit:
    found = value.location
    where = _file(found) if isinstance(found, wire_places.FileLocation) else copy(location.ResourceLocation, found)
    return copy(texts.TopicHit, value, location=where)


def _names(values: tuple[wire.Named, ...]) -> tuple[model.NamedInfo, ...]:
    return tuple(copy(model.NamedInfo, v, name=_text(v.name)) for v in values)

"""The JSON of a policy beside an app: field `against` of version 1."""

from __future__ import annotations

import msgspec

from consentry.model.comparison import Comparison
from consentry.model.location import DocumentLocation, describe
from consentry.model.text import Text


class WireName(msgspec.Struct, frozen=True, kw_only=True):
    zh: str
    en: str


class WireSentenceAt(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the policy: characters of the document of that name."""

    document: str
    start: int
    end: int
    text: str


class WireApp(msgspec.Struct, frozen=True, kw_only=True):
    file: str
    sha256: str
    package: str
    version_name: str
    version_code: str
    labels: tuple[str, ...]


class WireCollected(msgspec.Struct, frozen=True, kw_only=True):
    """A class of information that one party's code can read."""

    information: str
    name: WireName
    sdk: str  #: empty = the app's own code
    declared: str  #: stated, perhaps, vaguely, by-app, not; empty = not known
    denied: bool
    personal: bool
    sensitive: bool
    permission_declared: bool
    sentences: tuple[WireSentenceAt, ...]
    place: str
    places: int
    phases: tuple[str, ...]
    path: tuple[str, ...]
    confidence: str


class WireSdk(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    name: WireName
    vendor: WireName
    inside: bool | None
    certain: bool
    declared: str  #: listed, vaguely, not; empty = not known
    sentences: tuple[WireSentenceAt, ...]
    places: tuple[str, ...]


class WirePermissionGroup(msgspec.Struct, frozen=True, kw_only=True):
    group: str
    permissions: tuple[str, ...]
    declared: str  #: purpose, named, information, not; empty = not known
    requested: bool | None
    sentences: tuple[WireSentenceAt, ...]
    place: str


class WireDeclaredOnly(msgspec.Struct, frozen=True, kw_only=True):
    information: str
    name: WireName
    sentences: tuple[WireSentenceAt, ...]


class WireIdentity(msgspec.Struct, frozen=True, kw_only=True):
    names_app: bool | None
    about: str
    operators: tuple[str, ...]
    certificates: tuple[str, ...]


class WireAppCoverage(msgspec.Struct, frozen=True, kw_only=True):
    collector: str
    status: str
    reasons: tuple[WireName, ...]


class WireAgainst(msgspec.Struct, frozen=True, kw_only=True):
    """What the app does beside what the policy says of it."""

    app: WireApp
    coverage: tuple[WireAppCoverage, ...]
    identity: WireIdentity
    collected: tuple[WireCollected, ...]
    sdks: tuple[WireSdk, ...]
    permissions: tuple[WirePermissionGroup, ...]
    declared_only: tuple[WireDeclaredOnly, ...]


def against_to_wire(comparison: Comparison) -> WireAgainst:
    """Return the comparison as it is written."""
    app = comparison.app
    return WireAgainst(
        app=WireApp(
            file=app.file,
            sha256=app.sha256,
            package=app.package,
            version_name=app.version_name,
            version_code=app.version_code,
            labels=tuple(label.value for label in app.labels),
        ),
        coverage=tuple(
            WireAppCoverage(
                collector=each.collector.value, status=each.status.value, reasons=tuple(map(_name, each.reasons))
            )
            for each in comparison.coverage
        ),
        identity=msgspec.convert(comparison.identity, WireIdentity, from_attributes=True),
        collected=tuple(
            WireCollected(
                information=row.information,
                name=_name(row.name),
                sdk=row.sdk,
                declared=row.declared,
                denied=row.denied,
                personal=row.personal,
                sensitive=row.sensitive,
                permission_declared=row.permission_declared,
                sentences=_sentences(row.sentences),
                place=describe(row.place),
                places=row.places,
                phases=tuple(phase.value for phase in row.phases),
                path=tuple(describe(frame.location) for frame in row.path),
                confidence=row.confidence.value,
            )
            for row in comparison.collected
        ),
        sdks=tuple(
            WireSdk(
                id=row.id,
                name=_name(row.name),
                vendor=_name(row.vendor),
                inside=row.inside,
                certain=row.certain,
                declared=row.declared,
                sentences=_sentences(row.sentences),
                places=tuple(map(describe, row.places)),
            )
            for row in comparison.sdks
        ),
        permissions=tuple(
            WirePermissionGroup(
                group=row.group,
                permissions=row.permissions,
                declared=row.declared,
                requested=row.requested,
                sentences=_sentences(row.sentences),
                place=describe(row.place),
            )
            for row in comparison.permissions
        ),
        declared_only=tuple(
            WireDeclaredOnly(information=row.information, name=_name(row.name), sentences=_sentences(row.sentences))
            for row in comparison.declared_only
        ),
    )


def _name(text: Text) -> WireName:
    return WireName(zh=text.zh, en=text.en)


def _sentences(places: tuple[DocumentLocation, ...]) -> tuple[WireSentenceAt, ...]:
    return tuple(
        WireSentenceAt(document=each.document, start=each.start, end=each.end, text=each.text) for each in places
    )

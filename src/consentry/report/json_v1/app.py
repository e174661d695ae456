"""Wire types of the app and of the coverage."""

from __future__ import annotations

from consentry.model.app import ComponentKind, ContainerKind
from consentry.model.coverage import Collector, CoverageStatus
from consentry.report.json_v1.places import Location, ManifestLocation, Text, Wire


class Label(Wire, frozen=True, kw_only=True):
    """The app's name in one locale."""

    locale: str
    value: str


class IntentFilter(Wire, frozen=True, kw_only=True):
    """Which intents a component takes that do not name it."""

    actions: tuple[str, ...]
    categories: tuple[str, ...]
    schemes: tuple[str, ...]
    types: tuple[str, ...]


class Component(Wire, frozen=True, kw_only=True):
    """A declared component."""

    kind: ComponentKind
    name: str
    exported: bool
    enabled: bool
    launcher: bool
    target: str
    process: str
    permission: str
    actions: tuple[str, ...]
    authorities: tuple[str, ...]
    metadata: dict[str, str]
    configured: bool = False
    filters: tuple[IntentFilter, ...] = ()
    location: ManifestLocation


class DeclaredPermission(Wire, frozen=True, kw_only=True):
    """A `uses-permission` element."""

    name: str
    max_sdk: int | None
    sdk23: bool
    location: ManifestLocation


class Certificate(Wire, frozen=True, kw_only=True):
    """A signing certificate."""

    sha256: str
    subject: str
    issuer: str
    serial: str
    not_before: str
    not_after: str
    algorithm: str


class Signature(Wire, frozen=True, kw_only=True):
    """A signature found; its cryptographic validity is not claimed."""

    scheme: str
    certificates: tuple[Certificate, ...]


class Packer(Wire, frozen=True, kw_only=True):
    """A hardening shell."""

    id: str
    name: str
    evidence: tuple[Location, ...]


class NetworkSecurity(Wire, frozen=True, kw_only=True):
    """Clear-text policy."""

    cleartext: bool
    cleartext_domains: tuple[str, ...]
    location: ManifestLocation | None


class App(Wire, frozen=True, kw_only=True):
    """Identity and declarations."""

    file: str
    sha256: str
    bytes: int
    container: ContainerKind
    members: tuple[str, ...]
    package: str
    version_name: str
    version_code: str
    labels: tuple[Label, ...]
    min_sdk: int
    target_sdk: int
    application_class: str
    debuggable: bool
    allow_backup: bool
    components: tuple[Component, ...]
    declared_permissions: tuple[DeclaredPermission, ...]
    signatures: tuple[Signature, ...]
    packers: tuple[Packer, ...]
    network: NetworkSecurity | None
    native_libraries: tuple[str, ...]
    application_location: ManifestLocation | None
    sdk_location: ManifestLocation | None
    metadata: dict[str, str]


class AppType(Wire, frozen=True, kw_only=True):
    """The app type that was given."""

    id: str
    name: Text | None


class Coverage(Wire, frozen=True, kw_only=True):
    """One collector's account of itself."""

    collector: Collector
    status: CoverageStatus
    reasons: tuple[Text, ...]
    counts: dict[str, int]

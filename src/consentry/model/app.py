"""The app as its container and manifest describe it."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.location import Location, ManifestLocation


class ContainerKind(enum.StrEnum):
    """How the app was packed."""

    APK = "apk"
    SPLITS = "splits"  #: APKS, XAPK, APKM or a folder of splits
    AAB = "aab"


class ComponentKind(enum.StrEnum):
    """The four Android components, and the alias of an activity."""

    ACTIVITY = "activity"
    ACTIVITY_ALIAS = "activity-alias"
    SERVICE = "service"
    RECEIVER = "receiver"
    PROVIDER = "provider"


class IntentFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which intents a component takes that do not name it."""

    actions: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    types: tuple[str, ...] = ()


class Component(msgspec.Struct, frozen=True, kw_only=True):
    """A declared component; names are fully qualified."""

    kind: ComponentKind
    name: str
    exported: bool  #: effective: the attribute, else the platform's default for the target SDK
    enabled: bool
    launcher: bool = False  #: has a MAIN/LAUNCHER filter
    target: str = ""  #: of an alias
    process: str = ""
    permission: str = ""
    configured: bool = False  #: an activity that handles changes of the configuration itself
    actions: tuple[str, ...] = ()  #: of all filters
    filters: tuple[IntentFilter, ...] = ()
    authorities: tuple[str, ...] = ()
    metadata: dict[str, str] = {}  #: `meta-data` of the component
    location: ManifestLocation


class DeclaredPermission(msgspec.Struct, frozen=True, kw_only=True):
    """A `uses-permission` (or `-sdk-23`) element."""

    name: str
    max_sdk: int | None = None
    sdk23: bool = False
    location: ManifestLocation


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """A signing certificate."""

    sha256: str  #: of the DER, lower-case hex
    subject: str
    issuer: str
    serial: str
    not_before: str  #: ISO 8601, UTC
    not_after: str
    algorithm: str  #: of the public key, e.g. `RSA 2048`


class Signature(msgspec.Struct, frozen=True, kw_only=True):
    """One signature found; cryptographic validity is not claimed."""

    scheme: str  #: `v1`, `v2`, `v3` or `v3.1`
    certificates: tuple[Certificate, ...]


class Packer(msgspec.Struct, frozen=True, kw_only=True):
    """A hardening shell: the code that runs is not the code that was read."""

    id: str  #: id in the catalog
    name: str
    evidence: tuple[Location, ...]


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """The app's name in one locale."""

    locale: str
    value: str


class NetworkSecurity(msgspec.Struct, frozen=True, kw_only=True):
    """Clear-text policy of the manifest and the network security configuration."""

    cleartext: bool  #: effective default for the target SDK
    cleartext_domains: tuple[str, ...] = ()  #: domains for which it is switched on
    location: ManifestLocation | None = None  #: absent where the platform default decides


class App(msgspec.Struct, frozen=True, kw_only=True):
    """Identity and declarations of one app."""

    file: str  #: base name of the input, never a path
    sha256: str
    bytes: int
    container: ContainerKind
    members: tuple[str, ...] = ()  #: the APKs read, base first
    package: str = ""
    version_name: str = ""
    version_code: str = ""
    labels: tuple[Label, ...] = ()
    min_sdk: int = 1
    target_sdk: int = 1
    application_class: str = ""
    debuggable: bool = False
    allow_backup: bool = True
    components: tuple[Component, ...] = ()
    permissions: tuple[DeclaredPermission, ...] = ()
    signatures: tuple[Signature, ...] = ()
    packers: tuple[Packer, ...] = ()
    network: NetworkSecurity | None = None
    native_libraries: tuple[str, ...] = ()  #: base names, sorted
    application_location: ManifestLocation | None = None
    sdk_location: ManifestLocation | None = None  #: `uses-sdk`
    metadata: dict[str, str] = {}  #: `meta-data` of the application element

    def label(self, language: str) -> str:
        """Return the label in `language`, else the default one, else the package name."""
        by_locale = {label.locale: label.value for label in self.labels}
        for locale, value in by_locale.items():
            if locale.split("-")[0] == language:
                return value
        return by_locale.get("", "") or next(iter(by_locale.values()), self.package)

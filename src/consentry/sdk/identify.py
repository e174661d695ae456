"""Which third-party SDKs are inside an app, and what says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from consentry.model.app import App
from consentry.model.catalog import Catalog, Sdk
from consentry.model.coverage import Coverage
from consentry.model.sdk import SdkPresence, Signal
from consentry.sdk.classes import Rows
from consentry.sdk.coverage import account
from consentry.sdk.owner import OwnerIndex, index_owners
from consentry.sdk.scan import PackageEvidence, scan
from consentry.sdk.signals import NativeIndex, component_signals, find_components
from consentry.sdk.startup import registered, starts_itself
from consentry.sdk.weigh import Evidence, weigh

OWN = "[own]"  #: how the catalog marks own knowledge that was not verified


class SdkFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known about the SDKs of one app."""

    sdks: tuple[SdkPresence, ...]  #: by id; includes stubs, which are not counted as present
    owners: OwnerIndex  #: class name -> SDK id, also for SDKs of which only a stub is inside
    coverage: Coverage

    @property
    def present(self) -> tuple[SdkPresence, ...]:
        """Return the SDKs that are inside: no stubs."""
        return tuple(sdk for sdk in self.sdks if not sdk.stub)


def identify(
    app: App,
    classes: Rows,
    catalog: Catalog,
    *,
    code: Coverage | None = None,
    more: Mapping[str, tuple[Signal, ...]] | None = None,
) -> SdkFacts:
    """Return the SDKs inside `app`.

    `classes` are all classes of all DEX members. `code` is the account of how they were read. `more` holds signals of
    other kinds by SDK id, e.g. `shape`.
    """
    owners = index_owners(catalog.sdks, app.package)
    components = find_components(app, catalog.sdks, owners)
    natives = NativeIndex(catalog.sdks).find(app.native_libraries)
    seen = scan(classes, owners, frozenset(component.name for group in components.values() for component in group))
    others = more or {}
    hidden = bool(app.packers)
    initialised = registered(app, owners)
    found: list[SdkPresence] = []
    for sdk in catalog.sdks:
        packages = seen.packages.get(sdk.id, ())
        evidence = Evidence(
            packages=packages,
            components=components.get(sdk.id, ()),
            declared_and_inside=sum(component.name in seen.declared for component in components.get(sdk.id, ())),
            natives=natives.get(sdk.id, ()),
            others=others.get(sdk.id, ()),
            code_hidden=hidden,
            sourced=_is_sourced(sdk, packages),
        )
        if evidence:
            auto_start = sdk.id in initialised or starts_itself(app, evidence.components)
            found.append(_presence(sdk, evidence, auto_start=auto_start))
    return SdkFacts(
        sdks=tuple(sorted(found, key=lambda presence: presence.id)),
        owners=owners,
        coverage=account(app, seen, code, counts={"catalog": len(catalog.sdks), "present": _count(found)}),
    )


def _is_sourced(sdk: Sdk, packages: Iterable[PackageEvidence]) -> bool:
    """True where a prefix that matched was read somewhere; True without prefixes."""
    matched = frozenset(package.prefix for package in packages)
    return not matched or any(item.value in matched and not item.source.startswith(OWN) for item in sdk.packages)


def _count(found: list[SdkPresence]) -> int:
    return sum(not presence.stub for presence in found)


def _presence(sdk: Sdk, evidence: Evidence, *, auto_start: bool) -> SdkPresence:
    confidence, stub = weigh(evidence)
    signals = (
        *(package.signal() for package in sorted(evidence.packages, key=lambda p: (-p.working, p.prefix))),
        *component_signals(evidence.components),
        *evidence.natives,
        *evidence.others,
    )
    return SdkPresence(
        id=sdk.id,
        name=sdk.name.zh,
        vendor=sdk.vendor.zh,
        categories=sdk.categories,
        confidence=confidence,
        signals=signals,
        collects=tuple(dict.fromkeys(item.value for item in sdk.collects)),
        auto_start=auto_start and not stub,
        privacy_url=sdk.privacy_url.value if sdk.privacy_url else "",
        stub=stub,
    )

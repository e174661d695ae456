"""Small apps, SDKs and catalogs for the tests of `consentry.sdk`."""

from __future__ import annotations

from consentry.model.app import App, Component, ComponentKind, ContainerKind
from consentry.model.catalog import Catalog, Framework, Match, Sdk, SdkInit, Sourced
from consentry.model.location import ManifestLocation
from consentry.model.text import Text


def sdk(id_: str, *packages: str, **fields: object) -> Sdk:
    """Return an SDK with the package prefixes given; strings in `components`, `natives`, `collects` are wrapped."""
    for name in ("components", "natives", "collects"):
        if name in fields:
            fields[name] = tuple(Sourced(value=value, source="test") for value in fields[name])  # type: ignore[attr-defined]
    values: dict[str, object] = {
        "id": id_,
        "name": Text(zh=f"{id_} 中文", en=id_),
        "vendor": Text(zh="厂商", en="vendor"),
        "categories": ("analytics",),
        "packages": tuple(Sourced(value=value, source="test") for value in packages),
        "sources": ("test",),
        **fields,
    }
    return Sdk(**values)  # type: ignore[arg-type]


def init(effect: str, class_name: str, method: str) -> SdkInit:
    """Return an initialising call."""
    return SdkInit(effect=effect, match=Match(class_name=class_name, method=method), source="test")


def catalog(*sdks: Sdk) -> Catalog:
    """Return a catalog that holds nothing but `sdks`."""
    return Catalog(
        version="0" * 64,
        regulations=(),
        app_types=(),
        information=(),
        tags=(),
        permissions=(),
        topics=(),
        packers=(),
        sdks=sdks,
        rules=(),
        aliases=(),
        framework=Framework(lifecycle={}, callbacks=(), sources=()),
    )


def component(name: str, kind: ComponentKind = ComponentKind.ACTIVITY, **fields: object) -> Component:
    """Return a declared component."""
    place = ManifestLocation(
        member="app.apk!AndroidManifest.xml", element=f"manifest/application/{kind}[@name='{name}']", line=7
    )
    values: dict[str, object] = {"exported": False, "enabled": True, "location": place, **fields}
    return Component(kind=kind, name=name, **values)  # type: ignore[arg-type]


def app(package: str = "com.example.shop", **fields: object) -> App:
    """Return an app."""
    values: dict[str, object] = {"target_sdk": 33, **fields}
    return App(file="app.apk", sha256="0" * 64, bytes=1, container=ContainerKind.APK, package=package, **values)  # type: ignore[arg-type]


def rows(prefix: str, count: int, methods: int = 4, units: int = 80) -> list[tuple[str, str, int, int]]:
    """Return `count` classes of one package."""
    return [(f"{prefix}.Class{number}", "classes.dex", methods, units) for number in range(count)]

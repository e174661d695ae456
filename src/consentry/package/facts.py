"""The package as facts. What a damaged manifest leaves unknown is left out, never defaulted."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.app import App, Component, DeclaredPermission
from consentry.model.catalog import Catalog, Permission
from consentry.model.coverage import CoverageStatus
from consentry.model.fact import Fact, Value
from consentry.model.location import FileLocation
from consentry.model.texts import View
from consentry.package.package import Package

#: parts of a view's class name -> the platform's name of the control, first match counts
_CONTROLS = ("CheckBox", "RadioButton", "ToggleButton", "Switch", "Button", "TextView")


def facts(package: Package, catalog: Catalog) -> tuple[Fact, ...]:
    """Return the facts of manifest, container, texts and layouts."""
    return tuple(_facts(package, {permission.name: permission for permission in catalog.permissions}))


def _facts(package: Package, known: dict[str, Permission]) -> Iterator[Fact]:
    app = package.app
    yield from _application(package, known)
    for permission in app.permissions:
        yield _permission(permission, known.get(permission.name))
    for component in app.components:
        yield _component(component)
    for packer in app.packers:
        yield Fact(
            kind="package.packer",
            attributes={"id": packer.id},
            location=packer.evidence[0],
            related=packer.evidence[1:],
        )
    for scheme in dict.fromkeys(signature.scheme for signature in app.signatures):
        yield Fact(kind="package.signature", attributes={"scheme": scheme}, location=FileLocation(member=app.file))
    for hit in package.texts:
        attributes: dict[str, Value] = {"topic": hit.topic, "source": hit.source, "locale": hit.locale}
        if hit.used is not None:
            attributes["used"] = hit.used
        yield Fact(kind="text.topic", attributes=attributes, location=hit.location)
    for view in package.views:
        yield _view(view)


def _application(package: Package, known: dict[str, Permission]) -> Iterator[Fact]:
    app = package.app
    location = app.application_location or app.sdk_location
    if package.coverage[0].status is CoverageStatus.FAILED or location is None:
        return
    attributes: dict[str, Value] = {"package": app.package}
    if package.sdk_known:
        attributes |= {"min_sdk": app.min_sdk, "target_sdk": app.target_sdk}
    if package.application_known:
        attributes |= {"debuggable": app.debuggable, "allow_backup": app.allow_backup}
    if package.sdk_known and package.application_known and app.network is not None:
        attributes["cleartext"] = app.network.cleartext
    if package.coverage[0].complete:
        attributes["dangerous_permissions"] = len(_dangerous(app, known))
    related = tuple(
        place
        for place in (app.sdk_location, app.network.location if app.network else None)
        if place is not None and place != location
    )
    yield Fact(kind="manifest.application", attributes=attributes, location=location, related=related)


def _dangerous(app: App, known: dict[str, Permission]) -> set[str]:
    return {p.name for p in app.permissions if p.name in known and known[p.name].level == "dangerous"}


def _permission(permission: DeclaredPermission, known: Permission | None) -> Fact:
    attributes: dict[str, Value] = {"name": permission.name}
    if known is not None:
        attributes |= {"group": known.group, "level": known.level, "info": known.information}
    return Fact(kind="manifest.permission", attributes=attributes, location=permission.location)


def _component(component: Component) -> Fact:
    return Fact(
        kind="manifest.component",
        attributes={
            "type": component.kind.value,
            "name": component.name,
            "exported": component.exported,
            "enabled": component.enabled,
            "actions": component.actions,
        },
        location=component.location,
    )


def _view(view: View) -> Fact:
    return Fact(
        kind="layout.view",
        attributes={
            "type": control(view.kind),
            "checked": view.checked,
            "topic": view.topics,
            "layout": view.layout,
        },
        location=view.location,
    )


def control(kind: str) -> str:
    """Return the platform's name of the control that the class `kind` is by its name, else the simple class name."""
    simple = kind.rpartition(".")[2]
    return next((name for name in _CONTROLS if name in simple), simple)

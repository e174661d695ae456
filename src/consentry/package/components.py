"""Components with their effective state (`exported`, `enabled`) as the platform computes it.

Source: AOSP `PackageParser`/`ParsedActivityUtils`, `ParsedProviderUtils`; developer documentation of `android:exported`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from consentry.model.app import Component, ComponentKind, IntentFilter
from consentry.package.document import Element
from consentry.package.manifest import Manifest
from consentry.package.values import Values

_KINDS = tuple(kind.value for kind in ComponentKind)
_EXPLICIT_SINCE = 31  #: from this target on, a filter no longer exports by itself
_PROVIDER_CLOSED_SINCE = 17  #: from this target on, providers are not exported by default
_LAUNCHERS = {"android.intent.category.LAUNCHER", "android.intent.category.LEANBACK_LAUNCHER"}


class _Filters(msgspec.Struct, frozen=True):
    present: bool
    actions: tuple[str, ...]
    launcher: bool
    each: tuple[IntentFilter, ...]


def read_components(manifests: Iterable[Manifest], values: Values, target: int) -> tuple[Component, ...]:
    """Return all components; of two with one kind and name the first."""
    found: dict[tuple[ComponentKind, str], Component] = {}
    for manifest in manifests:
        for component in _components(manifest, values, target):
            found.setdefault((component.kind, component.name), component)
    return tuple(found.values())


def _components(manifest: Manifest, values: Values, target: int) -> Iterator[Component]:
    application = manifest.application
    if application is None:
        return
    parent, outer = application
    for index, element in manifest.document.children(parent, *_KINDS):
        name = values.text(element, "name")
        if not name:  # damaged: nothing that can be relied on
            continue
        kind = ComponentKind(element.name)
        filters = _filters(manifest, index, values)
        yield Component(
            kind=kind,
            name=manifest.qualified(name),
            exported=_exported(kind, element, filters, values, target),
            enabled=values.boolean(element, "enabled") is not False and values.boolean(outer, "enabled") is not False,
            launcher=filters.launcher,
            target=manifest.qualified(values.text(element, "targetActivity")),
            process=_process(manifest, values.text(element, "process") or values.text(outer, "process")),
            permission=_permission(element, outer, values),
            configured=values.text(element, "configChanges") not in ("", "0", "0x0"),
            actions=filters.actions,
            filters=filters.each,
            authorities=tuple(part for part in values.text(element, "authorities").split(";") if part),
            metadata=read_metadata(manifest, index, values),
            location=manifest.location(index),
        )


def read_metadata(manifest: Manifest, parent: int, values: Values) -> dict[str, str]:
    """Return name -> value of the `meta-data` of an element; of two with one name the first."""
    found: dict[str, str] = {}
    for _, element in manifest.document.children(parent, "meta-data"):
        name = values.text(element, "name")
        resource = element.android("resource")
        if name:
            found.setdefault(name, resource.text if resource else values.text(element, "value"))
    return found


def _filters(manifest: Manifest, parent: int, values: Values) -> _Filters:
    actions: dict[str, None] = {}
    each: list[IntentFilter] = []
    present = launcher = False
    for index, _ in manifest.document.children(parent, "intent-filter"):
        present = True
        names = [values.text(element, "name") for _, element in manifest.document.children(index, "action")]
        categories = {values.text(element, "name") for _, element in manifest.document.children(index, "category")}
        launcher = launcher or ("android.intent.action.MAIN" in names and bool(categories & _LAUNCHERS))
        data = [element for _, element in manifest.document.children(index, "data")]
        each.append(
            IntentFilter(
                actions=tuple(name for name in names if name),
                categories=tuple(sorted(categories - {""})),
                schemes=_all(values, data, "scheme"),
                types=_all(values, data, "mimeType"),
            )
        )
        actions.update(dict.fromkeys(name for name in names if name))
    return _Filters(present, tuple(actions), launcher, tuple(each))


def _all(values: Values, elements: Sequence[Element], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for element in elements if (text := values.text(element, name))))


def _exported(kind: ComponentKind, element: Element, filters: _Filters, values: Values, target: int) -> bool:
    explicit = values.boolean(element, "exported")
    if explicit is not None:
        return explicit
    if kind is ComponentKind.PROVIDER:
        return target < _PROVIDER_CLOSED_SINCE
    return filters.present and target < _EXPLICIT_SINCE


def _permission(element: Element, application: Element, values: Values) -> str:
    return values.text(element, "permission") or values.text(application, "permission")


def _process(manifest: Manifest, process: str) -> str:
    return manifest.package + process if process.startswith(":") else process

"""Declared permissions."""

from __future__ import annotations

from collections.abc import Iterable

from consentry.model.app import DeclaredPermission
from consentry.package.manifest import Manifest
from consentry.package.values import Values

_ELEMENTS = {"uses-permission": False, "uses-permission-sdk-23": True, "uses-permission-sdk-m": True}


def read_permissions(manifests: Iterable[Manifest], values: Values) -> tuple[DeclaredPermission, ...]:
    """Return the permissions of all manifests; of equal declarations the first, a wider one replaces a narrower one."""
    found: dict[tuple[str, bool], DeclaredPermission] = {}
    for manifest in manifests:
        for index, element in manifest.document.children(0, *_ELEMENTS):
            name = values.text(element, "name")
            if not name:
                continue
            permission = DeclaredPermission(
                name=name,
                max_sdk=values.integer(element, "maxSdkVersion"),
                sdk23=_ELEMENTS[element.name],
                location=manifest.location(index),
            )
            known = found.get((name, permission.sdk23))
            if known is None or _wider(permission, known):
                found[name, permission.sdk23] = permission
    return tuple(found.values())


def _wider(one: DeclaredPermission, other: DeclaredPermission) -> bool:
    if other.max_sdk is None:
        return False
    return one.max_sdk is None or one.max_sdk > other.max_sdk

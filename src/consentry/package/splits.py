"""Which member is the base, and in which order the members are read."""

from __future__ import annotations

import msgspec

from consentry._native import Resources
from consentry.package.container import Container
from consentry.package.limits import Limits
from consentry.package.manifest import Manifest, read_manifest


def ordered(container: Container, limits: Limits) -> tuple[Container, tuple[Manifest, ...], Resources]:
    """Return the container with its base first, the manifests in that order, and the merged resources."""
    resources = _resources(container, limits)
    manifests = [read_manifest(member, resources, limits) for member in container.members]
    manifests.sort(key=_rank)
    members = tuple(manifest.member for manifest in manifests)
    if members != container.members:
        container = msgspec.structs.replace(container, members=members)
        # Of one resource and configuration the base's value counts: read again with the base first.
        resources = _resources(container, limits)
        manifests = [read_manifest(member, resources, limits) for member in members]
    return container, tuple(manifests), resources


def _rank(manifest: Manifest) -> tuple[bool, bool, bool, str]:
    name = manifest.member.name
    return bool(manifest.error), bool(manifest.split), not name.endswith(("base.apk", "base", "base-master.apk")), name


def _resources(container: Container, limits: Limits) -> Resources:
    tables = [(member.archive, member.table) for member in container.members if member.table in member.archive]
    return Resources.read(tables, limits.table_bytes)

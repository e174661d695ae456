"""Reads a container: the one place where its parts come together."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec

from consentry._native import Archive, Resources, Topics
from consentry.model.app import App
from consentry.model.catalog import Catalog, PackerSignature
from consentry.package.components import read_components
from consentry.package.container import Container, open_container
from consentry.package.coverage import (
    manifest_problems,
    network_problem,
    package_coverage,
    table_problems,
    texts_coverage,
)
from consentry.package.identity import Identity, read_identity
from consentry.package.layouts import Layouts, read_layouts
from consentry.package.limits import Limits
from consentry.package.manifest import Manifest
from consentry.package.network import read_network
from consentry.package.oddities import read_oddities
from consentry.package.package import DynamicCode, Package, StringResource
from consentry.package.packers import find_packers
from consentry.package.pages import read_pages
from consentry.package.permissions import read_permissions
from consentry.package.runtimes import hidden_texts
from consentry.package.signatures import read_signatures
from consentry.package.splits import ordered
from consentry.package.texts import Texts, compiled, read_assets, read_strings
from consentry.package.values import Values


class _StringRow(msgspec.Struct, frozen=True):
    id: int
    name: str
    locale: str
    text: str


_NAMES = msgspec.msgpack.Decoder(dict[int, str])
_STRINGS = msgspec.msgpack.Decoder(tuple[_StringRow, ...])
_DYNAMIC = msgspec.msgpack.Decoder(tuple[DynamicCode, ...])


def read(path: Path, limits: Limits, catalog: Catalog) -> Package:
    """Read the app at `path` (APK, APKS, XAPK, APKM, AAB, or a folder of splits).

    Raises InvalidApp where it is no app at all. What is damaged, missing or over a limit is in the coverage.
    """
    container = open_container(path, limits)
    with ThreadPoolExecutor(1) as hashing:
        # Hashing costs as much as all the rest: side by side, it is free on a second core.
        sha256 = hashing.submit(container.sha256)
        return _read(container, limits, catalog, sha256.result)


def _read(container: Container, limits: Limits, catalog: Catalog, sha256: Callable[[], str]) -> Package:
    container, manifests, resources = ordered(container, limits)
    oddities = read_oddities(container)
    files = [member.place(member.prefix + file) for member in container.members for file in member.files()]
    topics = compiled(catalog.topics)
    hidden = {topic.id for topic in catalog.topics if topic.hidden}
    layouts = read_layouts(container.members, resources, topics, limits)
    texts = _texts(container, resources, topics, layouts, limits)
    pages = read_pages(container.members, topics, limits)
    declared = _Declared(container, manifests, resources, limits, catalog.packers, files)
    problems = [*declared.problems, *oddities.losses]
    text_problems = [
        *table_problems(container, resources),
        *oddities.losses,
        *texts.problems,
        *pages.problems,
        *hidden_texts(files),
    ]
    return Package(
        app=declared.app(sha256()),
        texts=tuple(hit for hit in texts.hits if hit.topic not in hidden),
        control_texts=tuple(hit for hit in texts.hits if hit.topic in hidden),
        views=layouts.views,
        layout_handlers=layouts.handlers,
        layout_inputs=layouts.inputs,
        screen_files=layouts.files,
        screen_files_complete=layouts.files_complete,
        pages=pages.pages,
        string_ids={row.id: StringResource(name=row.name, text=row.text) for row in _rows(resources)},
        resource_names=_NAMES.decode(resources.names()),
        references=layouts.references,
        dynamic_code=_dynamic_code(container),
        oddities=oddities.harmless + declared.damaged_signatures,
        sdk_known=declared.identity.sdk_known,
        application_known=declared.identity.application_known,
        coverage=(
            package_coverage(manifests[0], problems, {"files": len(files), **declared.counts}),
            texts_coverage(text_problems, texts.counts),
        ),
        container=container,
        resources=resources,
    )


class _Declared:
    """What manifests, signatures and file names say."""

    def __init__(
        self,
        container: Container,
        manifests: tuple[Manifest, ...],
        resources: Resources,
        limits: Limits,
        packers: tuple[PackerSignature, ...],
        files: list[str],
    ) -> None:
        self._container, self._files, self._packers = container, files, packers
        values = Values(resources)
        base = manifests[0]
        readable = [manifest for manifest in manifests if manifest.readable]
        self.identity: Identity = read_identity(base, readable, values, resources)
        target = self.identity.target_sdk
        self._components = read_components(readable, values, target)
        self._permissions = read_permissions(readable, values)
        self._network, unreadable = read_network(base, container.members, resources, values, target, limits)
        self._signatures, self.damaged_signatures = read_signatures(_signed(container))
        self.problems = [*manifest_problems(base, manifests), *network_problem(unreadable)]
        self.counts = {
            "manifests": len(readable),
            "components": len(self._components),
            "permissions": len(self._permissions),
        }

    def app(self, sha256: str) -> App:
        container, identity = self._container, self.identity
        return App(
            file=container.file,
            sha256=sha256,
            bytes=container.bytes,
            container=container.kind,
            members=tuple(member.name or container.file for member in container.members),
            package=identity.package,
            version_name=identity.version_name,
            version_code=identity.version_code,
            labels=identity.labels,
            min_sdk=identity.min_sdk,
            target_sdk=identity.target_sdk,
            application_class=identity.application_class,
            debuggable=identity.debuggable,
            allow_backup=identity.allow_backup,
            components=self._components,
            permissions=self._permissions,
            signatures=self._signatures,
            packers=find_packers(self._packers, self._files, identity.application_class, identity.application_location),
            network=self._network,
            native_libraries=_native_libraries(self._files),
            application_location=identity.application_location,
            sdk_location=identity.sdk_location,
            metadata=identity.metadata,
        )


def _texts(container: Container, resources: Resources, topics: Topics, layouts: Layouts, limits: Limits) -> Texts:
    table = container.members[0].place(container.members[0].table)
    strings = read_strings(resources, topics, table, layouts.references)
    assets = read_assets(container.members, topics, limits)
    return Texts(
        hits=strings.hits + layouts.hits + assets.hits,
        problems=layouts.problems + strings.problems + assets.problems,
        counts={**strings.counts, **layouts.counts, **assets.counts},
    )


def _rows(resources: Resources) -> tuple[_StringRow, ...]:
    return _STRINGS.decode(resources.strings())


def _native_libraries(files: list[str]) -> tuple[str, ...]:
    libraries = {file.rpartition("/")[2] for file in files if "lib/" in file and file.endswith(".so")}
    return tuple(sorted(libraries))


def _signed(container: Container) -> list[tuple[str, Archive]]:
    """Return the archives that may be signed: each APK, and the bundle as a whole."""
    if container.members[0].prefix:
        return [("", container.members[0].archive)]
    return [(member.name, member.archive) for member in container.members]


def _dynamic_code(container: Container) -> tuple[DynamicCode, ...]:
    found = []
    for name, archive in _signed(container):
        for code in _DYNAMIC.decode(archive.dynamic_code()):
            place = f"{name}!{code.member}" if name else code.member
            found.append(msgspec.structs.replace(code, member=place))
    return tuple(found)

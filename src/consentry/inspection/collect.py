"""The stages for one app, as they run in the child process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from consentry import code, package, screens, sdk
from consentry.code.program import LoadedProgram, load
from consentry.inspection.limits import Limits
from consentry.inspection.messages import CodeRead, NotAnApp, PackageRead, ScreensRead, SdksFound, Step, encode
from consentry.model.app import App, ComponentKind
from consentry.model.catalog import Catalog
from consentry.model.errors import InvalidApp
from consentry.model.text import Text


def collect(path: Path, limits: Limits, catalog: Catalog, *, implicit_flows: bool = False) -> Iterator[bytes]:
    """Yield one encoded message for each stage begun and done.

    What was sent stays true when a later stage breaks a limit: the parent then reports that stage as failed.
    """
    yield encode(Step(stage="package"))
    try:
        read = package.read(path, package.Limits(file_bytes=limits.file_bytes), catalog)
    except InvalidApp as error:
        yield encode(NotAnApp(file=error.file, place=error.place, value=error.value, problem=error.problem))
        return
    yield encode(
        PackageRead(
            app=read.app,
            topics=read.texts,
            facts=package.facts(read, catalog),
            referenced=read.references,
            coverage=read.coverage,
        )
    )
    yield encode(Step(stage="sdk"))
    program, unread = _program(read)
    found = sdk.identify(read.app, program.classes, catalog)
    yield encode(SdksFound(sdks=found.sdks, coverage=found.coverage))
    yield encode(Step(stage="code"))
    resources = _resources(read, catalog)
    analysed = code.analyse(
        program.native,
        read.app,
        catalog,
        found.owners.owner,
        layouts=read.layout_handlers,
        prompts=code.Prompts(
            views=read.views,
            hits=(*read.texts, *read.control_texts),
            names=read.resource_names,
            pages=read.pages,
            brings={
                number: [one for node in file.nodes for one in node.brings]
                for number, file in read.screen_files.items()
            },
            layouts=[file.nodes for file in read.screen_files.values()],
        ),
        topics=package.compiled(code.topics_of(catalog.topics)),
        initializers=_initializers(read.app),
        inputs=read.layout_inputs,
        problems=unread,
        screens=resources.question(),
        strings=resources.strings,
        implicit=implicit_flows,
    )
    yield encode(CodeRead(code=msgspec.structs.replace(analysed, screens=())))
    cut = bool(analysed.screens_cut) or not read.screen_files_complete
    yield encode(ScreensRead(graph=screens.read(read.app, analysed.screens, resources, cut=cut)))


def _resources(read: package.Package, catalog: Catalog) -> screens.Resources:
    strings = {identifier: string.text for identifier, string in read.string_ids.items()}
    speaks = package.speaks(catalog)
    return screens.Resources(read.screen_files, strings, read.resource_names, read.texts, speaks)


def _program(read: package.Package) -> tuple[LoadedProgram, tuple[Text, ...]]:
    """Return the program and which members could not be inflated; the members' bytes are let go on return."""
    dex = read.dex()
    return load(dex.read), dex.failed


def _initializers(app: App) -> list[str]:
    """Return the classes that a start-up provider (androidx.startup) runs: named by its meta-data."""
    return [
        name
        for component in app.components
        if component.kind is ComponentKind.PROVIDER and component.enabled
        for name, value in component.metadata.items()
        if value == "androidx.startup"
    ]

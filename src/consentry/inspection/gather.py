"""What the child told, joined into facts: the input of the judge and of the comparison with a policy. Pure."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from consentry import code, package, screens, sdk
from consentry.catalog.index import Index
from consentry.code import CodeFacts
from consentry.inspection import joins, reasons
from consentry.inspection.messages import CodeRead, NotAnApp, PackageRead, ScreensRead, SdksFound, Step, decode
from consentry.inspection.options import Options
from consentry.inspection.policy_facts import Held, joined, place
from consentry.inspection.sandbox import ChildDied
from consentry.model.app import App, ContainerKind
from consentry.model.catalog import AppType, Catalog
from consentry.model.code import TaggedCall
from consentry.model.coverage import Collector, Coverage
from consentry.model.errors import InvalidApp
from consentry.model.fact import Fact
from consentry.model.report import PermissionUse
from consentry.model.screens import ScreenGraph
from consentry.model.sdk import SdkPresence
from consentry.model.texts import TopicHit


class Collected:
    """Gathers one child's messages."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.package: PackageRead | None = None
        self.sdks: SdksFound | None = None
        self.code: CodeFacts | None = None
        self.screens: ScreenGraph | None = None
        self.refused: NotAnApp | None = None
        self.died: ChildDied | None = None
        self.stage = ""

    def take(self, data: bytes) -> str:
        """Take a message; return the stage that begins with it, if one does."""
        match decode(data):
            case Step(stage=stage):
                self.stage = stage
                return stage
            case PackageRead() as package:
                self.package = package
            case SdksFound() as sdks:
                self.sdks = sdks
            case CodeRead(code=found):
                self.code = found
            case ScreensRead(graph=graph):
                self.screens = graph
            case NotAnApp() as refused:
                self.refused = refused
        return ""


class Gathered(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is known of one app, joined."""

    app: App
    app_type: AppType | None
    coverage: dict[Collector, Coverage]
    code: CodeFacts | None
    calls: tuple[TaggedCall, ...]
    permissions: tuple[PermissionUse, ...]
    topics: tuple[TopicHit, ...]
    sdks: tuple[SdkPresence, ...]
    screens: ScreenGraph | None
    facts: tuple[Fact, ...]


def gather(collected: Collected, options: Options, catalog: Catalog, index: Index) -> Gathered:
    """Return what is known. Raises InvalidApp where the input is no app."""
    if collected.refused:
        refused = collected.refused
        raise InvalidApp(file=refused.file, place=refused.place, value=refused.value, problem=refused.problem)
    app_type = index.app_types[options.app_type] if options.app_type else None
    app = collected.package.app if collected.package else _nameless(collected.path)
    coverage = _coverage(collected, options)
    code_coverage = coverage[Collector.CODE]
    uses = joins.permission_uses(app, collected.code, code_coverage, catalog, app_type)
    found = collected.package
    topics = joins.used_topics(found.topics, found.referenced, collected.code, code_coverage) if found else ()
    calls = collected.code.calls if collected.code else ()
    sdks = sdk.join(collected.sdks.sdks, calls) if collected.sdks else ()
    facts: list[Fact] = []
    if found:
        facts += joins.topic_facts(joins.permission_facts(found.facts, uses), topics)
    if app_type:
        facts = joins.with_app_type(facts, app_type)
    if collected.code:
        facts += code.facts(collected.code, catalog, app, options.app_type)
    facts += sdk.sdk_facts(sdks)
    graph = joins.whole_screens(collected.screens, coverage, sdks)
    facts += screens.facts(graph) if graph else ()
    if options.policy:
        facts += joined(
            Held(app, facts, sdks, uses, coverage, app_type), options.policy, catalog, package.speaks(catalog)
        )
        facts += screens.entries(facts, options.policy, graph, place)
    return Gathered(
        app=app,
        app_type=app_type,
        coverage=coverage,
        code=collected.code,
        calls=calls,
        permissions=uses,
        topics=topics,
        sdks=sdks,
        screens=graph,
        facts=tuple(facts),
    )


def _coverage(collected: Collected, options: Options) -> dict[Collector, Coverage]:
    """Return every collector's coverage; what the child did not come to is failed, never left out."""
    cut = reasons.cut_off(collected.died)
    coverage = {collector: reasons.failed(collector, cut) for collector in Collector}
    for collector in (Collector.POLICY, Collector.RUNTIME):
        given = collector.value in options.inputs_not_read
        coverage[collector] = reasons.not_available(collector) if given else reasons.not_given(collector)
    if options.policy:
        coverage[Collector.POLICY] = options.policy.coverage
    if collected.package:
        coverage |= {found.collector: found for found in collected.package.coverage}
    if collected.sdks:
        coverage[Collector.SDK] = collected.sdks.coverage
    if collected.code:
        coverage[Collector.CODE] = joins.without_entry_points(coverage[Collector.PACKAGE], collected.code.coverage)
    return coverage


def _nameless(path: Path) -> App:
    """Return what is known of an app whose package could not be read."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    size = path.stat().st_size
    return App(file=path.name, sha256=digest, bytes=size, container=ContainerKind.APK)

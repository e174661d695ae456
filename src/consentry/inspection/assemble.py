"""What the child told, made into facts, judged, and put into a report. Pure but for the catalog given."""

from __future__ import annotations

import hashlib
from pathlib import Path

from consentry import __version__, code, package, screens, sdk
from consentry.catalog.index import Index
from consentry.code import CodeFacts
from consentry.inspection import joins, reasons
from consentry.inspection.judging import judge_app, law_to_apply
from consentry.inspection.messages import CodeRead, NotAnApp, PackageRead, ScreensRead, SdksFound, Step, decode
from consentry.inspection.options import Options
from consentry.inspection.policy_facts import Held, joined, place
from consentry.inspection.sandbox import ChildDied
from consentry.inspection.wording import Wording
from consentry.model.app import App, ContainerKind
from consentry.model.catalog import Catalog
from consentry.model.coverage import Collector, Coverage
from consentry.model.errors import InvalidApp
from consentry.model.fact import Fact
from consentry.model.report import Report
from consentry.model.screens import ScreenGraph


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


def assemble(collected: Collected, options: Options, catalog: Catalog) -> Report:
    """Return the report. Raises InvalidApp where the input is no app."""
    if collected.refused:
        refused = collected.refused
        raise InvalidApp(file=refused.file, place=refused.place, value=refused.value, problem=refused.problem)
    law = law_to_apply(catalog, options.regulations, options.as_of)
    index = Index(catalog)
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
        facts += joined(Held(app, facts, sdks, uses, coverage), options.policy, catalog, package.speaks(catalog))
        facts += screens.entries(facts, options.policy, graph, place)
    ordered = tuple(coverage[collector] for collector in Collector)
    judged = judge_app(facts, ordered, law, catalog, options)
    wording = Wording(law, index)
    read = collected.code
    return Report(
        app=app,
        app_type=options.app_type,
        as_of=options.as_of.isoformat(),
        catalog_version=catalog.version,
        engine_version=__version__,
        coverage=ordered,
        verdicts=judged.verdicts,
        clause_verdicts=judged.clauses,
        accesses=read.accesses if read else (),
        requests=read.requests if read else (),
        refusals=read.refusals if read else (),
        calls=calls,
        endpoints=read.endpoints if read else (),
        permissions=uses,
        sdks=sdks,
        topics=topics,
        rules=wording.rules(judged.verdicts),
        clauses=wording.clauses(judged.clauses),
        regulations=wording.regulations(options.as_of),
        information=wording.information(read),
        sdk_names=wording.sdks(sdks),
        topic_names=wording.topics(topics),
        app_type_name=app_type.name if app_type else None,
        policy=options.policy,
        screens=graph,
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

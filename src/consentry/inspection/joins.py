"""What only shows when two collectors' results are held together. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from consentry.code import CodeFacts
from consentry.model.app import App
from consentry.model.catalog import AppType, Catalog, Permission
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.fact import Fact
from consentry.model.report import PermissionUse
from consentry.model.screens import ScreenGraph
from consentry.model.sdk import SdkPresence
from consentry.model.text import Text
from consentry.model.texts import TopicHit


def without_entry_points(package: Coverage, code: Coverage) -> Coverage:
    """Return the code's coverage: without a readable manifest nobody knows where the code is entered."""
    if package.complete or code.status is not CoverageStatus.FINISHED:
        return code
    reason = Text(
        zh="清单未能完整读取：部分入口（组件）未知，代码的触发时机不完整",
        en="the manifest was not read completely: entry points (components) may be missing, so phases are incomplete",
    )
    return msgspec.structs.replace(code, status=CoverageStatus.PARTIAL, reasons=(*code.reasons, reason))


def permission_uses(
    app: App, code: CodeFacts | None, coverage: Coverage, catalog: Catalog, app_type: AppType | None
) -> tuple[PermissionUse, ...]:
    """Return one row for each declared permission, sorted by name."""
    known = {permission.name: permission for permission in catalog.permissions}
    users = code.used_permissions if code else {}
    requested = {name for request in code.requests for name in request.permissions} if code else set()
    all_requests_read = coverage.complete and code is not None and all(r.complete for r in code.requests)
    received = {action for component in app.components for action in component.actions}
    rows = []
    for declared in {p.name: p for p in app.permissions}.values():
        permission = known.get(declared.name)
        used_by = tuple(sorted(owner or "app" for owner in users.get(declared.name, ())))
        if not used_by and permission and received.intersection(permission.actions):
            used_by = ("app",)
        rows.append(
            PermissionUse(
                name=declared.name,
                group=permission.group if permission else "",
                level=permission.level if permission else "",
                label=permission.label if permission else Text(zh=declared.name, en=declared.name),
                used=_known(bool(used_by), permission is not None and permission.uses_listed and coverage.complete),
                used_by=used_by,
                requested=_known(declared.name in requested, all_requests_read),
                necessary=_necessary(permission, app_type),
                max_sdk=declared.max_sdk,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.name))


def _known(seen: bool, absence_means_something: bool) -> bool | None:
    return True if seen else (False if absence_means_something else None)


def _necessary(permission: Permission | None, app_type: AppType | None) -> bool | None:
    if app_type is None or permission is None or permission.level != "dangerous":
        return None
    return permission.group in app_type.permissions


def permission_facts(facts: Iterable[Fact], uses: Sequence[PermissionUse]) -> list[Fact]:
    """Return the facts, those on permissions with `used`, `requested` and `necessary` where these are known."""
    by_name = {use.name: use for use in uses}
    joined = []
    for fact in facts:
        use = by_name.get(str(fact.attributes.get("name"))) if fact.kind == "manifest.permission" else None
        if use is None:
            joined.append(fact)
            continue
        attributes = dict(fact.attributes)
        if use.used is not None:
            attributes["used"] = use.used
        if use.requested is not None:
            attributes["requested"] = use.requested
        if use.necessary is not None:
            attributes["necessary"] = use.necessary
        joined.append(msgspec.structs.replace(fact, attributes=attributes))
    return joined


def used_topics(
    topics: Sequence[TopicHit], referenced: frozenset[int], code: CodeFacts | None, coverage: Coverage
) -> tuple[TopicHit, ...]:
    """Return the hits, those of string resources marked as used by the app's code or layouts where that is known."""
    used = referenced | (code.used_resource_ids if code else frozenset())
    marked = []
    for hit in topics:
        if hit.resource_id and hit.used is None:
            marked.append(msgspec.structs.replace(hit, used=_known(hit.resource_id in used, coverage.complete)))
        else:
            marked.append(hit)
    return tuple(marked)


def topic_facts(facts: Iterable[Fact], topics: Sequence[TopicHit]) -> list[Fact]:
    """Return the facts, those on topics with `used` where it is known."""
    used = {hit.location: hit.used for hit in topics if hit.used is not None}
    return [
        msgspec.structs.replace(fact, attributes={**fact.attributes, "used": used[fact.location]})
        if fact.kind == "text.topic" and fact.location in used
        else fact
        for fact in facts
    ]


def with_app_type(facts: Iterable[Fact], app_type: AppType) -> list[Fact]:
    """Return the facts, the one on the application with the type."""
    return [
        msgspec.structs.replace(fact, attributes={**fact.attributes, "app_type": app_type.id})
        if fact.kind == "manifest.application"
        else fact
        for fact in facts
    ]


#: categories of SDKs that draw screens by themselves
_DRAWS = frozenset({"cross-platform", "game-engine", "mini-program"})


def whole_screens(
    graph: ScreenGraph | None,
    coverage: Mapping[Collector, Coverage],
    sdks: Sequence[SdkPresence],
) -> ScreenGraph | None:
    """Return the graph, with what else keeps it from being complete: parts not read, screens drawn by a framework."""
    if graph is None:
        return None
    gaps = list(graph.gaps)
    gaps += [
        Text(zh=f"未完整读取：{collector.value}", en=f"not read completely: {collector.value}")
        for collector in (Collector.CODE, Collector.TEXTS, Collector.PACKAGE)
        if not coverage[collector].complete
    ]
    drawing = sorted(sdk.id for sdk in sdks if not sdk.stub and _DRAWS.intersection(sdk.categories))
    if drawing:
        names = ", ".join(drawing)
        gaps.append(
            Text(zh=f"部分界面由框架绘制：{names}", en=f"screens may be drawn by a framework: {names}"),
        )
    return msgspec.structs.replace(graph, gaps=tuple(gaps))

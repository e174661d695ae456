"""The question put to the native module: the catalog's APIs, the app's components, the framework model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from consentry.code import wire_query as wire
from consentry.code.prompts import Prompts, query_of
from consentry.model.app import App, Component, ComponentKind, IntentFilter
from consentry.model.catalog import Api, Catalog, Match
from consentry.sdk.initialisation import init_tag

#: tag -> what its hits are used for; every other tag gives tagged calls
ROLES = {
    "permission-request": "request",
    "permission-list": "request-part",
    "permission-check": "check",
    "permission-denied": "denied",
    "permission-answer": "answer",
    "exit": "exit",
    "settings-intent": "settings",
    "stored-flag": "stored-flag",
    "stored-write": "stored-write",
}
#: starts of addresses that name a schema, a namespace or a type, and that nobody opens
NAMES_ONLY = (
    "http://schemas.android.com/",
    "http://schemas.xmlsoap.org/",
    "http://schemas.microsoft.com/",
    "http://schema.org",
    "http://www.w3.org/",
    "https://www.w3.org/",
    "http://xmlpull.org/",
    "http://xml.org/",
    "http://xml.apache.org/",
    "http://javax.xml.",
    "http://java.sun.com/xml/",
    "http://purl.org/",
    "http://ns.adobe.com/",
    "http://www.xfa.org/",
    "http://json-schema.org/",
    "http://apache.org/xml/",
    "http://relaxng.org/",
    "http://www.springframework.org/schema/",
    "http://www.opengis.net/",
    "http://www.topografix.com/",
    "http://docs.oasis-open.org/",
    "http://dublincore.org/",
    "http://opds-spec.org/",
    "http://www.feedbooks.com/opds/facet",
    "http://www.smpte-ra.org/schemas/",
    "http://ebookdroid.org",
    # what the Android runtime answers for `java.vendor.url`
    "http://www.android.com/",
)


TYPED = "typed-"  #: before the kind of an input field: the id of what is typed into it
#: SDKs of these categories work inside the app: what they are given goes nowhere by that
INSIDE = frozenset({"library", "ui", "network", "storage", "player", "cross-platform", "hotfix", "plugin", "debug"})


class Input(Protocol):
    """A field of a layout that a user fills in: its resource id and what belongs there."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...


class Layout(Protocol):
    """A layout as far as it runs code: its resource id, methods it calls on a click, classes it makes."""

    @property
    def resource_id(self) -> int: ...
    @property
    def methods(self) -> tuple[str, ...]: ...
    @property
    def classes(self) -> tuple[str, ...]: ...
    @property
    def clicks(self) -> tuple[tuple[str, int], ...]: ...


class Asked(msgspec.Struct, frozen=True):
    """An API of the question: where in the catalog it is from."""

    api: Api
    info: str = ""  #: information class, else ...
    tag: str = ""  #: ... tag
    is_source: bool = False  #: yields the information without being an access: only flows begin there


def asked_apis(catalog: Catalog) -> tuple[Asked, ...]:
    """Return all APIs that are looked for, in the order of the question."""
    accesses = [Asked(api=api, info=item.id) for item in catalog.information for api in item.apis]
    tags = (*catalog.tags, init_tag(catalog.sdks))
    calls = [Asked(api=api, tag=tag.id) for tag in tags for api in tag.apis]
    return (*accesses, *calls, *_sources(catalog))


def _sources(catalog: Catalog) -> Iterable[Asked]:
    """Yield what only flows begin with: callbacks that are given information, fields that a user fills in."""
    for item in catalog.information:
        for api in item.hands_on:
            yield Asked(api=api, info=item.id, is_source=True)
        for kind in item.typed:
            api = Api(id=f"{TYPED}{kind}", matches=(), source="attribute inputType of a layout's view")
            yield Asked(api=api, info=item.id, is_source=True)


def make_query(
    asked: Iterable[Asked],
    app: App,
    layouts: Sequence[Layout],
    prompts: Prompts,
    initializers: Sequence[str],
    catalog: Catalog,
    limits: dict[str, int],
    inputs: Sequence[Input] = (),
    screens: wire.ScreenQuery | None = None,
    strings: Mapping[int, str] | None = None,
    *,
    implicit: bool = False,
) -> bytes:
    """Return the question as MessagePack."""
    asked = tuple(asked)
    framework = catalog.framework
    personal = {item.id for item in catalog.information if item.personal}
    typed = {item.api.id: index for index, item in enumerate(asked) if item.is_source}
    query = wire.Query(
        apis=tuple(
            wire.ApiQuery(
                role=_role(item),
                matches=tuple(_match(match) for match in item.api.matches),
                yields=item.api.yields and item.info in personal,
                unless_in=item.api.unless_in,
            )
            for item in asked
        ),
        components=tuple(_components(app)),
        application=app.application_class,
        package=app.package,
        initializers=tuple(initializers),
        prompts=query_of(prompts),
        layouts=tuple(
            wire.LayoutQuery(
                id=layout.resource_id, classes=layout.classes, handlers=layout.methods, clicks=layout.clicks
            )
            for layout in layouts
        ),
        framework=wire.FrameworkQuery(
            lifecycle=framework.lifecycle,
            callbacks=tuple(
                wire.CallbackQuery(
                    type=item.type, phase=item.phase, edge=item.edge, methods=item.methods, followed=item.followed
                )
                for item in framework.callbacks
            ),
            supertypes=framework.supertypes,
            constants=framework.constants,
            support=framework.support,
            given=framework.given,
            fails=framework.fails,
            thrown_by=framework.thrown_by,
            parameters=framework.parameters,
        ),
        endpoint_skips=NAMES_ONLY,
        flows=tuple(wire.FlowQuery(classes=item.classes, methods=item.methods) for item in catalog.summaries),
        sinks=tuple(row for _, row in sink_rows(catalog)),
        owners=tuple(
            wire.OwnerQuery(prefix=package.value, id=sdk.id)
            for sdk in catalog.sdks
            if not INSIDE.intersection(sdk.categories)
            for package in sdk.packages
        ),
        fields=tuple(
            wire.FieldQuery(id=item.id, api=typed[f"{TYPED}{item.kind}"])
            for item in inputs
            if f"{TYPED}{item.kind}" in typed
        ),
        strings=dict(strings or {}),
        implicit=implicit,
        limits=limits,
        screens=screens,
    )
    return wire.QUERIES.encode(query)


def sink_rows(catalog: Catalog) -> Iterable[tuple[str, wire.SinkQuery]]:
    """Yield the sinks with their ids, in the order of the question."""
    for sink in catalog.sinks:
        for match in sink.matches:
            yield (
                sink.id,
                wire.SinkQuery(
                    kind=sink.kind,
                    class_name=match.class_name,
                    methods=match.methods,
                    descriptor=match.descriptor,
                    arguments=match.arguments,
                ),
            )


def _role(item: Asked) -> str:
    if item.is_source:
        return "source"
    return "access" if item.info else ROLES.get(item.tag, "call")


def _match(match: Match) -> wire.MatchQuery:
    return wire.MatchQuery(
        class_name=match.class_name,
        method=match.method,
        field=match.field,
        descriptor=match.descriptor,
        argument=match.argument,
        equals=match.equals,
        prefixes=match.prefixes,
        integers=match.integers,
        overridden=match.overridden,
    )


def _components(app: App) -> Iterable[wire.ComponentQuery]:
    """Yield the components that can run, or that code can enable; an alias stands for its target."""
    launched = {_class(item) for item in app.components if item.launcher and item.enabled}
    filtered = {_class(item) for item in app.components if item.actions and item.enabled}
    enabled = {_class(item) for item in app.components if item.enabled}
    seen: set[tuple[str, str]] = set()
    aliases: dict[str, list[str]] = {}
    filters: dict[str, list[wire.FilterQuery]] = {}
    for item in app.components:
        if item.enabled:
            filters.setdefault(_class(item), []).extend(map(_filter, item.filters))
        if item.kind is ComponentKind.ACTIVITY_ALIAS and item.enabled:
            aliases.setdefault(item.target, []).append(item.name)
    for item in app.components:
        kind = ComponentKind.ACTIVITY if item.kind is ComponentKind.ACTIVITY_ALIAS else item.kind
        name = _class(item)
        alias = item.kind is ComponentKind.ACTIVITY_ALIAS
        if (alias and not item.enabled) or not name or (kind.value, name) in seen:
            continue
        seen.add((kind.value, name))
        yield wire.ComponentQuery(
            kind=kind.value,
            name=name,
            launcher=kind is ComponentKind.ACTIVITY and name in launched,
            main_process=item.process in ("", app.package),
            open=bool(item.actions) or name in filtered,
            disabled=not (item.enabled or name in enabled),
            exported=item.exported,
            configured=kind is not ComponentKind.ACTIVITY or item.configured,
            actions=item.actions,
            authorities=item.authorities,
            aliases=tuple(aliases.get(name, ())),
            filters=tuple(filters.get(name, ())),
        )


def _filter(given: IntentFilter) -> wire.FilterQuery:
    return wire.FilterQuery(
        actions=given.actions, categories=given.categories, schemes=given.schemes, types=given.types
    )


def _class(component: Component) -> str:
    return component.target if component.kind is ComponentKind.ACTIVITY_ALIAS else component.name

"""The question put to the native module: the catalog's APIs, the app's components, the framework model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec

from consentry.code import wire
from consentry.model.app import App, Component, ComponentKind
from consentry.model.catalog import Api, Catalog, Framework, Match
from consentry.sdk.initialisation import init_tag

#: tag -> what its hits are used for; every other tag gives tagged calls
ROLES = {
    "permission-request": "request",
    "permission-list": "request-part",
    "permission-check": "check",
    "permission-denied": "denied",
    "exit": "exit",
    "settings-intent": "settings",
    "stored-flag": "stored-flag",
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


class Layout(Protocol):
    """A layout as far as it runs code: its resource id, methods it calls on a click, classes it makes."""

    @property
    def resource_id(self) -> int: ...
    @property
    def methods(self) -> tuple[str, ...]: ...
    @property
    def classes(self) -> tuple[str, ...]: ...


class Asked(msgspec.Struct, frozen=True):
    """An API of the question: where in the catalog it is from."""

    api: Api
    info: str = ""  #: information class, else ...
    tag: str = ""  #: ... tag


def asked_apis(catalog: Catalog) -> tuple[Asked, ...]:
    """Return all APIs that are looked for, in the order of the question."""
    accesses = [Asked(api=api, info=item.id) for item in catalog.information for api in item.apis]
    tags = (*catalog.tags, init_tag(catalog.sdks))
    return (*accesses, *(Asked(api=api, tag=tag.id) for tag in tags for api in tag.apis))


def make_query(
    asked: Iterable[Asked],
    app: App,
    layouts: Sequence[Layout],
    initializers: Sequence[str],
    framework: Framework,
    limits: dict[str, int],
    screens: wire.ScreenQuery | None = None,
) -> bytes:
    """Return the question as MessagePack."""
    query = wire.Query(
        apis=tuple(
            wire.ApiQuery(role=_role(item), matches=tuple(_match(match) for match in item.api.matches))
            for item in asked
        ),
        components=tuple(_components(app)),
        application=app.application_class,
        initializers=tuple(initializers),
        layouts=tuple(
            wire.LayoutQuery(id=layout.resource_id, classes=layout.classes, handlers=layout.methods)
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
        ),
        endpoint_skips=NAMES_ONLY,
        limits=limits,
        screens=screens,
    )
    return wire.QUERIES.encode(query)


def _role(item: Asked) -> str:
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
    """Yield the components that can run; an alias stands for its target."""
    launched = {_class(item) for item in app.components if item.launcher and item.enabled}
    seen: set[tuple[str, str]] = set()
    for item in app.components:
        kind = ComponentKind.ACTIVITY if item.kind is ComponentKind.ACTIVITY_ALIAS else item.kind
        name = _class(item)
        if not item.enabled or not name or (kind.value, name) in seen:
            continue
        seen.add((kind.value, name))
        yield wire.ComponentQuery(
            kind=kind.value,
            name=name,
            launcher=kind is ComponentKind.ACTIVITY and name in launched,
            main_process=item.process in ("", app.package),
        )


def _class(component: Component) -> str:
    return component.target if component.kind is ComponentKind.ACTIVITY_ALIAS else component.name

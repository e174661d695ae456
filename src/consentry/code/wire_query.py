"""The shapes that the native module takes: `crates/flow/src/query.rs`, field by field."""

from __future__ import annotations

import msgspec


class MatchQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How an API is recognised."""

    class_name: str
    method: str = ""
    field: str = ""
    descriptor: str = ""
    argument: int | None = None
    equals: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    integers: tuple[int, ...] = ()
    overridden: bool = False


class ApiQuery(msgspec.Struct, frozen=True, kw_only=True):
    """An API and what its hits are used for."""

    role: str
    matches: tuple[MatchQuery, ...]
    yields: bool
    unless_in: tuple[str, ...] = ()


class FilterQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which intents a component takes that do not name it."""

    actions: tuple[str, ...]
    categories: tuple[str, ...]
    schemes: tuple[str, ...]
    types: tuple[str, ...]


class ComponentQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A component that the platform may make."""

    kind: str
    name: str
    launcher: bool
    main_process: bool
    open: bool
    exported: bool
    configured: bool
    actions: tuple[str, ...]
    authorities: tuple[str, ...]
    filters: tuple[FilterQuery, ...] = ()
    aliases: tuple[str, ...] = ()  #: other names under which it is started
    disabled: bool = False  #: runs only where code enables it


class ViewTextQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A view with a text that says something about consent."""

    id: int
    layout: int
    says: str
    text: str
    handler: str


class OffQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Something that takes no click at first: the view `id`, or what calls `handler`."""

    id: int
    handler: str
    what: str  #: `enabled` or `visible`
    by: int  #: the view that code turns on


class PageControlQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A method of the app that a web page inside it calls by a control that agrees or refuses."""

    object: str
    method: str
    says: str
    text: str


class PromptsQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Texts and views by which a user agrees or refuses."""

    strings: tuple[tuple[int, str], ...] = ()
    names: tuple[tuple[int, str], ...] = ()
    layouts: tuple[int, ...] = ()
    views: tuple[ViewTextQuery, ...] = ()
    boxes: tuple[int, ...] = ()
    id_types: tuple[int, ...] = ()
    off: tuple[OffQuery, ...] = ()
    page_controls: tuple[PageControlQuery, ...] = ()
    page_asks: bool = False
    topics: tuple[tuple[str, str], ...] = ()


class FlowQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What methods of some classes do with what they are given."""

    classes: tuple[str, ...]
    methods: dict[str, tuple[str, ...]]


class SinkQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A place where information leaves the code."""

    kind: str
    class_name: str
    methods: tuple[str, ...]
    descriptor: str
    arguments: tuple[int, ...]


class OwnerQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Code of another party."""

    prefix: str
    id: str


class FieldQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A view into which the user types something known."""

    id: int
    api: int


class LayoutQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A layout that runs code."""

    id: int
    classes: tuple[str, ...]
    handlers: tuple[str, ...]
    clicks: tuple[tuple[str, int], ...] = ()


class CallbackQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How objects of a type are called back."""

    type: str
    phase: str
    edge: str
    methods: tuple[str, ...]
    followed: bool


class FrameworkQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How the platform runs an app."""

    lifecycle: dict[str, tuple[str, ...]]
    callbacks: tuple[CallbackQuery, ...]
    supertypes: dict[str, tuple[str, ...]]
    constants: dict[str, str]
    support: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    fails: dict[str, tuple[str, ...]] = {}
    thrown_by: dict[str, tuple[str, ...]] = {}
    parameters: dict[str, tuple[str, ...]] = {}


class ScreenQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about screens."""

    files: tuple[LayoutQuery, ...]
    strings: tuple[int, ...]


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A whole question."""

    apis: tuple[ApiQuery, ...]
    components: tuple[ComponentQuery, ...]
    application: str
    package: str
    initializers: tuple[str, ...]
    prompts: PromptsQuery
    layouts: tuple[LayoutQuery, ...]
    framework: FrameworkQuery
    endpoint_skips: tuple[str, ...]
    flows: tuple[FlowQuery, ...]
    sinks: tuple[SinkQuery, ...]
    owners: tuple[OwnerQuery, ...]
    fields: tuple[FieldQuery, ...]
    strings: dict[int, str] = {}
    implicit: bool = False
    limits: dict[str, int] = {}
    screens: ScreenQuery | None = None


QUERIES = msgspec.msgpack.Encoder()

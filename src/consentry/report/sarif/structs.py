"""The part of SARIF 2.1.0 that is written (OASIS, Static Analysis Results Interchange Format). Unset fields are left out."""

from __future__ import annotations

import msgspec


class Sarif(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, rename="camel"):
    """Base: camel case on the wire, defaults omitted."""


class Message(Sarif, frozen=True, kw_only=True):
    text: str
    markdown: str = ""


class ArtifactLocation(Sarif, frozen=True, kw_only=True):
    uri: str
    index: int = -1


class Snippet(Sarif, frozen=True, kw_only=True):
    text: str


class Region(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Viewers want a line. Places in byte code have none: line 1 stands for the whole member."""

    start_line: int
    snippet: Snippet | msgspec.UnsetType = msgspec.UNSET


class PhysicalLocation(Sarif, frozen=True, kw_only=True):
    artifact_location: ArtifactLocation
    region: Region


class LogicalLocation(Sarif, frozen=True, kw_only=True):
    name: str = ""
    fully_qualified_name: str = ""
    kind: str = ""


class Location(Sarif, frozen=True, kw_only=True):
    id: int = -1
    physical_location: PhysicalLocation
    logical_locations: tuple[LogicalLocation, ...] = ()
    message: Message | None = None


class ThreadFlowLocation(Sarif, frozen=True, kw_only=True):
    location: Location
    importance: str = ""
    execution_order: int = -1


class ThreadFlow(Sarif, frozen=True, kw_only=True):
    locations: tuple[ThreadFlowLocation, ...]


class CodeFlow(Sarif, frozen=True, kw_only=True):
    message: Message
    thread_flows: tuple[ThreadFlow, ...]


class Suppression(Sarif, frozen=True, kw_only=True):
    kind: str
    justification: str


class Result(Sarif, frozen=True, kw_only=True):
    rule_id: str
    rule_index: int
    level: str
    message: Message
    locations: tuple[Location, ...]
    related_locations: tuple[Location, ...] = ()
    code_flows: tuple[CodeFlow, ...] = ()
    partial_fingerprints: dict[str, str]
    suppressions: tuple[Suppression, ...] = ()
    properties: dict[str, object] = {}


class Configuration(msgspec.Struct, frozen=True, kw_only=True):
    level: str


class ReportingDescriptor(Sarif, frozen=True, kw_only=True):
    id: str
    name: str
    short_description: Message
    full_description: Message
    help: Message
    default_configuration: Configuration
    properties: dict[str, object]


class Driver(Sarif, frozen=True, kw_only=True):
    name: str
    semantic_version: str
    rules: tuple[ReportingDescriptor, ...]
    notifications: tuple[Notice, ...] = ()
    properties: dict[str, object] = {}


class Notice(Sarif, frozen=True, kw_only=True):
    id: str
    short_description: Message


class Tool(Sarif, frozen=True, kw_only=True):
    driver: Driver


class Descriptor(Sarif, frozen=True, kw_only=True):
    id: str


class Notification(msgspec.Struct, frozen=True, kw_only=True):
    level: str
    message: Message
    descriptor: Descriptor


class Invocation(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    execution_successful: bool
    tool_execution_notifications: tuple[Notification, ...]


class Artifact(Sarif, frozen=True, kw_only=True):
    location: ArtifactLocation
    length: int = -1
    hashes: dict[str, str] = {}
    roles: tuple[str, ...] = ()


class Automation(Sarif, frozen=True, kw_only=True):
    id: str


class Run(Sarif, frozen=True, kw_only=True):
    tool: Tool
    automation_details: Automation
    invocations: tuple[Invocation, ...]
    language: str
    column_kind: str
    artifacts: tuple[Artifact, ...]
    results: msgspec.Raw  # written even where empty: no results is a statement
    properties: dict[str, object] = {}


class Log(msgspec.Struct, frozen=True, kw_only=True):
    schema: str = msgspec.field(name="$schema")
    version: str
    runs: tuple[Run, ...]

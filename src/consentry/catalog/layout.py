"""Where each part of the catalog is written below the data folder."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.catalog import (
    Alias,
    AppType,
    Cover,
    Framework,
    Information,
    LibrarySummary,
    PackerSignature,
    Permission,
    Regulation,
    Rule,
    Sdk,
    Sink,
    Tag,
    Topic,
)
from consentry.model.lexicon import PolicyCue, PolicyTerm


class Shape(enum.Enum):
    """How a file holds its items."""

    ITEMS = enum.auto()  #: a list of items, or one item
    ONE = enum.auto()  #: one item


class Part(msgspec.Struct, frozen=True):
    """A part of the catalog: its files and its items."""

    patterns: tuple[str, ...]
    item: type[msgspec.Struct]
    shape: Shape = Shape.ITEMS
    beside: str = ""  #: a neighbouring file that holds the item's field of the same name


PARTS: tuple[Part, ...] = (
    Part(("regulations/*/*/regulation.yml",), Regulation, Shape.ONE, "clauses"),
    Part(("app_types.yml", "app_types/*.yml"), AppType),
    Part(("information/*.yml",), Information),
    Part(("covers.yml",), Cover),
    Part(("tags/*.yml",), Tag),
    Part(("permissions.yml",), Permission),
    Part(("topics/*.yml",), Topic),
    Part(("packers.yml",), PackerSignature),
    Part(("sdks/*.yml",), Sdk),
    Part(("rules/*/rule.yml",), Rule, Shape.ONE, "cases"),
    Part(("aliases.yml",), Alias),
    Part(("framework.yml",), Framework, Shape.ONE),
    Part(("flows/*.yml",), LibrarySummary),
    Part(("sinks/*.yml",), Sink),
    Part(("policy/terms/*.yml",), PolicyTerm),
    Part(("policy/cues/*.yml",), PolicyCue),
)

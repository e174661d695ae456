"""What the collector gives."""

from __future__ import annotations

import msgspec

from consentry.code.screens import CodeScreen
from consentry.model.code import Access, Confidence, Endpoint, Flow, Refusal, Request, TaggedCall
from consentry.model.consent import Gate
from consentry.model.coverage import Coverage
from consentry.model.location import CodeLocation


class Opaque(msgspec.Struct, frozen=True, kw_only=True):
    """A place that static reading cannot follow."""

    reason: str  #: `reflection`, `native`, `unresolved-argument`, `unresolved-permissions`
    detail: str
    location: CodeLocation
    owner: str = ""


class CodeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the program does. Confidence of an API is that of the catalog, by its id."""

    accesses: tuple[Access, ...] = ()
    requests: tuple[Request, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    calls: tuple[TaggedCall, ...] = ()
    endpoints: tuple[Endpoint, ...] = ()
    flows: tuple[Flow, ...] = ()
    opaque: tuple[Opaque, ...] = ()  #: the first of each reason
    opaque_counts: dict[str, int] = {}
    used_resource_ids: frozenset[int] = frozenset()
    used_permissions: dict[str, tuple[str, ...]] = {}  #: permission -> owners of code that calls what needs it
    confidences: dict[str, Confidence] = {}  #: API id -> how surely it yields what the catalog says
    gates: tuple[Gate, ...] = ()  #: prompts that ask for consent
    coverage: Coverage
    screens: tuple[CodeScreen, ...] = ()  #: where they were asked for
    screens_cut: int = 0  #: budgets hit while looking for them

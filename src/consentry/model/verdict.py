"""What the judge says: one verdict per rule and app."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.code import Confidence
from consentry.model.fact import Fact
from consentry.model.text import Text


class Outcome(enum.StrEnum):
    """No accusation without evidence; silence is not a pass."""

    VIOLATED = "violated"  #: an observation or a declaration that is itself the breach
    SUSPECTED = "suspected"  #: a static path that may run; a recording or an inspector must confirm it
    SATISFIED = "satisfied"
    NOT_APPLICABLE = "not_applicable"
    UNDETERMINED = "undetermined"  #: what was given does not settle it


class Settles(enum.StrEnum):
    """The kind of evidence that settles a rule."""

    MANIFEST = "manifest"
    STATIC = "static"
    TEXTS = "texts"
    POLICY = "policy"
    RECORDING = "recording"
    DOCUMENT = "document"  #: papers of the operator, e.g. contracts, server-side records
    MANUAL = "manual"  #: a person carries out the step that is described


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A node of the rule's condition, and why it had its value."""

    condition: str  #: the condition as the rule writes it
    value: bool | None  #: None = unknown
    note: str = ""  #: e.g. the collector whose coverage leaves it unknown
    matched: int = 0
    children: tuple[Reason, ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """The evidence of one verdict that belongs together: same subject, same responsible party."""

    fingerprint: str  #: stable across builds and renaming
    subject: str  #: information class, permission, SDK or topic
    responsible: str  #: SDK id, empty for the app itself
    confidence: Confidence
    evidence: tuple[Fact, ...]  #: the first facts in a fixed order
    count: int = 0  #: how many facts there are; more than `evidence` where it was capped
    suppressed: str = ""  #: reason given in the baseline file


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """One rule's outcome for one app. Raises ValueError where an accusation has no evidence."""

    rule: str
    outcome: Outcome
    confidence: Confidence
    clauses: tuple[str, ...]  #: stable clause ids, e.g. `miit-337/5`
    responsible: tuple[str, ...] = ()  #: `app` and/or SDK ids
    findings: tuple[Finding, ...] = ()
    reasons: tuple[Reason, ...] = ()
    searched: tuple[str, ...] = ()  #: collectors whose facts were looked at
    settled_by: tuple[Text, ...] = ()  #: where undetermined: what would settle it

    def __post_init__(self) -> None:
        if self.outcome in (Outcome.VIOLATED, Outcome.SUSPECTED) and not any(f.evidence for f in self.findings):
            raise ValueError(f"{self.rule}: {self.outcome} without evidence")
        if self.outcome is Outcome.UNDETERMINED and not self.settled_by:
            raise ValueError(f"{self.rule}: undetermined, but nothing is said to settle it")

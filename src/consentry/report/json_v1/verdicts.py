"""Wire types of verdicts and of the law."""

from __future__ import annotations

from consentry.model.code import Confidence
from consentry.model.verdict import Outcome, Settles
from consentry.report.json_v1.places import Frame, Location, Text, Wire


class Evidence(Wire, frozen=True, kw_only=True):
    """One fact that speaks for a finding, with where to look."""

    fingerprint: str
    subject: str
    kind: str
    attributes: dict[str, bool | int | str | tuple[str, ...]]
    responsible: str
    confidence: Confidence
    location: Location
    related: tuple[Location, ...]
    path: tuple[Frame, ...]


class Finding(Wire, frozen=True, kw_only=True):
    """Evidence that belongs together; `evidence` are indices into the verdict's list, `count` is how many there were."""

    fingerprint: str
    subject: str
    responsible: str
    confidence: Confidence
    suppressed: str
    evidence: tuple[int, ...]
    count: int


class Reason(Wire, frozen=True, kw_only=True):
    """A node of the rule's condition and its value; null = unknown."""

    condition: str
    value: bool | None
    note: str
    matched: int
    children: tuple[Reason, ...]


class Verdict(Wire, frozen=True, kw_only=True):
    """One rule's outcome."""

    rule: str
    outcome: Outcome
    confidence: Confidence
    clauses: tuple[str, ...]
    responsible: tuple[str, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...]
    searched: tuple[str, ...]
    settled_by: tuple[Text, ...]


class Clause(Wire, frozen=True, kw_only=True):
    """A clause and the verdict on it: the gravest of its rules; null = no rule judged it."""

    id: str
    outcome: Outcome | None
    rules: tuple[str, ...]
    regulation: str
    number: str
    title: Text | None
    text: Text | None
    source: str


class Rule(Wire, frozen=True, kw_only=True):
    """A rule's texts."""

    id: str
    title: Text
    explanation: Text
    remedy: Text
    clauses: tuple[str, ...]
    settles: tuple[Settles, ...]


class Regulation(Wire, frozen=True, kw_only=True):
    """A regulation; `in_force` at the date of the judgement."""

    id: str
    title: Text
    number: str
    in_force: bool

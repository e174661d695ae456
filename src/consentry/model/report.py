"""The whole result of one inspection. Holds the texts it needs, so that a renderer needs no catalog."""

from __future__ import annotations

import msgspec

from consentry.model.app import App
from consentry.model.code import Access, Endpoint, Flow, Refusal, Request, TaggedCall
from consentry.model.consent import Gate
from consentry.model.coverage import Coverage
from consentry.model.policy import Policy
from consentry.model.screens import ScreenGraph
from consentry.model.sdk import SdkPresence
from consentry.model.text import Text
from consentry.model.texts import TopicHit
from consentry.model.verdict import Outcome, Settles, Verdict


class PermissionUse(msgspec.Struct, frozen=True, kw_only=True):
    """A declared permission against its use in the code and the app type."""

    name: str
    group: str
    level: str
    label: Text
    used: bool | None  #: None = the coverage does not allow to say
    used_by: tuple[str, ...] = ()  #: `app` and/or SDK ids
    requested: bool | None = None
    necessary: bool | None = None  #: for the app type; None = type not given
    max_sdk: int | None = None


class ClauseInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A clause as the report prints it."""

    id: str
    regulation: str
    number: str
    title: Text
    text: Text  #: official wording in Chinese; our rendering in English unless marked official
    source: str


class RegulationInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A regulation as the report prints it."""

    id: str
    title: Text
    number: str
    in_force: bool  #: at the date of the judgement


class RuleInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A rule as the report prints it."""

    id: str
    title: Text
    explanation: Text
    remedy: Text
    clauses: tuple[str, ...]
    settles: tuple[Settles, ...]


class NamedInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A name for an id used in the report (information class, permission, SDK, app type)."""

    id: str
    name: Text
    group: str = ""


class ClauseVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict on a clause: the gravest of its rules."""

    clause: str
    outcome: Outcome
    rules: tuple[str, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One app, inspected and judged."""

    app: App
    app_type: str = ""  #: id in the catalog, empty where not given
    as_of: str  #: date of the law applied, ISO 8601
    catalog_version: str  #: hash of the catalog data
    engine_version: str
    coverage: tuple[Coverage, ...]
    verdicts: tuple[Verdict, ...]
    clause_verdicts: tuple[ClauseVerdict, ...]
    accesses: tuple[Access, ...] = ()
    requests: tuple[Request, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    calls: tuple[TaggedCall, ...] = ()
    endpoints: tuple[Endpoint, ...] = ()
    flows: tuple[Flow, ...] = ()
    permissions: tuple[PermissionUse, ...] = ()
    sdks: tuple[SdkPresence, ...] = ()
    topics: tuple[TopicHit, ...] = ()
    rules: tuple[RuleInfo, ...] = ()
    clauses: tuple[ClauseInfo, ...] = ()
    regulations: tuple[RegulationInfo, ...] = ()
    information: tuple[NamedInfo, ...] = ()
    sdk_names: tuple[NamedInfo, ...] = ()
    topic_names: tuple[NamedInfo, ...] = ()
    app_type_name: Text | None = None
    gates: tuple[Gate, ...] = ()  #: prompts that ask for consent, found in the code
    policy: Policy | None = None  #: what the policy says, where one was given
    screens: ScreenGraph | None = None  #: None where the code could not be read

    def verdict(self, rule: str) -> Verdict:
        """Return the verdict of `rule`. Raises KeyError where the rule was not judged."""
        for verdict in self.verdicts:
            if verdict.rule == rule:
                return verdict
        raise KeyError(rule)

    def clause(self, clause: str) -> ClauseVerdict:
        """Return the verdict on `clause`. Raises KeyError where no rule judges it."""
        for verdict in self.clause_verdicts:
            if verdict.clause == clause:
                return verdict
        raise KeyError(clause)

    @property
    def worst(self) -> Outcome:
        """Return VIOLATED or SUSPECTED where any unsuppressed finding says so, else SATISFIED."""
        for outcome in (Outcome.VIOLATED, Outcome.SUSPECTED):
            for verdict in self.verdicts:
                if verdict.outcome is outcome and any(not f.suppressed for f in verdict.findings):
                    return outcome
        return Outcome.SATISFIED

"""The texts a report needs, taken from the catalog, so that a renderer needs none."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from consentry.catalog.index import Index
from consentry.code import CodeFacts
from consentry.model.catalog import Catalog
from consentry.model.report import ClauseInfo, ClauseVerdict, NamedInfo, RegulationInfo, RuleInfo
from consentry.model.sdk import SdkPresence
from consentry.model.texts import TopicHit
from consentry.model.verdict import Verdict


class Wording:
    """Looks texts up in the law applied and in the whole catalog."""

    def __init__(self, law: Catalog, index: Index) -> None:
        self._law = law
        self._index = index

    def rules(self, verdicts: Iterable[Verdict]) -> tuple[RuleInfo, ...]:
        """Return the rules that were judged."""
        rules = {rule.id: rule for rule in self._law.rules}
        return tuple(
            RuleInfo(
                id=rule.id,
                title=rule.title,
                explanation=rule.explanation,
                remedy=rule.remedy,
                clauses=verdict.clauses,
                settles=rule.settles,
            )
            for verdict in verdicts
            for rule in (rules[verdict.rule],)
        )

    def clauses(self, verdicts: Iterable[ClauseVerdict]) -> tuple[ClauseInfo, ...]:
        """Return the clauses that were judged."""
        wanted = {verdict.clause for verdict in verdicts}
        return tuple(
            ClauseInfo(
                id=clause.id,
                regulation=regulation.id,
                number=clause.number,
                title=clause.title,
                text=clause.text,
                source=clause.source,
            )
            for regulation in self._law.regulations
            for clause in regulation.clauses
            if clause.id in wanted
        )

    def regulations(self, as_of: datetime.date) -> tuple[RegulationInfo, ...]:
        """Return the regulations applied."""
        day = as_of.isoformat()
        return tuple(
            RegulationInfo(
                id=regulation.id,
                title=regulation.title,
                number=regulation.number,
                in_force=regulation.valid_from <= day and (not regulation.valid_to or day < regulation.valid_to),
            )
            for regulation in self._law.regulations
        )

    def information(self, code: CodeFacts | None) -> tuple[NamedInfo, ...]:
        """Return the names of the information classes accessed or followed."""
        found = sorted({a.info for a in code.accesses} | {flow.info for flow in code.flows}) if code else []
        known = self._index.information
        return tuple(NamedInfo(id=id_, name=known[id_].name, group=known[id_].group) for id_ in found)

    def sdks(self, sdks: Iterable[SdkPresence]) -> tuple[NamedInfo, ...]:
        """Return the names of the SDKs inside."""
        known = self._index.sdks
        return tuple(NamedInfo(id=found.id, name=known[found.id].name) for found in sdks)

    def topics(self, hits: Iterable[TopicHit]) -> tuple[NamedInfo, ...]:
        """Return the names of the topics found."""
        known = self._index.topics
        return tuple(NamedInfo(id=id_, name=known[id_].name) for id_ in sorted({hit.topic for hit in hits}))

"""What a report says in ten seconds: names for ids, counts, the order of verdicts, the tiles of issue types."""

from __future__ import annotations

import re
from functools import cached_property

import msgspec

from consentry.model.code import Access, Flow, Phase, SinkKind
from consentry.model.coverage import Coverage, CoverageStatus
from consentry.model.report import ClauseInfo, ClauseVerdict, Report, RuleInfo
from consentry.model.text import Text
from consentry.model.verdict import Finding, Outcome, Verdict
from consentry.report import words

#: gravest first
ORDER = (
    Outcome.VIOLATED,
    Outcome.SUSPECTED,
    Outcome.UNDETERMINED,
    Outcome.SATISFIED,
    Outcome.NOT_APPLICABLE,
)

#: the regulations whose issue types head a report; without them the first regulation of the report does
HEADLINE = ("miit-337", "miit-164")

_MOST_TILES = 40


class Tile(msgspec.Struct, frozen=True, kw_only=True):
    """An issue type and the verdict on it."""

    clause: ClauseInfo
    outcome: Outcome
    suppressed: bool  #: every finding behind the verdict is accepted in the baseline


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the matrix: who takes an information class, at how many places in each phase."""

    info: str
    owner: str
    places: dict[Phase, int]


class Summary:
    """Read access to one report by name; holds no state of its own."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._rules = {rule.id: rule for rule in report.rules}
        self._clauses = {clause.id: clause for clause in report.clauses}
        self._sdks = {sdk.id: sdk.name for sdk in report.sdk_names}
        self._found_sdks = {sdk.id: sdk.name for sdk in report.sdks}
        self._names = {info.id: info.name for info in (*report.topic_names, *report.information)}
        self._groups = {info.id: info.group for info in report.information}
        self._permissions = {permission.name: permission.label for permission in report.permissions}

    def rule(self, identifier: str) -> RuleInfo:
        """Return the rule's texts; where the report has none, its id stands for them."""
        same = Text(identifier, identifier)
        return self._rules.get(identifier) or RuleInfo(
            id=identifier, title=same, explanation=Text("", ""), remedy=Text("", ""), clauses=(), settles=()
        )

    def clause(self, identifier: str) -> ClauseInfo:
        """Return the clause's texts; where the report has none, its id stands for them."""
        regulation, _, number = identifier.partition("/")
        return self._clauses.get(identifier) or ClauseInfo(
            id=identifier,
            regulation=regulation,
            number=number,
            title=Text(identifier, identifier),
            text=Text("", ""),
            source="",
        )

    def party(self, owner: str) -> Text:
        """Return the name of an owner: the app itself, or an SDK."""
        if owner in ("", "app"):
            return words.APP
        found = self._found_sdks.get(owner, owner)
        return self._sdks.get(owner) or Text(found, found)

    def name(self, identifier: str) -> Text:
        """Return the name of an information class, topic, permission, SDK or effect of a refusal, else the id."""
        for names in (self._names, self._permissions, self._sdks, words.EFFECT):
            if identifier in names:
                return names[identifier]
        return Text(identifier, identifier)

    @cached_property
    def flows(self) -> dict[tuple[str, SinkKind, str], tuple[Flow, ...]]:
        """Return (information, kind of sink, receiver) -> flows; what leaves the device comes first."""
        kinds = list(words.SINK)
        groups: dict[tuple[str, SinkKind, str], list[Flow]] = {}
        for flow in sorted(self.report.flows, key=lambda f: (kinds.index(f.sink.kind), f.info, f.receiver.name)):
            groups.setdefault((flow.info, flow.sink.kind, flow.receiver.name), []).append(flow)
        return {key: tuple(flows) for key, flows in groups.items()}

    @cached_property
    def label(self) -> Text:
        """Return the app's name in both languages."""
        app = self.report.app
        return Text(app.label("zh") or app.file, app.label("en") or app.file)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the verdicts, gravest and surest first; accepted ones after those of the same outcome."""
        sure = list(words.CONFIDENCE)
        return tuple(
            sorted(
                self.report.verdicts,
                key=lambda v: (ORDER.index(v.outcome), suppressed(v), sure.index(v.confidence), natural(v.rule)),
            )
        )

    @cached_property
    def counts(self) -> dict[Outcome, int]:
        """Return how many verdicts there are of each outcome, those accepted in the baseline left out."""
        counts = dict.fromkeys(ORDER, 0)
        for verdict in self.report.verdicts:
            counts[verdict.outcome] += not suppressed(verdict)
        return counts

    @cached_property
    def accepted(self) -> int:
        """Return how many verdicts are left out of `counts` because the baseline accepts all their findings."""
        return sum(map(suppressed, self.report.verdicts))

    def of(self, *outcomes: Outcome) -> tuple[Verdict, ...]:
        """Return the verdicts with one of `outcomes`, in the order of `verdicts`."""
        return tuple(v for v in self.verdicts if v.outcome in outcomes)

    @cached_property
    def gaps(self) -> tuple[Coverage, ...]:
        """Return the collectors that failed or saw only a part."""
        return tuple(c for c in self.report.coverage if c.status in (CoverageStatus.FAILED, CoverageStatus.PARTIAL))

    @cached_property
    def clause_verdicts(self) -> tuple[ClauseVerdict, ...]:
        """Return the verdicts on clauses in the order of the law."""
        return tuple(sorted(self.report.clause_verdicts, key=lambda v: natural(v.clause)))

    @cached_property
    def tiles(self) -> dict[str, tuple[Tile, ...]]:
        """Return regulation id -> its tiles, for the regulations that head the report."""
        present = [r.id for r in self.report.regulations] or [
            self.clause(c.clause).regulation for c in self.clause_verdicts
        ]
        chosen = [r for r in HEADLINE if r in present] or present[:1]
        return {regulation: self._tiles(regulation)[:_MOST_TILES] for regulation in chosen}

    def _tiles(self, regulation: str) -> tuple[Tile, ...]:
        verdicts = {v.rule: v for v in self.report.verdicts}
        return tuple(
            Tile(
                clause=self.clause(v.clause),
                outcome=v.outcome,
                suppressed=all(
                    suppressed(verdicts[rule])
                    for rule in v.rules
                    if rule in verdicts and verdicts[rule].outcome is v.outcome
                )
                and any(rule in verdicts and suppressed(verdicts[rule]) for rule in v.rules),
            )
            for v in self.clause_verdicts
            if self.clause(v.clause).regulation == regulation
        )

    @cached_property
    def matrix(self) -> tuple[Row, ...]:
        """Return who takes what and when: launch first, then by group of information, then by name."""
        cells: dict[tuple[str, str], dict[Phase, int]] = {}
        for access in self.report.accesses:
            places = cells.setdefault((access.info, access.owner), dict.fromkeys(Phase, 0))
            for phase in access.phases or (Phase.UNREACHED,):
                places[phase] += 1
        rows = [Row(info=info, owner=owner, places=places) for (info, owner), places in cells.items()]
        at_launch = {row.info for row in rows if row.places[Phase.LAUNCH]}
        rows.sort(key=lambda r: (r.info not in at_launch, self._groups.get(r.info, ""), r.info, r.owner))
        return tuple(rows)

    @cached_property
    def accesses(self) -> tuple[Access, ...]:
        """Return the accesses, those at launch first."""
        phases = list(Phase)
        return tuple(
            sorted(
                self.report.accesses,
                key=lambda a: (
                    min((phases.index(p) for p in a.phases), default=len(phases)),
                    a.info,
                    a.owner,
                    a.location.class_name,
                    a.location.method,
                    a.location.offset,
                ),
            )
        )


def suppressed(verdict: Verdict) -> bool:
    """Return whether the baseline accepts every finding of a verdict that has some."""
    return bool(verdict.findings) and all(finding.suppressed for finding in verdict.findings)


def open_findings(verdict: Verdict) -> tuple[Finding, ...]:
    """Return the findings that the baseline does not accept."""
    return tuple(finding for finding in verdict.findings if not finding.suppressed)


def natural(identifier: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that puts `miit-337/2` before `miit-337/10`."""
    pieces = re.findall(r"[0-9]{1,9}|[^0-9]+|[0-9]+", identifier)
    return tuple((0, int(p), p) if p.isascii() and p.isdigit() else (1, 0, p) for p in pieces)

"""One report as a page shows it: coverage first, then every verdict, gravest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import get_language

from consentry.campaign.web.reporting.evidence import Evidence, Teller, plain
from consentry.model.coverage import Coverage
from consentry.model.report import Report
from consentry.model.text import Language, Text
from consentry.model.verdict import Finding, Outcome, Verdict
from consentry.report import words
from consentry.report.html.limits import SCREEN
from consentry.report.html.view import View
from consentry.report.summary import ORDER


@dataclass(frozen=True)
class Clause:
    """A clause with its official wording."""

    id: str
    title: str
    text: str  #: official, Chinese
    translation: str  #: ours, where the page is not Chinese


@dataclass(frozen=True)
class Account:
    """How far a collector came."""

    name: str
    status: str  #: of `CoverageStatus`
    said: str
    symbol: str
    reasons: tuple[str, ...]
    counts: str


@dataclass(frozen=True)
class Judged:
    """One verdict."""

    rule: str
    title: str
    outcome: str
    said: str  #: the outcome in words
    symbol: str
    confidence: str
    parties: tuple[str, ...]
    clauses: tuple[Clause, ...]
    explanation: str
    remedy: str
    settled_by: tuple[str, ...]
    settles: tuple[str, ...]
    findings: tuple[Evidence, ...]
    more: int


@dataclass(frozen=True)
class Count:
    """How many verdicts there are of an outcome."""

    outcome: str
    said: str
    symbol: str
    meaning: str
    number: int


class Page:
    """One report in one language."""

    def __init__(self, report: Report, language: Language | None = None) -> None:
        self.language = language or page_language()
        self._view = View(report, "r", SCREEN)
        self._teller = Teller(self._view, self.language)
        self.report = report
        self.headline = self._say(self._view.headline)
        self.warning = self._say(self._view.warning) if self._view.warning else ""

    @property
    def app(self) -> dict[str, str]:
        """Return what the file says of itself."""
        app = self.report.app
        return {
            "label": self._say(self._view.summary.label),
            "package": plain(app.package),
            "version": plain(app.version_name),
            "file": plain(app.file),
            "sha256": app.sha256,
        }

    @property
    def coverage(self) -> tuple[Account, ...]:
        """Return the collectors' accounts, what failed or is partial first."""
        return tuple(self._account(each) for each in self._view.coverage)

    @property
    def gaps(self) -> bool:
        """Return whether a collector failed or saw a part only."""
        return bool(self._view.summary.gaps)

    @property
    def counts(self) -> tuple[Count, ...]:
        """Return the number of verdicts of each outcome, gravest first."""
        return tuple(
            Count(
                outcome=outcome.value,
                said=self._say(words.OUTCOME[outcome]),
                symbol=words.SYMBOL[outcome],
                meaning=self._say(words.OUTCOME_MEANING[outcome]),
                number=self._view.summary.counts[outcome],
            )
            for outcome in ORDER
        )

    def verdicts(self, outcomes: Iterable[Outcome] = ORDER, *, clause: str = "") -> tuple[Judged, ...]:
        """Return the verdicts with one of the outcomes, on a clause where one is named."""
        wanted = self._view.summary.of(*outcomes)
        return tuple(self._judged(each) for each in wanted if not clause or clause in each.clauses)

    def evidence(self, finding: Finding) -> Evidence:
        """Return the evidence of one of the report's findings."""
        return self._teller.evidence(finding)

    def clause(self, identifier: str) -> Clause:
        """Return a clause with its wording; its id where the report does not name it."""
        info = self._view.summary.clause(identifier)
        translation = "" if self.language is Language.ZH or info.text.en == info.text.zh else info.text.en
        return Clause(info.id, self._say(info.title), plain(info.text.zh), plain(translation))

    def clause_choices(self) -> list[tuple[str, str]]:
        """Return the clauses that were judged, in the order of the law."""
        found = (self.clause(verdict.clause) for verdict in self._view.summary.clause_verdicts)
        return [(clause.id, f"{clause.id} {clause.title}") for clause in found]

    def explanation(self, rule: str) -> str:
        """Return what a rule looks for."""
        return self._say(self._view.summary.rule(rule).explanation)

    def title(self, rule: str) -> str:
        """Return what a rule is called."""
        return self._say(self._view.summary.rule(rule).title)

    def name(self, identifier: str) -> str:
        """Return the name of an information class, permission, SDK or topic."""
        return self._say(self._view.summary.name(identifier)) if identifier else ""

    def party(self, owner: str) -> str:
        """Return who answers: the app itself, or an SDK."""
        return self._say(self._view.summary.party(owner))

    def _say(self, text: Text) -> str:
        return self._teller.say(text)

    def _account(self, account: Coverage) -> Account:
        known = [
            f"{number} {self._say(words.COUNT[name])}" for name, number in account.counts.items() if name in words.COUNT
        ]
        return Account(
            name=self._say(words.COLLECTOR[account.collector]),
            status=account.status.value,
            said=self._say(words.STATUS[account.status]),
            symbol=words.STATUS_SYMBOL[account.status],
            reasons=tuple(self._say(reason) for reason in account.reasons),
            counts=("、" if self.language is Language.ZH else ", ").join(known),
        )

    def _judged(self, verdict: Verdict) -> Judged:
        summary = self._view.summary
        rule = summary.rule(verdict.rule)
        shown = verdict.findings[: SCREEN.findings]
        return Judged(
            rule=verdict.rule,
            title=self._say(rule.title),
            outcome=verdict.outcome.value,
            said=self._say(words.OUTCOME[verdict.outcome]),
            symbol=words.SYMBOL[verdict.outcome],
            confidence=self._say(words.CONFIDENCE[verdict.confidence]),
            parties=tuple(self._say(summary.party(owner)) for owner in verdict.responsible),
            clauses=tuple(self.clause(identifier) for identifier in verdict.clauses),
            explanation=self._say(rule.explanation),
            remedy=self._say(rule.remedy),
            settled_by=tuple(self._say(text) for text in verdict.settled_by),
            settles=tuple(self._say(words.SETTLES[kind]) for kind in rule.settles),
            findings=tuple(self.evidence(finding) for finding in shown),
            more=len(verdict.findings) - len(shown),
        )


def page_language() -> Language:
    """Return the language of the page being made."""
    return Language.EN if (get_language() or "").startswith("en") else Language.ZH

"""SARIF 2.1.0 for code-scanning viewers: one run for each app, one result for each finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from consentry.model import location as places
from consentry.model.code import Confidence
from consentry.model.coverage import CoverageStatus
from consentry.model.location import describe
from consentry.model.report import Report, RuleInfo
from consentry.model.text import Language, Text
from consentry.model.verdict import Finding, Outcome, Verdict
from consentry.report import words
from consentry.report.headline import headline, warning
from consentry.report.sarif.places import flow, place, plain, uri
from consentry.report.sarif.structs import (
    Artifact,
    ArtifactLocation,
    Automation,
    Configuration,
    Descriptor,
    Driver,
    Invocation,
    Location,
    Log,
    Message,
    Notice,
    Notification,
    ReportingDescriptor,
    Result,
    Run,
    Suppression,
    Tool,
)
from consentry.report.summary import Summary
from consentry.report.surrogates import without_surrogates

SCHEMA = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"

#: locations of one result that viewers accept
_MOST_PLACES = 10
_MOST_FLOWS = 10
#: tags of one rule that viewers accept
_MOST_TAGS = 20

_COVERAGE = "coverage"
_UNDETERMINED = "undetermined"


def render(reports: Sequence[Report], language: Language) -> str:
    """Return one log; accusations are results, gaps in coverage and open rules are notifications."""
    summaries = [Summary(without_surrogates(report)) for report in reports]
    log = Log(schema=SCHEMA, version="2.1.0", runs=tuple(_run(summary, language) for summary in summaries))
    return msgspec.json.format(msgspec.json.encode(log, order="deterministic"), indent=2).decode() + "\n"


def _run(summary: Summary, language: Language) -> Run:
    report, app = summary.report, summary.report.app
    verdicts = summary.of(Outcome.VIOLATED, Outcome.SUSPECTED)
    rules = {verdict.rule: number for number, verdict in enumerate(verdicts)}
    results = tuple(_result(summary, v, f, rules[v.rule], language) for v in verdicts for f in v.findings if f.evidence)
    limits = warning(summary)
    said = [headline(summary).in_(language)] + ([limits.in_(language)] if limits else [])
    file = ArtifactLocation(uri=uri(app.file) or "app", index=0)
    return Run(
        tool=Tool(
            driver=Driver(
                name="Consentry",
                semantic_version=report.engine_version,
                rules=tuple(_rule(summary.rule(v.rule), v, language) for v in verdicts),
                notifications=(
                    Notice(id=_COVERAGE, short_description=_say(Text("覆盖范围", "Coverage"), language)),
                    Notice(id=_UNDETERMINED, short_description=_say(words.OUTCOME[Outcome.UNDETERMINED], language)),
                ),
                properties={"catalogVersion": report.catalog_version},
            )
        ),
        automation_details=Automation(id=f"consentry/{uri(app.package or app.file) or 'app'}/"),
        invocations=(
            Invocation(
                execution_successful=all(c.status is not CoverageStatus.FAILED for c in report.coverage),
                tool_execution_notifications=(*_gaps(summary, language), *_open(summary, language)),
            ),
        ),
        language="zh-CN" if language is Language.ZH else "en",
        column_kind="unicodeCodePoints",
        artifacts=(
            Artifact(location=file, length=app.bytes, hashes={"sha-256": app.sha256}, roles=("analysisTarget",)),
        ),
        results=msgspec.Raw(msgspec.json.encode(results, order="deterministic")),
        properties={
            "package": plain(app.package),
            "versionName": plain(app.version_name),
            "asOf": report.as_of,
            "summary": ". ".join(said),
            "outcomes": {outcome.value: count for outcome, count in summary.counts.items()},
        },
    )


def _say(text: Text, language: Language) -> Message:
    return Message(text=plain(text.in_(language)) or "–")


def _level(verdict: Verdict, confidence: Confidence) -> str:
    if verdict.outcome is Outcome.VIOLATED:
        return "error"
    return "note" if confidence is Confidence.LOW else "warning"


def _rule(rule: RuleInfo, verdict: Verdict, language: Language) -> ReportingDescriptor:
    both = (Language.ZH, Language.EN) if language is Language.ZH else (Language.EN, Language.ZH)
    texts = [
        f"{rule.title.in_(tongue)}\n\n{rule.explanation.in_(tongue)}\n\n"
        f"{Text('整改建议：', 'How to fix it: ').in_(tongue)}{rule.remedy.in_(tongue)}"
        for tongue in both
    ]
    return ReportingDescriptor(
        id=rule.id,
        name="".join(word.capitalize() for word in rule.id.replace("_", "-").split("-")),
        short_description=_say(rule.title, language),
        full_description=_say(rule.explanation if rule.explanation.zh else rule.title, language),
        help=Message(text=plain("\n\n".join(texts))),
        default_configuration=Configuration(level=_level(verdict, verdict.confidence)),
        properties={
            "tags": list(verdict.clauses[:_MOST_TAGS]),
            "precision": verdict.confidence.value,
            "problem.severity": "error" if verdict.outcome is Outcome.VIOLATED else "warning",
        },
    )


def _result(summary: Summary, verdict: Verdict, finding: Finding, rule_index: int, language: Language) -> Result:
    app = summary.report.app.file
    subject = summary.name(finding.subject).in_(language)
    party = summary.party(finding.responsible).in_(language)
    title = summary.rule(verdict.rule).title.in_(language)
    clauses = ", ".join(verdict.clauses)
    told = f"{words.OUTCOME[verdict.outcome].in_(language)}: {title} – {subject} ({party}; {clauses})"
    evidence = finding.evidence
    first = place(app, evidence[0].location, describe(evidence[0].location))
    others = [location for fact in evidence for location in (fact.location, *fact.related)][1:]
    more = max(finding.count, len(evidence)) - 1
    if more > 0:
        told += Text(f"；另有 {more} 处", f"; {more} more places").in_(language)
    return Result(
        rule_id=verdict.rule,
        rule_index=rule_index,
        level=_level(verdict, finding.confidence),
        message=Message(text=plain(told)),
        locations=(first,),
        related_locations=tuple(_numbered(app, others[: _MOST_PLACES - 1])),
        code_flows=tuple(flow(summary, f.path, app, language, subject) for f in evidence[:_MOST_FLOWS] if f.path),
        partial_fingerprints={
            "consentryFinding/v1": finding.fingerprint,
            "primaryLocationLineHash": f"{finding.fingerprint}:1",
        },
        suppressions=(Suppression(kind="external", justification=plain(finding.suppressed)),)
        if finding.suppressed
        else (),
        properties={
            "outcome": verdict.outcome.value,
            "confidence": finding.confidence.value,
            "responsible": finding.responsible or "app",
            "subject": finding.subject,
            "clauses": list(verdict.clauses),
        },
    )


def _numbered(app: str, locations: Sequence[places.Location]) -> Iterable[Location]:
    for number, location in enumerate(locations, start=1):
        found = place(app, location, describe(location))
        yield msgspec.structs.replace(found, id=number)


def _gaps(summary: Summary, language: Language) -> Iterable[Notification]:
    """Tell every collector that failed or saw only a part: a viewer must not take silence for a pass."""
    for gap in summary.gaps:
        head = f"{words.COLLECTOR[gap.collector].in_(language)}: {words.STATUS[gap.status].in_(language)}"
        reasons = "; ".join(reason.in_(language) for reason in gap.reasons)
        yield Notification(
            level="error" if gap.status is CoverageStatus.FAILED else "warning",
            message=Message(text=plain(f"{head} – {reasons}" if reasons else head)),
            descriptor=Descriptor(id=_COVERAGE),
        )


def _open(summary: Summary, language: Language) -> Iterable[Notification]:
    for verdict in summary.of(Outcome.UNDETERMINED):
        title = summary.rule(verdict.rule).title.in_(language)
        settles = "; ".join(text.in_(language) for text in verdict.settled_by)
        head = words.OUTCOME[Outcome.UNDETERMINED].in_(language)
        yield Notification(
            level="note",
            message=Message(text=plain(f"{head}: {title} ({', '.join(verdict.clauses)}) – {settles}")),
            descriptor=Descriptor(id=_UNDETERMINED),
        )

"""What an inspection proposes to people: one finding for each finding of a verdict that accuses.

A self-inspection proposes nothing: its results stay in its report, which is the operator's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from consentry.campaign.cases import retesting
from consentry.campaign.cases.models import Finding
from consentry.campaign.jobs.models import Inspection
from consentry.judge.compare import ACCUSATIONS
from consentry.model.report import Report
from consentry.model.text import Text
from consentry.model.verdict import Finding as Found
from consentry.model.verdict import Verdict
from consentry.report.summary import Summary
from consentry.report.visible import cut, visible

_LONGEST = {"subject": 200, "responsible": 100}


def on_inspection_done(*, inspection: Inspection, report: Report, **_more: Any) -> None:
    """Keep what the inspection proposes, in the transaction that completes it."""
    if inspection.purpose == Inspection.Purpose.LAB:
        Finding.objects.bulk_create(proposed(inspection, report))
    elif inspection.purpose == Inspection.Purpose.REINSPECTION:
        new = retesting.retest(inspection, report)
        rows = [row for row in proposed(inspection, report) if row.fingerprint in new]
        for row in rows:
            row.retest = Finding.Retest.NEW
        Finding.objects.bulk_create(rows)


def proposed(inspection: Inspection, report: Report) -> list[Finding]:
    """Return the findings that the report accuses of, not saved yet."""
    summary = Summary(report)
    return [_row(inspection, summary, verdict, found) for verdict, found in _accusations(report)]


def _accusations(report: Report) -> Iterator[tuple[Verdict, Found]]:
    seen = set()
    for verdict in report.verdicts:
        for found in verdict.findings if verdict.outcome in ACCUSATIONS else ():
            if found.fingerprint not in seen:
                seen.add(found.fingerprint)
                yield verdict, found


def _row(inspection: Inspection, summary: Summary, verdict: Verdict, found: Found) -> Finding:
    rule = summary.rule(verdict.rule)
    words = _words(summary, verdict.rule, found)
    return Finding(
        inspection=inspection,
        assignment=inspection.assignment,
        rule=verdict.rule,
        outcome=verdict.outcome.value,
        fingerprint=found.fingerprint,
        # names come from the app: nothing invisible, and no byte that a database refuses
        subject=visible(found.subject)[: _LONGEST["subject"]],
        responsible=visible(found.responsible)[: _LONGEST["responsible"]],
        clauses=list(verdict.clauses),
        summary=words.zh,
        summary_en=words.en,
        remedy=rule.remedy.zh,
        remedy_en=rule.remedy.en,
    )


def _words(summary: Summary, rule: str, found: Found) -> Text:
    """Return rule, subject and who answers for it in one line, in both languages."""
    title, party = summary.rule(rule).title, summary.party(found.responsible)
    if not found.subject:
        return Text(zh=_clean(f"{title.zh}（{party.zh}）"), en=_clean(f"{title.en} ({party.en})"))
    subject = summary.name(found.subject)
    words = Text(zh=f"{title.zh}：{subject.zh}（{party.zh}）", en=f"{title.en}: {subject.en} ({party.en})")
    return msgspec.structs.replace(words, zh=_clean(words.zh), en=_clean(words.en))


def _clean(text: str) -> str:
    return cut(visible(text), 1000)

"""What became of a case's findings in a new release, by the comparison of the stored reports."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from consentry.campaign.cases.models import Finding, Reinspection, Retested
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.jobs.queries import stored_report
from consentry.judge.compare import ACCUSATIONS, compare
from consentry.model.report import Report

Retest = Finding.Retest


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What the comparison says of one finding."""

    status: Finding.Retest
    because: tuple[str, ...] = ()  #: of `not_retestable`


def retest(inspection: Inspection, report: Report) -> Collection[str]:
    """Keep the result for each finding of the case; return the fingerprints of what is new."""
    reinspection = Reinspection.objects.select_related("case").get(inspection=inspection)
    findings = list(tested_findings(reinspection))
    old = {finding.inspection_id: stored_report(finding.inspection) for finding in findings}
    results = {finding.pk: result(finding, old[finding.inspection_id], report) for finding in findings}
    Retested.objects.bulk_create(
        Retested(
            reinspection=reinspection,
            finding=finding,
            compared=results[finding.pk].status,
            because=list(results[finding.pk].because),
            status=results[finding.pk].status,
        )
        for finding in findings
    )
    # what was there before and nobody confirmed is not new: it was rejected, or taken back on appeal
    known = {finding.fingerprint for finding in findings}.union(*map(_accused, old.values()))
    return _accused(report) - known


def tested_findings(reinspection: Reinspection) -> Iterable[Finding]:
    """Return the findings of the case that hold, with the inspections that found them."""
    holding = reinspection.case.findings.filter(state=Finding.State.APPROVED)
    return holding.select_related("inspection__report").order_by("pk")


def result(finding: Finding, old: Report, new: Report) -> Result:
    """Return what the comparison of two reports says of one finding."""
    if finding.added:
        return Result(status=Retest.NOT_RETESTABLE, because=("found by a person",))
    for change in compare(old, new):
        if change.fingerprint == finding.fingerprint:
            return Result(status=Retest(change.status.value), because=change.because)
    return Result(status=Retest.NOT_RETESTABLE, because=("the finding is in neither report",))


def _accused(report: Report) -> frozenset[str]:
    return frozenset(
        found.fingerprint for verdict in report.verdicts if verdict.outcome in ACCUSATIONS for found in verdict.findings
    )

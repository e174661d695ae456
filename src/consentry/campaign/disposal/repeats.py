"""Repeat offenders: the same finding in another version of the app, after a notice told the operator of it before."""

from __future__ import annotations

from django.db import transaction

from consentry.campaign.audit import chain
from consentry.campaign.cases.models import Case, Finding

_ONGOING = (Case.State.OPEN, Case.State.NOTICED, Case.State.REINSPECTION, Case.State.OVERDUE)


def repeated(case: Case) -> list[Finding]:
    """Return the case's approved findings that an earlier, noticed case of the app had in another version.

    A finding that was withdrawn does not count, nor one that is no longer approved.
    """
    return list(
        case.findings.filter(
            state=Finding.State.APPROVED,
            fingerprint__in=Finding.objects.filter(
                state=Finding.State.APPROVED,
                case__app=case.app_id,
                case__notices__isnull=False,
                case__opened_at__lt=case.opened_at,
            )
            .exclude(case=case.pk)
            .exclude(case__release__version_name=case.release.version_name)
            .values("fingerprint"),
        ).exclude(fingerprint="")
    )


def flag(case: Case) -> bool:
    """Mark a case of a repeat offender, for the system; the caller holds a transaction. Return whether it is one."""
    if case.repeat_offender:
        return True
    findings = repeated(case)
    if findings:
        Case.objects.filter(pk=case.pk).update(repeat_offender=True)
        case.repeat_offender = True
        fingerprints = sorted({finding.fingerprint for finding in findings})
        chain.record(None, "case.repeat_offender", case, after={"fingerprints": fingerprints})
    return bool(findings)


def flag_all() -> int:
    """Mark every ongoing case of a repeat offender; idempotent, for the daily run. Return how many were marked."""
    count = 0
    for pk in list(Case.objects.filter(state__in=_ONGOING, repeat_offender=False).values_list("pk", flat=True)):
        with transaction.atomic():
            case = Case.objects.select_for_update(of=("self",)).select_related("release").get(pk=pk)
            count += not case.repeat_offender and flag(case)
    return count

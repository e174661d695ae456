"""An approved finding opens the app's case, or joins it."""

from __future__ import annotations

from django.utils import timezone

from consentry.campaign.audit import chain
from consentry.campaign.cases.locking import lock_case
from consentry.campaign.cases.models import Case, Finding, Passage
from consentry.campaign.cases.transitions import pass_to

State = Case.State
_OVER = (State.RECTIFIED, State.CLOSED)


def join_case(finding: Finding) -> Case:
    """Put an approved finding into the case of its app, which it opens or opens again. The caller has a transaction.

    A fault the case knows already (another lab found it too, or an appeal took it back) points to the finding that
    stands for it and changes nothing else: neither is a fault told twice, nor does one come back by a side door.
    """
    case = _case(finding)
    first = case.findings.filter(fingerprint=finding.fingerprint).exclude(pk=finding.pk).order_by("pk").first()
    if first is not None:
        finding.same_as = first
        finding.save(update_fields=["same_as"])
        return case
    finding.case = case
    finding.save(update_fields=["case"])
    if case.state in _OVER:
        pass_to(case, "reopen")
    Case.objects.filter(pk=case.pk).update(version=case.version + 1, changed_at=timezone.now())
    case.refresh_from_db(fields=["version"])
    chain.record(None, "case.update", case, after={"state": case.state, "finding": finding.pk})
    return case


def _case(finding: Finding) -> Case:
    inspection = finding.inspection
    app = inspection.release.app
    case, new = Case.objects.get_or_create(
        campaign_id=inspection.campaign_id,
        app_id=app.merged_into_id or app.pk,
        defaults={"release": inspection.release},
    )
    if new:
        Passage.objects.create(case=case, state=State.OPEN, at=timezone.now())
        chain.record(None, "case.open", case, after={"app": case.app_id, "release": case.release_id})
    return lock_case(case.pk)

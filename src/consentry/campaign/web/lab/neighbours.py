"""The way from one finding to the next, by mouse or keyboard."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from consentry.campaign.cases import queries
from consentry.campaign.cases.models import Finding
from consentry.campaign.people.models import User

_WAITING = (Finding.State.PROPOSED, Finding.State.RETURNED)


def neighbours(user: User, finding: Finding) -> dict[str, Any]:
    """Return which finding of the inspection this is, of how many, and those before and after it."""
    ids = list(_siblings(user, finding).values_list("pk", flat=True))
    at = ids.index(finding.pk)
    return {
        "number": at + 1,
        "total": len(ids),
        "previous": ids[at - 1] if at else None,
        "next": ids[at + 1] if at + 1 < len(ids) else None,
    }


def next_to_decide(user: User, finding: Finding) -> int | None:
    """Return the next finding of the inspection that waits for a decision, around the end; None = none left."""
    return _after(finding, _siblings(user, finding).filter(state__in=_WAITING))


def next_to_review(user: User, finding: Finding) -> int | None:
    """Return the next decision of the inspection that waits for this person's review; None = none left."""
    waiting = queries.findings_to_review(user).filter(inspection=finding.inspection_id)
    return _after(finding, waiting)


def _siblings(user: User, finding: Finding) -> QuerySet[Finding]:
    return queries.findings(user).filter(inspection=finding.inspection_id).order_by("pk")


def _after(finding: Finding, waiting: QuerySet[Finding]) -> int | None:
    ids = list(waiting.order_by("pk").values_list("pk", flat=True))
    return next((pk for pk in ids if pk > finding.pk), ids[0] if ids else None)

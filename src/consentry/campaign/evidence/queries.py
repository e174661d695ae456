"""What may be seen of evidence: packages by whoever may export one, the public keys by everybody."""

from __future__ import annotations

from django.db.models import QuerySet

from consentry.campaign.cases.models import Case
from consentry.campaign.evidence.models import Package, SigningKey
from consentry.campaign.people import access
from consentry.campaign.people.access import Anybody
from consentry.campaign.people.roles import Action


def cases(user: Anybody) -> QuerySet[Case]:
    """Return the cases of which the user may have a package."""
    found = Case.objects.select_related("campaign", "app__operator", "release")
    return access.scope(user, Action.EVIDENCE_EXPORT, found)


def packages(user: Anybody, case: Case | None = None) -> QuerySet[Package]:
    """Return the packages that the user may download, the newest first."""
    found = Package.objects.select_related("case__app", "case__campaign", "requested_by", "blob", "key")
    if case is not None:
        found = found.filter(case=case)
    return access.scope(user, Action.EVIDENCE_EXPORT, found.order_by("-pk"))


def public_keys() -> QuerySet[SigningKey]:
    """Return the public halves of all keys that ever signed, the first one first; no login is needed."""
    return SigningKey.objects.order_by("first_used_at", "pk")

"""What a user may see of notices."""

from __future__ import annotations

from django.db.models import QuerySet

from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action, Scope
from consentry.campaign.registry.models import Blob


def notices(user: User) -> QuerySet[Notice]:
    """Return the notices that the user may see, with what a list shows of them."""
    found = Notice.objects.select_related("case__app__operator", "case__campaign", "issued_by")
    allowed = access.scopes(user, Action.NOTICE_VIEW)
    if Scope.ALL in allowed:
        return found
    if Scope.OWN in allowed and user.organisation_id is not None:
        return found.filter(case__app__operator__organisation=user.organisation_id)
    return found.none()


def notice(user: User, pk: int) -> Notice:
    """Return one notice with its services and submissions. Raises Notice.DoesNotExist where the user may not see it."""
    return notices(user).prefetch_related("services", "submissions__filed_by", "submissions__decided_by").get(pk=pk)


def submissions(user: User) -> QuerySet[Submission]:
    """Return the submissions on notices that the user may see, with what a list shows of them."""
    return Submission.objects.filter(notice__in=notices(user).values("pk")).select_related(
        "notice__case__app__operator", "filed_by", "decided_by"
    )


def waiting_submissions(user: User) -> QuerySet[Submission]:
    """Return the submissions that wait for a decision, the oldest first."""
    return submissions(user).filter(decision=Submission.Decision.PENDING)


def services(user: User) -> QuerySet[Service]:
    """Return the services of notices that the user may see."""
    return Service.objects.filter(notice__in=notices(user).values("pk")).select_related("notice__case__app__operator")


def evidence_file(user: User, notice: Notice, sha256: str) -> tuple[str, Blob]:
    """Return name and bytes of a file behind one of the notice's findings. Raises Notice.DoesNotExist."""
    named = {
        file["sha256"]: file["name"]
        for finding in notices(user).get(pk=notice.pk).findings
        for file in finding["attachments"]
    }
    if sha256 not in named:
        raise Notice.DoesNotExist(f"{sha256} is not behind this notice")
    return named[sha256], Blob.objects.get(pk=sha256)

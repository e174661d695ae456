"""What may be seen of bulletins: everybody sees the published ones, those who make them see drafts too."""

from __future__ import annotations

from django.db.models import Count, Prefetch, QuerySet

from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action

_MAKING = (Action.BULLETIN_DRAFT, Action.BULLETIN_REVIEW, Action.BULLETIN_PUBLISH)


def published() -> QuerySet[Bulletin]:
    """Return the published bulletins with the number of their rows, for a list; no login is needed."""
    return (
        Bulletin.objects.filter(state=Bulletin.State.PUBLISHED)
        .select_related("campaign", "corrects")
        .annotate(row_count=Count("rows"))
    )


def published_one(pk: int) -> Bulletin:
    """Return a published bulletin with its rows and published corrections. Raises Bulletin.DoesNotExist."""
    return _whole(Bulletin.objects.filter(state=Bulletin.State.PUBLISHED)).get(pk=pk)


def bulletins(user: User) -> QuerySet[Bulletin]:
    """Return what the user may see: drafts too, where the user's role makes bulletins."""
    if any(access.may(user, action) for action in _MAKING):
        return Bulletin.objects.select_related(
            "campaign", "corrects", "drafted_by", "reviewed_by", "published_by"
        ).annotate(row_count=Count("rows"))
    return published()


def bulletin(user: User, pk: int) -> Bulletin:
    """Return one bulletin with its rows. Raises Bulletin.DoesNotExist where the user may not see it."""
    if not any(access.may(user, action) for action in _MAKING):
        return published_one(pk)
    return _whole(Bulletin.objects.select_related("drafted_by", "reviewed_by", "published_by")).get(pk=pk)


def _whole(found: QuerySet[Bulletin]) -> QuerySet[Bulletin]:
    corrections = Bulletin.objects.filter(state=Bulletin.State.PUBLISHED).prefetch_related("rows")
    return found.select_related("campaign", "corrects").prefetch_related(
        Prefetch("rows", Row.objects.order_by("position")), Prefetch("corrections", corrections)
    )

"""What may be seen of bulletins: everybody sees the published ones, those who make them see drafts too."""

from __future__ import annotations

import msgspec
from django.db.models import Count, F, Prefetch, QuerySet

from consentry.campaign.bulletins import drafting
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.notices import working_days
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Campaign

_MAKING = (Action.BULLETIN_DRAFT, Action.BULLETIN_REVIEW, Action.BULLETIN_PUBLISH)


def published() -> QuerySet[Bulletin]:
    """Return the published bulletins with the number of their rows, for a list; no login is needed."""
    return (
        Bulletin.objects.filter(state=Bulletin.State.PUBLISHED)
        .select_related("campaign", "corrects")
        .annotate(row_count=Count("rows"))
        .order_by("-issued_on", "-pk")
    )


def published_one(pk: int) -> Bulletin:
    """Return a published bulletin with its rows and published corrections. Raises Bulletin.DoesNotExist."""
    return _whole(Bulletin.objects.filter(state=Bulletin.State.PUBLISHED)).get(pk=pk)


def feed() -> QuerySet[Bulletin]:
    """Return the published bulletins with their rows, the latest first by when they were published here."""
    return _whole(Bulletin.objects.filter(state=Bulletin.State.PUBLISHED)).order_by("-published_at", "-pk")


def bulletins(user: User) -> QuerySet[Bulletin]:
    """Return what the user may see: drafts too, where the user's role makes bulletins."""
    if any(access.may(user, action) for action in _MAKING):
        related = ("campaign", "corrects", "drafted_by", "reviewed_by", "published_by")
        found = Bulletin.objects.select_related(*related).annotate(row_count=Count("rows"))
        return found.order_by(F("issued_on").desc(nulls_first=True), "-pk")  # drafts first
    return published()


def bulletin(user: User, pk: int) -> Bulletin:
    """Return one bulletin with its rows. Raises Bulletin.DoesNotExist where the user may not see it."""
    if not any(access.may(user, action) for action in _MAKING):
        return published_one(pk)
    return _whole(Bulletin.objects.select_related("drafted_by", "reviewed_by", "published_by")).get(pk=pk)


class Waits(msgspec.Struct, frozen=True, kw_only=True):
    """How many bulletins wait for a person."""

    to_review: int = 0
    to_publish: int = 0


def waiting_for(user: User) -> Waits:
    """Return how many drafts the user may review and how many reviewed ones the user may publish: one query or none.

    What the person drafted or reviewed waits for somebody else. Lists of ids are compared here: there are few such rows.
    """
    reviews, publishes = (access.may(user, action) for action in (Action.BULLETIN_REVIEW, Action.BULLETIN_PUBLISH))
    if not (reviews or publishes):
        return Waits()
    rows = Bulletin.objects.exclude(state=Bulletin.State.PUBLISHED).values_list("state", "drafter_ids", "reviewer_ids")
    drafts = [drafters for state, drafters, _ in rows if state == Bulletin.State.DRAFT]
    reviewed = [[*drafters, *reviewers] for state, drafters, reviewers in rows if state == Bulletin.State.REVIEWED]
    return Waits(
        to_review=sum(user.pk not in ids for ids in drafts) if reviews else 0,
        to_publish=sum(user.pk not in ids for ids in reviewed) if publishes else 0,
    )


def people_of(bulletin: Bulletin) -> tuple[list[User], list[User]]:
    """Return everybody who ever drafted and who ever reviewed it."""
    found = User.objects.in_bulk({*bulletin.drafter_ids, *bulletin.reviewer_ids})
    return [found[pk] for pk in bulletin.drafter_ids], [found[pk] for pk in bulletin.reviewer_ids]


def nameable(user: User, kind: Bulletin.Kind, campaign: Campaign) -> list[Row]:
    """Return the rows that a draft would have now, each with its case; for those who draft."""
    access.require(user, Action.BULLETIN_DRAFT, campaign)
    return drafting.rows_of(list(drafting.nameable(kind, campaign)), working_days.today())


def _whole(found: QuerySet[Bulletin]) -> QuerySet[Bulletin]:
    corrections = Bulletin.objects.filter(state=Bulletin.State.PUBLISHED).prefetch_related("rows")
    return found.select_related("campaign", "corrects").prefetch_related(
        Prefetch("rows", Row.objects.order_by("position")), Prefetch("corrections", corrections)
    )

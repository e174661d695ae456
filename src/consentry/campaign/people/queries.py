"""What a person may see of people, organisations, tokens and the record."""

from __future__ import annotations

from django.db.models import QuerySet

from consentry.campaign.audit.models import Entry
from consentry.campaign.people import access
from consentry.campaign.people.models import ApiToken, Organisation, User
from consentry.campaign.people.roles import Action


def organisations(user: access.Anybody) -> QuerySet[Organisation]:
    """Return the organisations that the person administers."""
    return access.scope(user, Action.PEOPLE_EDIT, Organisation.objects.all())


def labs(user: access.Anybody) -> QuerySet[Organisation]:
    """Return the labs that an officer may assign apps to."""
    every = Organisation.objects.filter(kind=Organisation.Kind.LAB)
    return access.scope(user, Action.ASSIGNMENT_EDIT, every)


def users(user: access.Anybody) -> QuerySet[User]:
    """Return the people that the person administers, with organisation and roles."""
    every = User.objects.select_related("organisation").prefetch_related("grants").order_by("username")
    return access.scope(user, Action.PEOPLE_EDIT, every)


def tokens(user: User) -> QuerySet[ApiToken]:
    """Return the person's own tokens, newest first."""
    return ApiToken.objects.filter(user_id=user.pk).order_by("-created_at", "-pk")


def tokens_of(actor: User, user: User) -> QuerySet[ApiToken]:
    """Return a person's tokens, newest first, for who administers the person."""
    every = ApiToken.objects.filter(user_id=user.pk).order_by("-created_at", "-pk")
    return access.scope(actor, Action.PEOPLE_EDIT, every)


def record(user: access.Anybody, *, object_type: str = "", object_id: str = "") -> QuerySet[Entry]:
    """Return the record as an auditor may read it, newest first; of one object where it is named."""
    entries = access.scope(user, Action.AUDIT_VIEW, Entry.objects.order_by("-number"))
    if object_type:
        entries = entries.filter(object_type=object_type)
    if object_id:
        entries = entries.filter(object_id=object_id)
    return entries

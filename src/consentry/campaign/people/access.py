"""Checks that a person may do something: the role table, the object's scope, the four-eyes rules.

Models tell where they belong through three optional methods, so that this module knows none of them:
`owner_organisation_ids()` (whose own it is), `assigned_organisation_ids()` (which labs it is assigned to), and
`earlier_actor_ids(action)` (who did `action` on it before).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar, runtime_checkable

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q, QuerySet

from consentry.campaign.people.models import User
from consentry.campaign.people.roles import FOUR_EYES, PERMISSIONS, Action, Scope

_M = TypeVar("_M", bound=Model)
Anybody = User | AnonymousUser


@runtime_checkable
class Owned(Protocol):
    """Belongs to organisations."""

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the ids of the organisations whose own it is."""


@runtime_checkable
class Assigned(Protocol):
    """Is assigned to labs."""

    def assigned_organisation_ids(self) -> Iterable[int]:
        """Return the ids of the labs."""


@runtime_checkable
class ActedOn(Protocol):
    """Knows who acted on it before."""

    def earlier_actor_ids(self, action: Action) -> Iterable[int]:
        """Return the ids of the users who did `action` on it."""


class FourEyesViolation(PermissionDenied):
    """The same person did the earlier act; somebody else must do this one."""


def scopes(user: Anybody, action: Action) -> frozenset[Scope]:
    """Return the scopes in which the user's roles allow the action; empty = not at all.

    A user who came by a token of the API may do what its scopes name, and nothing else.
    """
    if isinstance(user, AnonymousUser) or not user.is_active:
        return frozenset()
    if user.restricted_to is not None and action not in user.restricted_to:
        return frozenset()
    return frozenset(PERMISSIONS[role][action] for role in user.roles if action in PERMISSIONS[role])


def scope(user: Anybody, action: Action, queryset: QuerySet[_M], *, own: str = "", assigned: str = "") -> QuerySet[_M]:
    """Return the part of the queryset on which the user may do the action.

    `own` and `assigned` are lookups from the model to the organisation (`operator__organisation`,
    `assignments__lab`); without one, nothing is reached by that scope. No row comes twice.
    """
    allowed = scopes(user, action)
    if Scope.ALL in allowed:
        return queryset
    organisation = None if isinstance(user, AnonymousUser) else user.organisation_id
    reached = Q(pk__in=[])
    if organisation is not None:
        everything = queryset.model._default_manager
        for kind, lookup in ((Scope.OWN, own), (Scope.ASSIGNED, assigned)):
            if kind in allowed and lookup:  # a sub-query: joins to many would multiply rows
                reached |= Q(pk__in=everything.filter(**{lookup: organisation}).order_by().values("pk"))
    return queryset.filter(reached)


def may(user: Anybody, action: Action, target: object | None = None) -> bool:
    """Return whether the role table and the scope allow `action` on `target` (None: on anything at all)."""
    allowed = scopes(user, action)
    if isinstance(user, AnonymousUser) or not allowed:
        return False
    if Scope.ALL in allowed or target is None:
        return True
    organisation = user.organisation_id
    if organisation is None:
        return False
    own = Scope.OWN in allowed and isinstance(target, Owned) and organisation in target.owner_organisation_ids()
    assigned = (
        Scope.ASSIGNED in allowed
        and isinstance(target, Assigned)
        and organisation in target.assigned_organisation_ids()
    )
    return own or assigned


def require(user: Anybody, action: Action, target: object | None = None) -> None:
    """Raise PermissionDenied unless the user may do it, FourEyesViolation where the same person acted before."""
    if not may(user, action, target):
        raise PermissionDenied(f"{user.get_username()} may not {action}")
    for later, earlier in FOUR_EYES:
        if later is action and isinstance(target, ActedOn) and user.pk in set(target.earlier_actor_ids(earlier)):
            raise FourEyesViolation(f"{user.get_username()} did {earlier}: somebody else must {action}")

"""Tokens of the API: who comes with one, what it allows, how one is issued and revoked."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import ApiToken, User
from consentry.campaign.people.roles import Action

LONGEST = timedelta(days=366)


def authenticate(secret: str, now: datetime | None = None) -> User | None:
    """Return who holds the token, restricted to its scopes; None where it is unknown, over, or revoked."""
    now = now or timezone.now()
    token = (
        ApiToken.objects.select_related("user__organisation")
        .prefetch_related("user__grants")
        .filter(digest=ApiToken.digest_of(secret))
        .first()
    )
    if token is None or not token.valid(now):
        return None
    if token.used_at is None or now - token.used_at > timedelta(minutes=5):  # no write on every request
        ApiToken.objects.filter(pk=token.pk).update(used_at=now)
    user = token.user
    user.restricted_to = frozenset(token.scopes)
    user.token_id = token.pk
    return user


def issue(actor: User, name: str, scopes: list[str], expires_at: datetime) -> tuple[ApiToken, str]:
    """Return a new token of one's own and its secret. Its scopes are actions that the person may do.

    Raises ValidationError for unknown or foreign scopes and an end that is past or too far.
    """
    if actor.restricted_to is not None:
        raise PermissionDenied("a token cannot issue tokens")
    known = {action.value for action in Action}
    wrong = [scope for scope in scopes if scope not in known or not access.may(actor, Action(scope))]
    if wrong or not scopes:
        raise ValidationError({"scopes": _("Not allowed: %(scopes)s") % {"scopes": ", ".join(wrong) or "-"}})
    now = timezone.now()
    if not now < expires_at <= now + LONGEST:
        raise ValidationError({"expires_at": _("A token ends between now and a year from now.")})
    with transaction.atomic():
        token, secret = ApiToken.issue(actor, name, sorted(set(scopes)), expires_at)
        chain.record(
            actor, "token.issue", token, after={"name": name, "scopes": token.scopes, "expires_at": expires_at}
        )
    return token, secret


def revoke(actor: User, token: ApiToken) -> None:
    """End a token: one's own, or anybody's by an administrator."""
    if token.user_id != actor.pk:
        access.require(actor, Action.PEOPLE_EDIT, token)
    with transaction.atomic():
        row = ApiToken.objects.select_for_update().get(pk=token.pk)
        if row.revoked_at is None:
            row.revoked_at = timezone.now()
            row.save(update_fields=["revoked_at"])
            chain.record(actor, "token.revoke", row, after={"revoked_at": row.revoked_at})

"""Who comes with a request: bearer tokens only, no cookies; so nothing can be done in a browser's name."""

from __future__ import annotations

from typing import cast

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from consentry.campaign.api import rates
from consentry.campaign.api.problems import Problem
from consentry.campaign.people import access, tokens
from consentry.campaign.people.address import client_address
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import Blob

_CHALLENGE = 'Bearer realm="consentry"'


class ApiRequest(HttpRequest):
    """A request that came through the gate."""

    actor: User  #: whose token it is, restricted to its scopes
    files: dict[str, tuple[Blob, str]]  #: field -> the stored bytes and their file name
    content: object  #: the JSON body


def authenticate(request: HttpRequest) -> User:
    """Return whose token the request bears. Raises Problem (401, 429).

    Wrong tokens are counted for each address and slow only wrong ones down: who guesses does not lock others out.
    """
    scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise _unauthorized(_("Send a token: Authorization: Bearer …"), _CHALLENGE)
    user = tokens.authenticate(secret.strip())
    if user is None:
        rates.spend(f"wrong:{client_address(request)}", settings.API_WRONG_TOKENS_PER_MINUTE)
        raise _unauthorized(_("The token is unknown, over, or revoked."), f'{_CHALLENGE}, error="invalid_token"')
    rates.spend(f"token:{user.token_id}", settings.API_REQUESTS_PER_MINUTE)
    return user


def require_scopes(user: User, may: tuple[Action, ...], also: tuple[Action, ...]) -> None:
    """Raise Problem (403) unless role and token allow one of `may` and all of `also`, on whatever object."""
    missing = [action for action in also if not access.scopes(user, action)]
    if may and not any(access.scopes(user, action) for action in may):
        missing = [*may, *missing]
    if missing:
        names = " ".join(missing)
        challenge = f'{_CHALLENGE}, error="insufficient_scope", scope="{names}"'
        detail = _("Role and token must allow: %(scopes)s") % {"scopes": names}
        raise Problem(403, "forbidden", detail, headers={"WWW-Authenticate": challenge})


def actor(request: HttpRequest) -> User:
    """Return who acts."""
    return cast(ApiRequest, request).actor


def _unauthorized(detail: str, challenge: str) -> Problem:
    return Problem(401, "token", detail, headers={"WWW-Authenticate": challenge})

"""Every endpoint, every role, one's own objects and others': allowed or refused as the one table of rights says."""

from __future__ import annotations

import re

import pytest
from django.db import transaction
from django.test import Client

from consentry.campaign.api.endpoints import ENDPOINTS, Endpoint
from consentry.campaign.api.service import api
from consentry.campaign.people.roles import PERMISSIONS, Action, Role, Scope
from tests.campaign.api.calls import SHARED, address, bodies, call
from tests.campaign.api.world import Side, World, token_of

assert api
REFUSED = (403, 404)


def scopes_of(role: Role, endpoint: Endpoint) -> list[Scope] | None:
    """Return the scopes in which the role may do it, by the table; None = not at all."""
    table = PERMISSIONS[role]
    may = [table[action] for action in endpoint.may if action in table]
    if (endpoint.may and not may) or any(action not in table for action in endpoint.also):
        return None
    widest = [Scope.ALL] if Scope.ALL in may else may
    return [*widest, *(table[action] for action in endpoint.also)]


def expected(role: Role, endpoint: Endpoint, own: bool) -> bool:
    scopes = scopes_of(role, endpoint)
    if endpoint.public:
        return True
    if scopes is None:
        return False
    if endpoint.name == "open_notice":  # served is who gets it: an officer who looks has not served it
        return own and role is Role.OPERATOR
    if endpoint.name == "get_store":  # a store is nobody's own who sees the registry's own part: an operator's apps
        own = False
    return own or all(scope is Scope.ALL for scope in scopes)


def sides(endpoint: Endpoint, world: World) -> list[tuple[bool, Side]]:
    names = set(re.findall(r"{(\w+)}", endpoint.path))
    return [(True, world.own), (False, world.other)] if names - SHARED else [(True, world.own)]


@pytest.mark.parametrize("role", Role)
def test_role(world: World, client: Client, role: Role) -> None:
    user = world.people[role]
    secret = token_of(user)
    own_token = user.tokens.get().pk
    wrong = []
    for endpoint in ENDPOINTS:
        refused_whatever = not endpoint.public and scopes_of(role, endpoint) is None
        for own, side in sides(endpoint, world)[: 1 if refused_whatever else 2]:
            url = address(endpoint, world, side, token_id=own_token)
            body = bodies(world, side).get(endpoint.name)
            with transaction.atomic():
                response = call(client, endpoint, url, body, secret)
                transaction.set_rollback(True)
            allowed = response.status_code not in REFUSED
            good = allowed is expected(role, endpoint, own) and response.status_code not in (400, 401, 405, 415, 429)
            if not good or response.status_code >= 500:
                said = b"" if response.streaming else response.content[:300]
                wrong.append(f"{endpoint.name} own={own}: {response.status_code} {said.decode()}")
    assert not wrong, "\n".join(wrong)


def test_without_a_token_only_what_is_public(world: World, client: Client) -> None:
    for endpoint in ENDPOINTS:
        response = call(client, endpoint, address(endpoint, world, world.own, token_id=1), None, None)
        if endpoint.public:
            assert response.status_code == 200, endpoint.name
        else:
            assert response.status_code == 401, endpoint.name
            assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_token_without_the_scope_is_refused(world: World, client: Client) -> None:
    user = world.everybody()
    for endpoint in ENDPOINTS:
        if endpoint.public or not (endpoint.may or endpoint.also):
            continue
        for missing in ([*endpoint.may], *([action] for action in endpoint.also)):
            secret = token_of(user, *(set(Action) - set(missing)))
            url = address(endpoint, world, world.own, token_id=1)
            with transaction.atomic():
                response = call(client, endpoint, url, bodies(world, world.own).get(endpoint.name), secret)
                transaction.set_rollback(True)
            assert response.status_code == 403, (endpoint.name, missing)
            assert "insufficient_scope" in response.headers["WWW-Authenticate"]


def test_everything_has_a_call(world: World) -> None:
    known = bodies(world, world.own)
    assert set(known) <= {endpoint.name for endpoint in ENDPOINTS}
    for endpoint in ENDPOINTS:
        assert (
            endpoint.public
            or endpoint.may
            or endpoint.also
            or endpoint.name in {"get_me", "list_tokens", "revoke_token"}
        )

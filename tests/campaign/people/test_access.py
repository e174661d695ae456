"""Every cell of the table of who may do what, and the four-eyes rules."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

from consentry.campaign.people import access
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import (
    FOUR_EYES,
    PERMISSIONS,
    ROLE_KINDS,
    ROLE_NAMES,
    SECOND_FACTOR_ROLES,
    Action,
    Role,
    Scope,
)
from consentry.campaign.registry import queries
from consentry.campaign.registry.models import App, Operator
from tests.campaign.conftest import KINDS, Person

CELLS = list(itertools.product(Role, Action))


@dataclass
class Thing:
    """Something with an owner, labs and a history."""

    owners: Iterable[int] = ()
    labs: Iterable[int] = ()
    acted: dict[Action, list[int]] = field(default_factory=dict)

    def owner_organisation_ids(self) -> Iterable[int]:
        return self.owners

    def assigned_organisation_ids(self) -> Iterable[int]:
        return self.labs

    def earlier_actor_ids(self, action: Action) -> Iterable[int]:
        return self.acted.get(action, [])


def test_every_role_has_its_row() -> None:
    assert set(PERMISSIONS) == set(ROLE_NAMES) == set(ROLE_KINDS) == set(KINDS) == set(Role)
    assert {str(kind) for kind in KINDS.values()} <= set(ROLE_KINDS.values())
    assert all(KINDS[role] == ROLE_KINDS[role] for role in Role)
    assert {Role.OFFICER, Role.PUBLISHER, Role.INSPECTOR, Role.REVIEWER} <= SECOND_FACTOR_ROLES


def test_every_action_is_somebody_s() -> None:
    assert {action for row in PERMISSIONS.values() for action in row} == set(Action)


def test_scopes_fit_the_kind_of_organisation() -> None:
    kinds = {Scope.OWN: {"operator", "store"}, Scope.ASSIGNED: {"lab"}}
    for role, row in PERMISSIONS.items():
        for action, scope in row.items():
            assert scope is Scope.ALL or ROLE_KINDS[role] in kinds[scope], (role, action)


@pytest.mark.parametrize(("role", "action"), CELLS, ids=lambda value: str(value))
def test_cell(person: Person, role: Role, action: Action) -> None:
    user = person(role)
    mine = user.organisation_id
    assert mine is not None
    targets = {
        "own": Thing(owners=[mine]),
        "assigned": Thing(labs=[mine]),
        "foreign": Thing(owners=[mine + 1], labs=[mine + 1]),
        "nobody's": Thing(),
        "unowned": object(),
    }
    expected = {
        None: set(),
        Scope.ALL: set(targets),
        Scope.OWN: {"own"},
        Scope.ASSIGNED: {"assigned"},
    }[PERMISSIONS[role].get(action)]
    assert {name for name, target in targets.items() if access.may(user, action, target)} == expected
    for name, target in targets.items():
        if name in expected:
            access.require(user, action, target)
        else:
            with pytest.raises(PermissionDenied):
                access.require(user, action, target)
    assert access.may(user, action) is (action in PERMISSIONS[role])


@pytest.mark.parametrize("action", Action)
def test_who_has_no_role_or_is_shut_out_may_nothing(person: Person, action: Action) -> None:
    nobody = person()
    gone = person(*Role)
    gone.is_active = False
    for user in (nobody, gone, AnonymousUser()):
        assert not access.may(user, action)
        assert not access.may(user, action, Thing(owners=[1], labs=[1]))


@pytest.mark.parametrize(("later", "earlier"), FOUR_EYES)
def test_nobody_decides_twice_whatever_roles_they_hold(person: Person, later: Action, earlier: Action) -> None:
    one, other = person(*Role), person(*Role)
    assert one.organisation_id is not None
    thing = Thing(owners=[one.organisation_id], labs=[one.organisation_id], acted={earlier: [one.pk]})
    with pytest.raises(access.FourEyesViolation):
        access.require(one, later, thing)
    access.require(other, later, thing)


@pytest.mark.parametrize("action", Action)
def test_a_token_allows_its_scopes_only(person: Person, action: Action) -> None:
    user = person(Role.OFFICER)
    user.restricted_to = frozenset({Action.CASE_VIEW.value, Action.PEOPLE_EDIT.value})
    assert access.may(user, action) is (action is Action.CASE_VIEW)  # never more than the person may


def test_scope_of_querysets(person: Person, organisation: Callable[..., Organisation]) -> None:
    mine, other = organisation("operator"), organisation("operator")
    for number, account in enumerate((mine, other, None)):
        operator = Operator.objects.create(name=f"公司{number}", organisation=account)
        App.objects.create(package=f"com.example.a{number}", name=f"应用{number}", operator=operator)

    def seen(user: User | AnonymousUser) -> list[str]:
        return [app.name for app in queries.apps(user)]

    assert seen(person(Role.OFFICER)) == ["应用0", "应用1", "应用2"]
    assert seen(person(Role.OPERATOR, organisation=mine)) == ["应用0"]
    assert seen(person(Role.OPERATOR, organisation=organisation("operator"))) == []
    assert seen(person(Role.STORE)) == []
    assert seen(person(Role.INSPECTOR)) == []
    assert seen(AnonymousUser()) == []
    homeless = person(Role.OPERATOR)
    homeless.organisation = None
    assert seen(homeless) == []

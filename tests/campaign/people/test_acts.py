"""People, roles, passwords and tokens: who may change them, and that the record has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.people import access, acts, queries, tokens
from consentry.campaign.people.address import client_address
from consentry.campaign.people.models import ApiToken, Organisation, User
from consentry.campaign.people.roles import Action, Role
from tests.campaign.conftest import Person

PASSWORD = "correct horse battery"


@pytest.fixture
def admin(person: Person) -> User:
    return person(Role.ADMIN)


def test_an_organisation_and_its_people(admin: User) -> None:
    lab = acts.create_organisation(admin, name=" 实验室 ", kind="lab", email="lab@example.com")
    assert lab.name == "实验室"
    lab = acts.change_organisation(admin, lab, name_en="The Lab")
    user = acts.create_user(
        admin,
        username="wang",
        email="wang@example.com",
        organisation=lab,
        roles=[Role.INSPECTOR],
        password=PASSWORD,
    )
    assert User.objects.get(pk=user.pk).roles == {Role.INSPECTOR}
    user = acts.set_roles(admin, user, [Role.REVIEWER, Role.INSPECTOR])
    assert user.roles == {Role.REVIEWER, Role.INSPECTOR}
    user = acts.set_roles(admin, user, [Role.REVIEWER])
    assert user.roles == {Role.REVIEWER}
    assert list(Entry.objects.values_list("action", flat=True)) == [
        "organisation.create",
        "organisation.change",
        "user.create",
        "user.set_roles",
        "user.set_roles",
    ]
    last = Entry.objects.order_by("-number")[0]
    assert (last.before, last.after, last.actor) == (
        {"roles": ["inspector", "reviewer"]},
        {"roles": ["reviewer"]},
        admin.username,
    )
    assert PASSWORD not in str(list(Entry.objects.values()))
    assert chain.verify() == []


def test_roles_belong_to_kinds_of_organisations(admin: User, organisation: Callable[..., Organisation]) -> None:
    store = organisation("store")
    with pytest.raises(ValidationError, match="inspector"):
        acts.create_user(admin, username="x", email="", organisation=store, roles=[Role.INSPECTOR])
    assert not Entry.objects.exists()
    with pytest.raises(ValidationError):
        acts.create_organisation(admin, name=store.name, kind="store")
    with pytest.raises(ValidationError):
        acts.create_organisation(admin, name="新", kind="ministry")


def test_weak_passwords_are_refused(admin: User, organisation: Callable[..., Organisation]) -> None:
    for password in ("short", "password1234", "wang12345678"):
        with pytest.raises(ValidationError):
            acts.create_user(
                admin,
                username="wang12345678",
                email="",
                organisation=organisation("lab"),
                roles=[],
                password=password,
            )


def test_nobody_changes_their_own_rights(admin: User, person: Person) -> None:
    for act in (
        lambda: acts.set_roles(admin, admin, [Role.OFFICER]),
        lambda: acts.set_active(admin, admin, active=False),
        lambda: acts.reset_password(admin, admin, new=PASSWORD + "2"),
    ):
        with pytest.raises(access.FourEyesViolation):
            act()


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
def test_only_an_administrator_changes_people(
    person: Person, organisation: Callable[..., Organisation], role: Role
) -> None:
    user, other, place = person(role), person(Role.OPERATOR), organisation("lab")
    for act in (
        lambda: acts.create_organisation(user, name="x", kind="lab"),
        lambda: acts.change_organisation(user, place, name="x"),
        lambda: acts.create_user(user, username="x", email="", organisation=place, roles=[]),
        lambda: acts.set_roles(user, other, []),
        lambda: acts.set_active(user, other, active=False),
        lambda: acts.reset_password(user, other, new=PASSWORD),
        lambda: tokens.revoke(user, ApiToken.issue(other, "x", [], timezone.now())[0]),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert not queries.users(user).exists()
    assert not queries.organisations(user).exists()


def test_who_is_shut_out_is_out_at_once(admin: User, person: Person) -> None:
    user = person(Role.OFFICER)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    _, secret = tokens.issue(user, "ci", [Action.CASE_VIEW.value], timezone.now() + timedelta(days=1))
    assert tokens.authenticate(secret) == user
    acts.set_active(admin, user, active=False)
    assert tokens.authenticate(secret) is None
    assert "_auth_user_id" in client.session  # the cookie is there, but its user is nobody any more
    assert authenticate(RequestFactory().post("/"), username=user.username, password=PASSWORD) is None


def test_one_s_own_password(person: Person) -> None:
    user = person(Role.OFFICER)
    with pytest.raises(ValidationError):
        acts.change_password(user, old="wrong", new="another good password")
    acts.change_password(user, old=PASSWORD, new="another good password")
    assert User.objects.get(pk=user.pk).check_password("another good password")
    user.restricted_to = frozenset({"case.view"})
    with pytest.raises(PermissionDenied):
        acts.change_password(user, old="another good password", new=PASSWORD)


def test_a_token_is_shown_once_restricted_and_over_in_time(person: Person) -> None:
    user = person(Role.OFFICER)
    end = timezone.now() + timedelta(days=30)
    token, secret = tokens.issue(user, "ci", [Action.REGISTRY_VIEW.value], end)
    assert secret not in str(ApiToken.objects.values())
    with CaptureQueriesContext(connection) as seen:
        holder = tokens.authenticate(secret)
        assert holder is not None
        assert access.may(holder, Action.REGISTRY_VIEW)
        assert not access.may(holder, Action.REGISTRY_EDIT)
    assert len(seen) <= 3
    assert tokens.authenticate(secret + "x") is None
    assert tokens.authenticate(secret, now=end) is None
    with pytest.raises(PermissionDenied):
        tokens.issue(holder, "more", [Action.REGISTRY_VIEW.value], end)
    tokens.revoke(user, token)
    assert tokens.authenticate(secret) is None
    assert list(queries.tokens(user)) == [token]


@pytest.mark.parametrize("scopes", [[], ["case.fly"], ["people.edit"]])
def test_a_token_never_allows_more_than_its_holder(person: Person, scopes: list[str]) -> None:
    with pytest.raises(ValidationError, match="scopes"):
        tokens.issue(person(Role.OFFICER), "x", scopes, timezone.now() + timedelta(days=1))


@pytest.mark.parametrize("days", [-1, 0, 400])
def test_a_token_has_an_end(person: Person, days: int) -> None:
    with pytest.raises(ValidationError, match="expires_at"):
        tokens.issue(person(Role.OFFICER), "x", ["case.view"], timezone.now() + timedelta(days=days))


def test_logins_are_throttled_by_name_and_address(person: Person) -> None:
    user, other = person(Role.OFFICER), person(Role.OFFICER)

    def login(name: str, password: str, address: str = "192.0.2.1") -> object:
        request = RequestFactory().post("/login", REMOTE_ADDR=address)
        try:
            return authenticate(request, username=name, password=password)
        except PermissionDenied:
            return None

    assert login(user.username, PASSWORD) == user
    for _ in range(5):
        assert login(user.username, "wrong") is None
    assert login(user.username, PASSWORD) is None
    assert login(other.username, PASSWORD) == other
    assert login(user.username, PASSWORD, address="192.0.2.2") == user


def test_the_client_s_address_behind_our_proxy(settings: object) -> None:
    request = RequestFactory().get("/", headers={"X-Forwarded-For": "10.9.9.9, 192.0.2.7"}, REMOTE_ADDR="127.0.0.1")
    assert client_address(request) == "127.0.0.1"  # without a proxy, anybody may write that header
    settings.SECURE = True  # type: ignore[attr-defined]
    assert client_address(request) == "192.0.2.7"


def test_the_record_is_for_auditors(admin: User, person: Person) -> None:
    acts.create_organisation(admin, name="实验室", kind="lab")
    for role in Role:
        assert queries.record(person(role)).count() == (1 if role is Role.AUDITOR else 0)
    auditor = person(Role.AUDITOR)
    assert queries.record(auditor, object_type="people.organisation").count() == 1
    assert queries.record(auditor, object_type="people.user").count() == 0


def test_lists_do_not_query_more_with_more_rows(admin: User, person: Person) -> None:
    for count in (3, 30):
        for _ in range(count):
            person(Role.INSPECTOR)
        with CaptureQueriesContext(connection) as seen:
            assert all(user.roles and user.organisation for user in queries.users(admin))
        assert len(seen) <= 3

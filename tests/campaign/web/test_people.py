"""Organisations and people, administered."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice
from pytest_django import DjangoAssertNumQueries

from consentry.campaign.audit.models import Entry
from consentry.campaign.people import tokens
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person


@pytest.fixture
def admin(person: Person, client: Client) -> User:
    user = person(Role.ADMIN, name="root")
    client.force_login(user)
    return user


def _path(user: User, rest: str = "") -> str:
    return f"/people/users/{user.pk}/{rest}"


def test_an_organisation_is_added_and_changed(admin: User, client: Client) -> None:
    given = {"name": "甲实验室", "name_en": "Lab A", "kind": "lab", "email": "lab@example.com"}
    answer = client.post("/people/organisations/new/", given)
    lab = Organisation.objects.get(name="甲实验室")
    assert answer.headers["Location"] == f"/people/organisations/{lab.pk}/"
    assert client.post("/people/organisations/new/", given).status_code == 422  # the name is taken
    changed = {"name": "乙实验室", "name_en": "", "email": "", "kind": "store"}
    client.post(f"/people/organisations/{lab.pk}/change/", changed)
    lab.refresh_from_db()
    assert (lab.name, lab.kind) == ("乙实验室", "lab")


def test_a_person_is_added_with_a_password_shown_once(admin: User, client: Client) -> None:
    lab = Organisation.objects.create(name="甲实验室", kind="lab")
    path = f"/people/organisations/{lab.pk}/new-user/"
    given = {"username": "wang", "email": "wang@example.com", "roles": ["inspector"]}
    shown = client.post(path, given)
    (password,) = re.findall(r'value="([\w-]{20})"', shown.content.decode())
    user = User.objects.get(username="wang")
    assert user.check_password(password)
    assert user.roles == {Role.INSPECTOR}
    assert password not in str(list(Entry.objects.values()))
    assert client.post(path, given).status_code == 422  # the name is taken
    wrong = client.post(path, given | {"username": "zhao", "roles": ["officer"]})
    assert wrong.status_code == 422  # no role of a lab


def test_roles_are_set(admin: User, client: Client, person: Person) -> None:
    user = person(Role.OFFICER)
    client.post(_path(user, "roles/"), {"roles": ["publisher", "auditor"]})
    assert User.objects.get(pk=user.pk).roles == {Role.PUBLISHER, Role.AUDITOR}
    refused = client.post(_path(user, "roles/"), {"roles": ["inspector"]}, follow=True)
    assert "这些角色不属于该类机构" in refused.content.decode()
    assert User.objects.get(pk=user.pk).roles == {Role.PUBLISHER, Role.AUDITOR}


def test_who_is_shut_out_is_out_at_once(admin: User, client: Client, person: Person) -> None:
    user = person(Role.OFFICER)
    _token, secret = tokens.issue(user, "x", ["case.view"], timezone.now() + timedelta(days=1))
    theirs = Client()
    theirs.force_login(user)
    client.post(_path(user, "shut-out/"))
    assert theirs.get("/account/").headers["Location"].startswith("/login/")
    assert tokens.authenticate(secret) is None
    client.post(_path(user, "let-in/"))
    assert User.objects.get(pk=user.pk).is_active


@pytest.mark.parametrize("rest", ["roles/", "shut-out/", "password/", "second-factor/"])
def test_nobody_administers_themselves(admin: User, client: Client, rest: str) -> None:
    answer = client.post(_path(admin, rest), {"roles": ["officer"]})
    assert answer.status_code == 403
    assert "其他人" in answer.content.decode()


def test_password_second_factor_and_tokens_of_others(admin: User, client: Client, person: Person) -> None:
    user = person(Role.OFFICER)
    TOTPDevice.objects.create(user=user, confirmed=True)
    token, secret = tokens.issue(user, "export", ["case.view"], timezone.now() + timedelta(days=1))
    shown = client.post(_path(user, "password/"))
    (password,) = re.findall(r'value="([\w-]{20})"', shown.content.decode())
    assert User.objects.get(pk=user.pk).check_password(password)
    client.post(_path(user, "second-factor/"))
    assert not TOTPDevice.objects.exists()
    assert "export" in client.get(_path(user)).content.decode()
    client.post(_path(user, f"tokens/{token.pk}/revoke/"))
    assert tokens.authenticate(secret) is None


def test_a_person_is_renamed_but_keeps_the_user_name(admin: User, client: Client, person: Person) -> None:
    user = person(Role.OFFICER, name="li")
    given = {"last_name": "李", "first_name": "四", "email": "li4@example.com", "username": "other"}
    client.post(_path(user, "change/"), given)
    user.refresh_from_db()
    assert (user.username, user.last_name, user.email) == ("li", "李", "li4@example.com")
    assert Entry.objects.get().after == {"email": "li4@example.com", "first_name": "四", "last_name": "李"}
    assert client.post(_path(user, "change/"), given | {"email": "no address"}).status_code == 422


def test_lists_are_filtered_and_ask_the_database_a_fixed_number_of_times(
    admin: User, client: Client, person: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(60):
        person(Role.INSPECTOR, name=f"lab{number:02d}")
    with django_assert_max_num_queries(9):
        text = client.get("/people/users/").content.decode()
    assert text.count('<th scope="row">') == 50
    assert "第 1 页，共 2 页" in text
    assert client.get("/people/users/?page=2").content.decode().count('<th scope="row">') == 11
    found = client.get("/people/users/?text=lab0&role=inspector&active=yes").content.decode()
    assert found.count('<th scope="row">') == 10
    assert client.get("/people/users/?active=no").content.decode().count('<th scope="row">') == 0
    assert client.get("/people/users/?role=nonsense&page=x").status_code == 200
    with django_assert_max_num_queries(8):
        found = client.get("/people/organisations/?kind=lab&text=lab").content.decode()
    assert found.count('<th scope="row">') == 1

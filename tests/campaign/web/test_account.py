"""One's own password, second factor and tokens."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from consentry.campaign.audit.models import Entry
from consentry.campaign.people import tokens
from consentry.campaign.people.models import ApiToken, User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person


@pytest.fixture
def officer(person: Person, client: Client) -> User:
    user = person(Role.OFFICER, name="li")
    client.force_login(user)
    return user


def test_who_one_is(officer: User, client: Client) -> None:
    text = client.get("/account/").content.decode()
    assert "监管人员" in text
    assert "未启用" in text


def test_changing_the_password_keeps_this_session_and_ends_others(officer: User, client: Client) -> None:
    elsewhere = Client()
    elsewhere.force_login(officer)
    given = {"old": "correct horse battery", "new": "another horse entirely", "again": "another horse entirely"}
    assert client.post("/account/password/", given).headers["Location"] == "/account/"
    assert client.get("/account/").status_code == 200
    assert elsewhere.get("/account/").headers["Location"].startswith("/login/")
    officer.refresh_from_db()
    assert officer.check_password("another horse entirely")
    assert Entry.objects.get().action == "password.change"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"old": "wrong", "new": "another horse entirely", "again": "another horse entirely"}, "原密码不正确"),
        ({"old": "correct horse battery", "new": "another horse entirely", "again": "something else"}, "两次输入"),
        ({"old": "correct horse battery", "new": "short", "again": "short"}, "密码"),
    ],
)
def test_a_wrong_form_changes_nothing(officer: User, client: Client, given: dict[str, str], said: str) -> None:
    answer = client.post("/account/password/", given)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    officer.refresh_from_db()
    assert officer.check_password("correct horse battery")


def test_guessing_the_old_password_ends_the_session(officer: User, client: Client) -> None:
    given = {"old": "wrong", "new": "another horse entirely", "again": "another horse entirely"}
    for _ in range(4):
        assert client.post("/account/password/", given).status_code == 422
    assert client.post("/account/password/", given).headers["Location"] == "/login/"
    assert client.get("/account/").headers["Location"].startswith("/login/")


def test_a_token_is_shown_once_and_revoked(officer: User, client: Client) -> None:
    given = {"name": "export", "days": "30", "scopes": ["case.view", "notice.view"]}
    shown = client.post("/account/tokens/new/", given)
    (secret,) = re.findall(r"cst_[\w-]+", shown.content.decode())
    assert shown.headers["Cache-Control"] == "private, no-store"
    user = tokens.authenticate(secret)
    assert user is not None
    assert user.restricted_to == {"case.view", "notice.view"}
    listed = client.get("/account/tokens/").content.decode()
    assert "export" in listed
    assert secret not in listed
    token = ApiToken.objects.get()
    assert timedelta(days=29) < token.expires_at - timezone.now() <= timedelta(days=30)
    assert client.post(f"/account/tokens/{token.pk}/revoke/").headers["Location"] == "/account/tokens/"
    assert tokens.authenticate(secret) is None


def test_a_token_never_allows_more_than_its_owner(officer: User, client: Client) -> None:
    given = {"name": "x", "days": "30", "scopes": ["people.edit"]}
    assert client.post("/account/tokens/new/", given).status_code == 422
    assert not ApiToken.objects.exists()


def test_somebody_elses_token_is_not_there(officer: User, client: Client, person: Person) -> None:
    other = person(Role.PUBLISHER)
    token, _secret = tokens.issue(other, "x", ["case.view"], timezone.now() + timedelta(days=1))
    assert client.post(f"/account/tokens/{token.pk}/revoke/").status_code == 404
    assert "x" not in re.findall(r'<th scope="row">(.*?)</th>', client.get("/account/tokens/").content.decode())


def test_the_second_factor_is_enrolled_and_then_asked_for(officer: User, client: Client, settings: Any) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    assert client.get("/account/").headers["Location"] == "/second-factor/"
    shown = client.get("/second-factor/")
    assert shown.status_code == 200
    assert client.get("/second-factor/qr.svg").headers["Content-Type"] == "image/svg+xml"
    before = client.session.session_key
    wrong = client.post("/second-factor/", {"code": "000000"})
    assert wrong.status_code == 422
    device = TOTPDevice.objects.get(user=officer)
    device.throttle_reset()
    assert client.post("/second-factor/", {"code": f"{totp(device.bin_key):06d}"}).headers["Location"] == "/"
    assert client.session.session_key != before
    assert client.get("/account/").status_code == 200

    client = Client()  # a new session: the code is asked for, the key not shown again
    client.force_login(officer)
    asked = client.get("/second-factor/")
    assert "qr.svg" not in asked.content.decode()
    assert client.get("/second-factor/qr.svg").status_code == 403
    assert client.get("/account/").headers["Location"] == "/second-factor/"

"""What an attacker tries first, tried on every page."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from typing import Any

import pytest
from axes.models import AccessAttempt, AccessFailureLog
from django.conf import settings as configured
from django.test import Client

from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.web.addresses import addresses

PASSWORD = "correct horse battery"
ADDRESSES = addresses()

#: pages that answer with something else than HTML, and what it is; everything else that is no page is a download
OTHERS = {
    "web:healthz": "text/plain",
    "web:second_factor_qr": "image/svg+xml",
    "web:public:feed": "application/atom+xml",
}


def _sign_in(client: Client, name: str, password: str = PASSWORD, address: str = "/login/") -> Any:
    return client.post(address, {"username": name, "password": password})


@pytest.fixture
def opens_all(person: Person) -> User:
    """Return somebody to whom every page is open: roles that no real person holds together."""
    return person(*Role, name="all")


def test_every_form_is_refused_without_its_token(opens_all: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(opens_all)
    assert [each.name for each in ADDRESSES if client.post(each.url).status_code != 403] == []


def test_every_answer_carries_the_headers_that_protect_it(opens_all: User, client: Client) -> None:
    client.force_login(opens_all)
    wrong = []
    for address in ADDRESSES:
        assert address.needs is not None
        answer = client.get(address.url)
        if not (_protected(answer) and _of_a_harmless_type(answer, address.name)):
            wrong.append((address.name, answer.status_code, dict(answer.headers)))
        elif answer.status_code == 200 and not address.needs.public and "no-store" not in answer["Cache-Control"]:
            wrong.append((address.name, "kept by a cache", answer["Cache-Control"]))
    assert wrong == []


def _protected(answer: Any) -> bool:
    """Return whether the headers are there that every answer carries."""
    return (
        answer.headers["X-Frame-Options"] == "DENY"
        and answer.headers["X-Content-Type-Options"] == "nosniff"
        and answer.headers["Referrer-Policy"] == "same-origin"
        and answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    )


def _of_a_harmless_type(answer: Any, name: str) -> bool:
    """Return whether it is a page under the policy, a download, or one of the known others."""
    policy = answer.headers.get("Content-Security-Policy", "")
    kind = answer.headers.get("Content-Type", "text/html").partition(";")[0]
    if kind == "text/html":
        return "default-src 'none'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
    download = answer.headers.get("Content-Disposition", "").startswith("attachment")
    return answer.status_code != 200 or download or OTHERS.get(name) == kind


def test_without_the_second_factor_nothing_is_reached(person: Person, client: Client, settings: Any) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    client.force_login(person(Role.OFFICER))
    reached = []
    for address in ADDRESSES:
        assert address.needs is not None
        answer = client.get(address.url)
        if not (answer.status_code == 302 and answer.headers["Location"] == "/second-factor/"):
            reached.append(address.name)
    allowed = {"web:second_factor", "web:second_factor_qr", "web:login", "web:logout", "web:language"}
    assert set(reached) <= allowed


def test_wrong_passwords_lock_the_name_for_that_address(person: Person, client: Client) -> None:
    person(Role.OFFICER, name="li")
    person(Role.OFFICER, name="wang")
    for _ in range(configured.AXES_FAILURE_LIMIT - 1):
        assert _sign_in(client, "li", "wrong").status_code == 200
    locked = _sign_in(client, "li", "wrong")
    assert locked.status_code == 429
    assert "一刻钟" in locked.content.decode()
    assert _sign_in(client, "li").status_code == 429  # the right one does not help either
    assert _sign_in(client, "wang").status_code == 302


def test_who_exists_is_not_told(person: Person, client: Client) -> None:
    person(Role.OFFICER, name="li")
    there = _sign_in(client, "li", "wrong").content.decode()
    not_there = _sign_in(client, "nobody", "wrong").content.decode()
    assert _without_token(there, "li") == _without_token(not_there, "nobody")


def _without_token(text: str, name: str) -> str:
    kept = [line for line in text.splitlines() if "csrfmiddlewaretoken" not in line]
    return "\n".join(kept).replace(f'value="{name}"', "")


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "https:evil.example",
        "\t//evil",
    ],
)
def test_the_login_leads_nowhere_else(person: Person, client: Client, elsewhere: str) -> None:
    person(Role.OFFICER, name="li")
    answer = client.post("/login/", {"username": "li", "password": PASSWORD, "next": elsewhere})
    assert answer.headers["Location"] == "/"


def test_the_login_leads_back_within_the_site(person: Person, client: Client) -> None:
    person(Role.OFFICER, name="li")
    answer = client.post("/login/", {"username": "li", "password": PASSWORD, "next": "/account/tokens/?page=2"})
    assert answer.headers["Location"] == "/account/tokens/?page=2"


def test_a_session_given_before_the_login_is_worth_nothing_after_it(person: Person) -> None:
    person(Role.OFFICER, name="li")
    attacker, victim = Client(), Client()
    session = attacker.session
    session["planted"] = "x"
    session.save()
    victim.cookies["sessionid"] = attacker.cookies["sessionid"] = session.session_key
    assert _sign_in(victim, "li").status_code == 302
    assert victim.cookies["sessionid"].value != session.session_key
    assert attacker.get("/account/").status_code == 302
    used = victim.cookies["sessionid"].value
    victim.post("/logout/")
    attacker.cookies["sessionid"] = used
    assert attacker.get("/account/").status_code == 302  # ended on the server too


def test_the_login_answers_nobody_under_another_name(client: Client, db: None) -> None:
    for host in ("evil.example", "localhost.evil.example", "localhost:80:80", ""):
        answer = client.get("/login/", headers={"host": host} if host else None, SERVER_NAME=host or "evil.example")
        assert answer.status_code == 400
        assert "evil" not in answer.content.decode()


def test_passwords_and_tokens_are_in_no_log(person: Person, client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    user = person(Role.OFFICER, name="li")
    _sign_in(client, "li", "wrong horse battery")
    _sign_in(client, "li")
    session = client.cookies["sessionid"].value
    answer = client.post("/account/tokens/new/", {"name": "x", "days": "30", "scopes": ["case.view"]})
    secret = answer.content.decode().partition("cst_")[2].partition('"')[0]
    assert len(secret) > 20
    logged = caplog.text + str(list(AccessAttempt.objects.values())) + str(list(AccessFailureLog.objects.values()))
    logged = "\n".join(line for line in logged.splitlines() if "django.db.backends" not in line)
    user.refresh_from_db()
    for hidden in (PASSWORD, "wrong horse battery", secret, session, user.password):
        assert hidden not in logged


def test_behind_https_cookies_and_hsts_say_so() -> None:
    names = ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "LANGUAGE_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY"]
    names += ["CSRF_COOKIE_HTTPONLY", "REQUIRE_SECOND_FACTOR", "SECURE_HSTS_SECONDS", "DEBUG"]
    code = f"import json; from django.conf import settings; print(json.dumps([getattr(settings, n) for n in {names}]))"
    environment = {**os.environ, "CONSENTRY_HTTPS": "1", "CONSENTRY_SECRET_KEY": "x" * 60}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    values = dict(zip(names, json.loads(done.stdout), strict=True))
    assert values.pop("DEBUG") is False
    assert all(values.values()), values


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(person: Person, client: Client, settings: Any) -> None:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = settings.LANGUAGE_COOKIE_SECURE = True
    person(Role.OFFICER, name="li")
    client.get("/login/")
    _sign_in(client, "li")
    client.post("/language/", {"language": "en", "next": "/"})
    assert set(client.cookies) >= {"sessionid", "csrftoken", "django_language"}
    for cookie in client.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["samesite"] == "Lax", cookie.key
        assert cookie["secure"], cookie.key

"""A name and a line for each request; 503 where the database does not answer."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from consentry.campaign.people.roles import Role
from consentry.campaign.upkeep import logs
from tests.campaign.conftest import Person


def fails(request: HttpRequest, kind: str) -> HttpResponse:
    raise {"down": OperationalError, "closed": InterfaceError, "bug": KeyError}[kind]("password=secret")


def works(request: HttpRequest) -> HttpResponse:
    logging.getLogger("consentry.test").warning("inside")
    return HttpResponse("well")


urlpatterns = [
    path("fails/<str:kind>", fails),
    path("api/fails/<str:kind>", fails),
    path("works", works),
    path("", include("consentry.campaign.web.urls")),
]
handler500 = "consentry.campaign.web.errors.server_error"


@pytest.fixture
def client(settings: Any, client: Client) -> Client:
    settings.ROOT_URLCONF = __name__
    client.raise_request_exception = False
    return client


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """Return what is logged, as the service writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.JsonLines())
    root, ours = logging.getLogger(), logging.getLogger("consentry")
    root.addHandler(handler)
    before, ours.level = ours.level, logging.INFO
    yield stream
    ours.level = before
    root.removeHandler(handler)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["down", "closed"])
def test_a_database_that_does_not_answer_is_503(client: Client, kind: str) -> None:
    answer = client.get(f"/fails/{kind}", headers={"Accept-Language": "zh-CN"})
    assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (503, "5", "no-store")
    assert "服务暂时不可用" in answer.content.decode()
    assert "secret" not in answer.content.decode()
    answer = client.get(f"/api/fails/{kind}")
    assert (answer.status_code, answer["Retry-After"], answer["Content-Type"]) == (503, "5", "application/json")
    assert answer.json()["code"] == "unavailable"


@pytest.mark.django_db
def test_a_bug_stays_500(client: Client) -> None:
    assert client.get("/fails/bug").status_code == 500


@pytest.mark.django_db
def test_a_session_that_cannot_be_read_is_503_too(
    client: Client, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.force_login(person(Role.OFFICER))

    def down(*_: object) -> None:
        raise OperationalError("the server is gone")

    monkeypatch.setattr("django.contrib.sessions.backends.db.SessionStore.load", down)
    answer = client.get("/works")
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")


@pytest.mark.django_db
def test_every_line_belongs_to_a_request(client: Client, lines: io.StringIO) -> None:
    answer = client.get("/works?q=somebody", headers={"X-Request-ID": "proxy-12345678"})
    assert answer["X-Request-ID"] == "proxy-12345678"
    inside, request = (json.loads(line) for line in lines.getvalue().splitlines())
    assert (inside["message"], inside["request"]) == ("inside", "proxy-12345678")
    assert request["logger"] == "consentry.request"
    assert {name: request[name] for name in ("method", "path", "status", "user", "request")} == {
        "method": "GET",
        "path": "/works",
        "status": 200,
        "user": None,
        "request": "proxy-12345678",
    }
    assert "somebody" not in lines.getvalue()


@pytest.mark.django_db
@pytest.mark.parametrize("given", ["short", "a" * 65, "with space in it", 'quote"quote"quote'])
def test_a_name_that_came_from_outside_is_checked(client: Client, given: str) -> None:
    name = client.get("/works", headers={"X-Request-ID": given})["X-Request-ID"]
    assert name != given
    assert len(name) == 32


def test_what_is_logged_stays_one_line_of_json() -> None:
    record = logging.LogRecord("x", logging.INFO, "", 1, "a\nb %s", ('"}\n{',), None)
    line = logs.JsonLines().format(record)
    assert "\n" not in line
    assert json.loads(line)["message"] == 'a\nb "}\n{'
    try:
        int("no")
    except ValueError as error:
        record.exc_info = (ValueError, error, error.__traceback__)
    line = logs.JsonLines().format(record)
    assert "\n" not in line
    assert "ValueError: invalid" in json.loads(line)["exception"]

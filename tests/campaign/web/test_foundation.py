"""What all pages share: the headers, the refusals, the limits of what is sent, the languages."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import path
from django_fsm import TransitionNotAllowed

from consentry.campaign.cases.locking import Stale
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.roles import Action, Role
from consentry.campaign.urls import handler400, handler403, handler404, handler500
from consentry.campaign.urls import urlpatterns as real
from consentry.campaign.web.account.forms import CodeForm
from consentry.campaign.web.acting import ErrorsOn, press
from consentry.campaign.web.pages import BOTH, Request, page
from tests.campaign.conftest import Person

__all__ = ["handler400", "handler403", "handler404", "handler500"]

RAISED: dict[str, Exception] = {
    "stale": Stale("somebody else changed it"),
    "transition": TransitionNotAllowed("no"),
    "four-eyes": FourEyesViolation("the same"),
    "denied": PermissionDenied("no"),
    "broken": RuntimeError("a bug"),
}


@page(methods=BOTH)
def _raising(request: Request, what: str) -> HttpResponse:
    raise RAISED[what]


@page(methods=BOTH)
def _pressing(request: Request) -> HttpResponse:
    def act() -> None:
        raise ValidationError("the reason why not")

    return press(request, act, "done", "web:home")


urlpatterns = [path("raising/<str:what>/", _raising), path("pressing/", _pressing), *real]


@pytest.fixture
def officer(person: Person, client: Client, settings: Any) -> Client:
    settings.ROOT_URLCONF = __name__
    client.force_login(person(Role.OFFICER))
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize(
    ("what", "status", "text"),
    [
        ("stale", 409, "somebody else changed it"),
        ("transition", 409, "当前状态下不能执行此步骤"),
        ("four-eyes", 403, "必须由其他人"),
        ("denied", 403, "您的角色均无此权限"),
        ("broken", 500, "出错"),
    ],
)
def test_refusals_have_pages(
    officer: Client, what: str, status: int, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    answer = officer.get(f"/raising/{what}/")
    assert answer.status_code == status
    assert text in answer.content.decode()


def test_a_conflict_leads_back(officer: Client) -> None:
    assert 'href="/raising/stale/"' in officer.get("/raising/stale/").content.decode()


def test_a_refused_button_says_why(officer: Client) -> None:
    answer = officer.post("/pressing/", follow=True)
    assert answer.redirect_chain == [("/", 302)]
    assert "the reason why not" in answer.content.decode()


def test_htmx_is_sent_to_the_next_page_by_a_header(officer: Client) -> None:
    answer = officer.post("/pressing/", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (204, "/")


def test_what_is_not_there_has_a_page(client: Client, db: None) -> None:
    answer = client.get("/nothing/here/", headers={"Accept-Language": "en"})
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.content.decode()


def test_errors_of_an_act_go_to_the_form() -> None:
    form = CodeForm({"code": "123456"})
    assert form.is_valid()
    with ErrorsOn(form):
        raise ValidationError({"code": "wrong", "elsewhere": "also"})
    assert form.errors == {"code": ["wrong"], "__all__": ["elsewhere: also"]}
    with ErrorsOn(form):
        raise ValidationError("as a whole")
    assert "as a whole" in form.errors["__all__"]
    with pytest.raises(PermissionDenied), ErrorsOn(form):
        raise PermissionDenied("no")


def test_a_page_refuses_before_it_runs(person: Person) -> None:
    @page(Action.PEOPLE_EDIT)
    def never(request: Request) -> HttpResponse:
        raise AssertionError("ran")

    request = RequestFactory().get("/")
    request.user = person(Role.OFFICER)
    with pytest.raises(PermissionDenied):
        never(request)
    request.user = person(Role.ADMIN)
    request.method = "POST"
    assert never(request).status_code == 405


@pytest.mark.django_db
@pytest.mark.parametrize(
    "send",
    [
        lambda client: client.get("/login/?next=%00"),
        lambda client: client.get("/bulletins/%00/"),
        lambda client: client.post("/login/", {"username": "a\x00b", "password": "c"}),
        lambda client: client.post("/login/", {"file": SimpleUploadedFile("a", b"b"), "x\x00": "c"}),
    ],
)
def test_nul_is_refused(send: Any, client: Client) -> None:
    assert send(client).status_code == 400


@pytest.mark.django_db
def test_nul_in_a_cookie_is_refused(client: Client) -> None:
    answer = client.generic("GET", "/login/", headers={"Cookie": r'sessionid="\000\000\000\000\000\000\000\000\000"'})
    assert answer.status_code == 400


@pytest.mark.django_db
def test_too_much_is_refused_with_the_limit(client: Client, settings: Any) -> None:
    settings.UPLOAD_LIMIT_BYTES = 1000
    answer = client.post("/login/", {"file": SimpleUploadedFile("a.apk", b"x" * 2000)})
    assert answer.status_code == 413
    assert "1000" in answer.content.decode()


@pytest.mark.django_db
def test_health(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/healthz").content == b"ok\n"


@pytest.mark.django_db
def test_language_is_switched_by_a_cookie_and_only_within_this_site(client: Client) -> None:
    assert 'lang="zh-hans"' in client.get("/login/").content.decode()
    answer = client.post("/language/", {"language": "en", "next": "/login/"})
    assert answer.headers["Location"] == "/login/"
    assert 'lang="en"' in client.get("/login/").content.decode()
    elsewhere = client.post("/language/", {"language": "zh-hans", "next": "https://elsewhere.example/"})
    assert "elsewhere" not in elsewhere.headers["Location"]

"""The second factor: enrolled once, each code works once, and nothing is reached without it."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django_otp.oath import totp

from consentry.campaign.audit.models import Entry
from consentry.campaign.people import access, second_factor
from consentry.campaign.people.middleware import SecondFactorMiddleware
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import SECOND_FACTOR_ROLES, Role
from tests.campaign.conftest import Person


@pytest.fixture
def strict(settings: object) -> None:
    settings.REQUIRE_SECOND_FACTOR = True  # type: ignore[attr-defined]


def _code(device: object) -> str:
    return f"{totp(device.bin_key):06d}"  # type: ignore[attr-defined]


def _enrolled(user: User) -> User:
    device = second_factor.begin(user)
    second_factor.confirm(user, _code(device))
    device.refresh_from_db()
    device.last_t = -1  # as if the half minute were over
    device.save()
    return user


@pytest.mark.parametrize("role", Role)
def test_who_needs_one(person: Person, strict: None, role: Role) -> None:
    assert second_factor.missing(person(role)) is (role in SECOND_FACTOR_ROLES)


@pytest.mark.parametrize("role", Role)
def test_nobody_needs_one_on_a_laptop_but_who_has_one(person: Person, role: Role) -> None:
    user = person(role)
    assert not second_factor.missing(user)
    assert second_factor.missing(_enrolled(user))


def test_enrolling(person: Person) -> None:
    user = person(Role.OFFICER)
    device = second_factor.begin(user)
    assert second_factor.begin(user) == device
    picture = ElementTree.fromstring(second_factor.qr_code(device))
    assert picture.tag.endswith("svg")
    wrong = f"{(totp(device.bin_key) + 1) % 1_000_000:06d}"
    with pytest.raises(second_factor.WrongCode):
        second_factor.confirm(user, wrong)
    assert not second_factor.enrolled(user)
    device.refresh_from_db()
    device.throttle_reset()
    second_factor.confirm(user, _code(device))
    assert second_factor.enrolled(user)
    with pytest.raises(PermissionDenied):
        second_factor.begin(user)
    assert Entry.objects.get().action == "second_factor.enrol"
    assert device.key not in str(list(Entry.objects.values()))


def test_a_code_works_once_and_wrong_ones_slow_down(person: Person) -> None:
    user = _enrolled(person(Role.OFFICER))
    device = second_factor.verify(user, _code(user.totpdevice_set.get()))
    with pytest.raises(second_factor.WrongCode):
        second_factor.verify(user, _code(device))
    device.refresh_from_db()
    assert device.throttling_failure_count == 1
    device.last_t = -1
    device.save()
    with pytest.raises(second_factor.WrongCode):  # right, but too soon after a wrong one
        second_factor.verify(user, _code(device))


@pytest.mark.parametrize("code", ["", "abcdef", "１２３４５６", "0" * 500])
def test_what_is_no_code_is_refused(person: Person, code: str) -> None:
    with pytest.raises(second_factor.WrongCode):
        second_factor.verify(_enrolled(person(Role.OFFICER)), code)


def test_only_another_administrator_resets_it(person: Person) -> None:
    admin, user = _enrolled(person(Role.ADMIN)), _enrolled(person(Role.OFFICER))
    with pytest.raises(PermissionDenied):
        second_factor.reset(user, admin)
    with pytest.raises(access.FourEyesViolation):
        second_factor.reset(admin, admin)
    second_factor.reset(admin, user)
    assert not second_factor.enrolled(user)


@pytest.fixture
def answer(client: object) -> Callable[[User, bool], HttpResponse]:
    def ask(user: User, verified: bool) -> HttpResponse:
        request: HttpRequest = RequestFactory().get("/cases/")
        request.user = user
        user.is_verified = lambda: verified  # type: ignore[attr-defined]
        return SecondFactorMiddleware(lambda _: HttpResponse("in"))(request)

    return ask


def test_nothing_is_reached_without_it(
    person: Person, strict: None, answer: Callable[[User, bool], HttpResponse]
) -> None:
    officer = person(Role.OFFICER)
    try:
        refused = answer(officer, False)
    except PermissionDenied:  # no pages are installed
        pass
    else:
        assert refused.status_code == 302
    assert answer(officer, True).content == b"in"
    assert answer(person(Role.OPERATOR), False).content == b"in"

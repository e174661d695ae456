"""Signing in by the login page, with a second factor, in both languages, and out again."""

from __future__ import annotations

from typing import Any

from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from playwright.sync_api import Page, expect

from consentry.campaign.people.roles import Role
from tests.campaign.browser.conftest import LOADED, check_accessible, shoot
from tests.campaign.conftest import Person

WORDS = {
    "zh-hans": {"name": "用户名", "password": "密码", "in": "登录", "out": "退出", "code": "六位验证码", "go": "继续"},
    "en": {
        "name": "User name",
        "password": "Password",
        "in": "Sign in",
        "out": "Sign out",
        "code": "Six-digit code",
        "go": "Continue",
    },
}


def test_in_with_a_second_factor_and_out(page: Page, language: str, person: Person, settings: Any) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    words = WORDS[language]
    user = person(Role.OFFICER, name="li")
    page.goto("/")
    check_accessible(page)
    shoot(page, f"login-{language[:2]}")
    page.get_by_label(words["name"]).fill("li")
    page.get_by_label(words["password"]).fill("correct horse battery")
    page.get_by_role("button", name=words["in"]).click()
    expect(page.locator("img.qr")).to_be_visible()
    assert page.locator("img.qr").evaluate(LOADED) > 100
    check_accessible(page)
    device = TOTPDevice.objects.get(user=user)
    page.get_by_label(words["code"]).fill(f"{totp(device.bin_key):06d}")
    page.get_by_role("button", name=words["go"]).click()
    expect(page.get_by_role("button", name=words["out"])).to_be_visible()
    check_accessible(page)
    page.get_by_role("button", name=words["out"]).click()
    expect(page.get_by_label(words["name"])).to_be_visible()


def test_the_language_is_switched(page: Page) -> None:
    page.goto("/login/")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.get_by_role("button", name="简体中文").click()
    expect(page.get_by_role("heading", name="登录")).to_be_visible()

"""The administrator and the auditor at work, and a person's own account, in a browser."""

from __future__ import annotations

from django.db import transaction
from playwright.sync_api import Page, expect

from consentry.campaign.audit import chain
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from tests.campaign.browser.conftest import SignIn, check_accessible, shoot
from tests.campaign.conftest import Person

WORDS = {
    "zh-hans": {
        "add": "添加机构", "name": "名称", "kind": "类别", "lab": "检测实验室", "save": "保存", "person": "添加用户",
        "user": "用户名", "mail": "电子邮箱", "role": "检测员", "new": "新密码", "out": "已停用", "filter": "操作代码开头",
        "check": "校验链条", "now": "立即校验", "holds": "链条完整", "for": "用途", "may": "查看案件", "issue": "签发令牌",
        "token": "令牌",
    },
    "en": {
        "add": "Add an organisation", "name": "Name", "kind": "Kind", "lab": "Laboratory", "save": "Save",
        "person": "Add a person", "user": "User name", "mail": "E-mail", "role": "Lab inspector", "new": "New password",
        "out": "Shut out", "filter": "Action begins with", "check": "Check the chain", "now": "Check now",
        "holds": "The chain holds", "for": "What it is for", "may": "See cases", "issue": "Issue the token",
        "token": "The token",
    },
}  # fmt: skip


def test_the_administrator_adds_a_lab_and_its_inspector(
    page: Page, language: str, person: Person, sign_in: SignIn
) -> None:
    words = WORDS[language]
    sign_in(person(Role.ADMIN, name="admin"))
    page.goto("/people/organisations/")
    check_accessible(page)
    page.get_by_role("link", name=words["add"]).click()
    page.get_by_label(words["name"], exact=True).fill("检测实验室甲")
    page.locator("#id_kind").select_option("lab")
    check_accessible(page)
    page.get_by_role("button", name=words["save"]).click()
    page.get_by_role("link", name=words["person"]).click()
    page.get_by_label(words["user"]).fill("wang")
    page.get_by_label(words["mail"]).fill("wang@lab.example")
    page.get_by_label(words["role"]).check()
    check_accessible(page)
    page.get_by_role("button", name=words["save"]).click()
    expect(page.locator("#secret")).not_to_be_empty()
    check_accessible(page)
    user = User.objects.get(username="wang")
    assert user.roles == {Role.INSPECTOR}
    assert user.organisation == Organisation.objects.get(name="检测实验室甲")
    page.goto("/people/users/")
    check_accessible(page)
    page.locator("#id_role").select_option("inspector")  # HTMX asks anew, without a button
    expect(page.locator("#list tbody tr")).to_have_count(1)
    assert "role=inspector" in page.url
    page.goto(f"/people/users/{user.pk}/")
    check_accessible(page)
    shoot(page, f"person-{language[:2]}")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name=words["out"]).click()
    assert User.objects.get(pk=user.pk).is_active
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=words["out"]).click()
    expect(page.locator(".head .badge.bad")).to_be_visible()
    assert not User.objects.get(pk=user.pk).is_active


def test_the_auditor_reads_and_checks_the_record(page: Page, language: str, person: Person, sign_in: SignIn) -> None:
    words = WORDS[language]
    auditor, officer = person(Role.AUDITOR, name="auditor"), person(Role.OFFICER, name="li")
    row = Organisation.objects.create(name="样例科技", kind="operator")
    with transaction.atomic():
        chain.record(officer, "organisation.create", row, after={"name": "样例科技", "kind": "operator"})
        before, after = {"name": "样例科技", "email": ""}, {"name": "样例科技", "email": "a@example.com"}
        chain.record(officer, "organisation.change", row, before=before, after=after)
        chain.record(officer, "password.change", officer)
    sign_in(auditor)
    page.goto("/record/")
    check_accessible(page)
    shoot(page, f"record-{language[:2]}")
    page.get_by_label(words["filter"]).fill("organisation.")
    page.get_by_label(words["filter"]).press("Enter")
    expect(page.locator("#list tbody tr")).to_have_count(2)
    page.get_by_role("link", name="2", exact=True).click()
    expect(page.locator("ins")).to_have_text("a@example.com")
    check_accessible(page)
    page.goto("/record/")
    page.get_by_role("link", name=words["check"]).click()
    page.get_by_role("button", name=words["now"]).click()
    expect(page.locator(".message.success")).to_contain_text(words["holds"])
    check_accessible(page)


def test_a_token_is_issued_and_shown_once(page: Page, language: str, person: Person, sign_in: SignIn) -> None:
    words = WORDS[language]
    sign_in(person(Role.OFFICER, name="li"))
    page.goto("/account/")
    check_accessible(page)
    page.goto("/account/tokens/new/")
    check_accessible(page)
    page.get_by_label(words["for"]).fill("导出")
    page.get_by_label(words["may"]).check()
    page.get_by_role("button", name=words["issue"]).click()
    secret = page.get_by_label(words["token"], exact=True).input_value()
    assert secret.startswith("cst_")
    check_accessible(page)
    page.goto("/account/tokens/")
    expect(page.locator("tbody tr")).to_have_count(1)
    assert secret not in page.content()
    check_accessible(page)
    page.goto("/account/password/")
    check_accessible(page)


def test_a_narrow_window_and_the_keyboard(page: Page, person: Person, sign_in: SignIn) -> None:
    sign_in(person(Role.ADMIN))
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("/people/users/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    check_accessible(page)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_pages_of_errors_are_accessible(page: Page, language: str, person: Person, sign_in: SignIn) -> None:
    sign_in(person(Role.OFFICER))
    for path in ("/nothing/", "/people/users/", "/?x=%00"):
        page.goto(path)
        assert page.locator(".status").inner_text() in {"404", "403", "400"}
        check_accessible(page)

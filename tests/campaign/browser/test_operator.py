"""The main path of an operator in a browser: self-inspection, declaration, a notice and an appeal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices import acts as notice_acts
from consentry.campaign.notices.models import Service, Submission
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App
from consentry.campaign.rounds.models import Campaign, Participation
from tests.campaign.browser.conftest import SignIn, check_accessible, shoot
from tests.campaign.cases.conftest import finish
from tests.campaign.conftest import Person
from tests.campaign.jobs.conftest import (  # noqa: F401 - fixtures
    SAMPLES,
    app,
    campaign,
    officer,
    operator,
    operator_of,
)
from tests.campaign.making import Scene
from tests.campaign.notices.conftest import on_day, scene  # noqa: F401 - fixtures

WORDS = {
    "zh-hans": {
        "upload": "上传安装包",
        "file": "应用文件",
        "version": "版本",
        "go": "上传并检测",
        "fixed": "已修复",
        "declare": "声明合规",
        "statement": "情况说明",
        "appeal": "申诉",
        "text": "提交内容",
        "submit": "提交",
    },
    "en": {
        "upload": "Upload a build",
        "file": "App file",
        "version": "Version",
        "go": "Upload and inspect",
        "fixed": "Fixed",
        "declare": "Declare compliance",
        "statement": "Statement",
        "appeal": "Appeal",
        "text": "What you submit",
        "submit": "Submit",
    },
}


def test_upload_verdicts_fix_and_declaration(
    operator: User,  # noqa: F811
    campaign: Campaign,  # noqa: F811
    app: App,  # noqa: F811
    sign_in: SignIn,
    language: str,
) -> None:
    words = WORDS[language]
    page = sign_in(operator)
    page.on("dialog", lambda dialog: dialog.accept())

    def upload(sample: str, version: str) -> None:
        page.goto(reverse("web:selfcheck:upload", args=[campaign.pk, app.pk]))
        page.get_by_label(words["file"]).set_input_files(SAMPLES / f"{sample}.apk")
        page.get_by_label(words["version"]).fill(version)
        page.get_by_role("button", name=words["go"]).click()
        page.wait_for_url("**/inspections/*/")
        check_accessible(page)
        finish(Inspection.objects.latest("pk"), sample)  # the page asks, and is loaded anew
        expect(page.locator("#coverage")).to_be_visible()
        check_accessible(page)

    page.goto(reverse("web:selfcheck:list"))
    check_accessible(page)
    page.get_by_role("link", name="样例新闻").click()
    check_accessible(page)
    page.get_by_role("link", name=words["upload"]).click()
    check_accessible(page)
    upload("news", "1.0")
    page.get_by_role("link", name=words["declare"]).click()
    check_accessible(page)
    page.get_by_role("button", name=words["declare"]).click()
    expect(page.locator(".wrong .errorlist")).to_be_visible()
    check_accessible(page)
    upload("news-clean", "2.0")
    expect(page.get_by_text(words["fixed"], exact=True).first).to_be_visible()
    shoot(page, f"self-inspection-fixed-{language[:2]}")
    page.get_by_role("link", name=words["declare"]).click()
    page.get_by_role("button", name=words["declare"]).click()
    expect(page.locator(".message.success")).to_be_visible()
    check_accessible(page)
    assert Participation.objects.get().declared_by == operator


@pytest.mark.usefixtures("on_day")
def test_a_notice_is_opened_and_appealed(
    scene: Scene,  # noqa: F811
    person: Person,
    sign_in: SignIn,
    language: str,
    on_day: Callable[..., None],  # noqa: F811
) -> None:
    words = WORDS[language]
    notice = notice_acts.issue(person(Role.OFFICER), scene.case(clauses=(("miit-337/1",), ("miit-337/5",))))
    page = sign_in(person(Role.OPERATOR, organisation=scene.organisation))
    page.goto("/")
    check_accessible(page)
    page.goto(reverse("web:mynotices:list"))
    check_accessible(page)
    page.get_by_role("link", name=notice.number).click()
    page.wait_for_url("**/my-notices/*/")
    check_accessible(page)
    shoot(page, f"my-notice-{language[:2]}")
    assert Service.objects.get(channel="console").state == "opened"
    page.get_by_role("link", name=words["appeal"], exact=True).click()
    check_accessible(page)
    page.get_by_label(words["text"]).fill("该问题已在上一版本整改")
    page.get_by_role("button", name=words["submit"], exact=True).click()
    expect(page.locator(".message.success")).to_be_visible()
    check_accessible(page)
    assert Submission.objects.get().kind == "appeal"
    page.goto(reverse("web:mynotices:rectified", args=[notice.pk]))
    check_accessible(page)

"""The main path of a lab in a browser: evidence, decisions, a finding by hand, review; by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment
from tests.campaign.browser.conftest import LOADED, SignIn, check_accessible, shoot
from tests.campaign.cases.conftest import (  # noqa: F401 - fixtures
    app,
    approved_case,
    assignment,
    campaign,
    finish,
    inspected,
    inspector,
    lab,
    move,
    new_release,
    officer,
    operator_of,
    reviewer,
)
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.web.lab.pictures_made import picture

WORDS = {
    "zh-hans": {
        "confirm": "确认",
        "reject": "否定",
        "reason": "否定理由",
        "add": "添加问题",
        "clauses": "条款",
        "summary": "发现的问题",
        "seen": "所见情况与操作过程",
        "files": "截图、录像、文档",
        "save": "添加",
        "submit": "提交",
        "agree": "同意该认定",
        "upload": "上传安装包",
        "file": "应用文件",
        "version": "版本",
        "source": "下载来源",
        "go": "上传并检测",
        "cancel": "取消检测",
        "rectify": "确认复测结果",
    },
    "en": {
        "confirm": "Confirm",
        "reject": "Reject",
        "reason": "Reason of the rejection",
        "add": "Add a finding",
        "clauses": "Clauses",
        "summary": "What was found",
        "seen": "What was seen, and how",
        "files": "Screenshots, recordings, documents",
        "save": "Add",
        "submit": "Submit",
        "agree": "Agree with the decision",
        "upload": "Upload a build",
        "file": "App file",
        "version": "Version",
        "source": "Where it was downloaded",
        "go": "Upload and inspect",
        "cancel": "Cancel the inspection",
        "rectify": "Confirm the re-inspection",
    },
}


def test_from_evidence_to_review(
    inspected: Inspection,  # noqa: F811
    assignment: Assignment,  # noqa: F811
    inspector: User,  # noqa: F811
    reviewer: User,  # noqa: F811
    sign_in: SignIn,
    language: str,
    tmp_path: Path,
) -> None:
    words = WORDS[language]
    page = sign_in(inspector)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(reverse("web:lab:list"))
    check_accessible(page)
    page.get_by_role("link", name="样例新闻").click()
    check_accessible(page)
    page.goto(reverse("web:lab:inspection", args=[inspected.pk]))
    check_accessible(page)
    first, second, *rest = inspected.findings.all()
    page.goto(reverse("web:lab:finding", args=[first.pk]))
    check_accessible(page)
    shoot(page, f"lab-finding-{language[:2]}", whole=True)
    page.locator("[accesskey=n]").press("Enter")
    page.wait_for_url(f"**/findings/{second.pk}/")
    page.locator("[accesskey=p]").press("Enter")
    page.wait_for_url(f"**/findings/{first.pk}/")
    page.get_by_role("button", name=words["confirm"], exact=True).press("Enter")
    page.wait_for_url(f"**/findings/{second.pk}/")
    page.get_by_label(words["reason"]).fill("误报")
    page.get_by_role("button", name=words["reject"], exact=True).click()
    for finding in rest:
        page.wait_for_url(f"**/findings/{finding.pk}/")
        page.get_by_role("button", name=words["confirm"], exact=True).click()
    expect(page.locator(".message.success")).to_be_visible()

    page.goto(reverse("web:lab:inspection", args=[inspected.pk]))
    page.get_by_role("link", name=words["add"]).click()
    check_accessible(page)
    page.get_by_label(words["clauses"]).select_option(["miit-337/3"])
    page.get_by_label(words["summary"]).fill("未经同意向第三方提供")
    page.get_by_label(words["seen"]).fill("首次启动后抓包")
    (tmp_path / "图.png").write_bytes(picture(size=(400, 300)))
    page.get_by_label(words["files"]).set_input_files(tmp_path / "图.png")
    page.get_by_role("button", name=words["save"], exact=True).click()
    expect(page.locator("img")).to_be_visible()
    assert page.locator("img").evaluate(LOADED) == 400
    check_accessible(page)

    page.goto(reverse("web:lab:assignment", args=[assignment.pk]))
    page.get_by_role("button", name=words["submit"], exact=True).click()
    expect(page.locator(".message.success")).to_be_visible()
    page = sign_in(reviewer)
    page.goto(reverse("web:lab:review"))
    check_accessible(page)
    shoot(page, f"lab-review-{language[:2]}")
    page.locator("tbody a").first.click()
    check_accessible(page)
    for _each in range(Finding.objects.count()):
        with page.expect_navigation():
            page.get_by_role("button", name=words["agree"]).click()
    assert Finding.objects.filter(state="approved").count() == 5
    assert Assignment.objects.get(pk=assignment.pk).state == "reviewed"


def test_an_upload_and_its_progress(
    assignment: Assignment,  # noqa: F811
    inspector: User,  # noqa: F811
    sign_in: SignIn,
    language: str,
) -> None:
    words = WORDS[language]
    page = sign_in(inspector)
    page.goto(reverse("web:lab:assignment", args=[assignment.pk]))
    page.get_by_role("link", name=words["upload"]).click()
    check_accessible(page)
    page.get_by_label(words["file"]).set_input_files(SAMPLES / "news.apk")
    page.get_by_label(words["version"]).fill("1.0")
    page.get_by_label(words["source"]).fill("官网")
    page.get_by_role("button", name=words["go"]).click()
    page.get_by_role("link", name="1.0").click()
    expect(page.get_by_role("button", name=words["cancel"])).to_be_visible()
    check_accessible(page)
    finish(Inspection.objects.get(), "news")  # the page asks, and is loaded anew
    expect(page.locator("#coverage")).to_be_visible()


@pytest.mark.usefixtures("approved_case")
def test_old_and_new_evidence_beside_each_other(
    assignment: Assignment,  # noqa: F811
    inspector: User,  # noqa: F811
    new_release: object,  # noqa: F811
    sign_in: SignIn,
    language: str,
) -> None:
    case = move(Case.objects.get(), "serve_notice")
    release: Release = new_release("news-clean", version="2.0")  # type: ignore[operator]
    page = sign_in(inspector)
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(reverse("web:lab:reinspections"))
    check_accessible(page)
    page.goto(reverse("web:lab:order", args=[case.pk]))
    check_accessible(page)
    page.locator("select[name=release]").select_option(str(release.pk))
    page.locator("main .primary").click()
    page.wait_for_url("**/reinspections/*/")
    ordered = Reinspection.objects.get()
    finish(ordered.inspection, "news-clean")
    page.goto(reverse("web:lab:reinspection", args=[ordered.pk]))
    check_accessible(page)
    shoot(page, f"lab-reinspection-{language[:2]}")
    page.get_by_role("button", name=WORDS[language]["rectify"]).click()
    expect(page.locator(".message.success")).to_be_visible()
    assert Case.objects.get().state == "rectified"

"""The officer at work in a browser: a campaign from its template to the labs; a case to its notice and a decision."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from consentry.campaign.cases.models import Case
from consentry.campaign.notices import submissions, working_days
from consentry.campaign.notices.models import Notice, Submission
from consentry.campaign.people.models import Organisation
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Store
from consentry.campaign.rounds.models import Assignment, Campaign, Sampling
from tests.campaign.browser.conftest import SignIn, check_accessible, shoot
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

WORDS = {
    "zh-hans": {
        "new": "新建专项行动", "create": "创建", "import": "导入名单", "go": "导入", "wrong": "未导入任何内容",
        "done": "已导入", "enrol": "纳入", "all": "登记库中的全部应用", "draw": "抽样", "same": "结果完全一致",
        "give": "将抽样分配给实验室", "assign": "分配", "issue": "签发通知书", "sign": "签发", "decide": "作出决定",
        "granted": "同意", "else": "须由其他人员作出决定",
    },
    "en": {
        "new": "New campaign", "create": "Create", "import": "Import a list", "go": "Import",
        "wrong": "Nothing was imported", "done": "Imported", "enrol": "Enrol", "all": "All apps of the registry",
        "draw": "Draw", "same": "gives the same again", "give": "Give the draw to labs", "assign": "Assign",
        "issue": "Issue the notice", "sign": "Issue", "decide": "Decide", "granted": "Granted",
        "else": "somebody else must decide",
    },
}  # fmt: skip
_HEAD = "应用名称,应用开发者,包名,应用来源,下载量\n"


def test_from_a_template_to_the_labs(
    page: Page,
    language: str,
    person: Person,
    organisation: Callable[..., Organisation],
    sign_in: SignIn,
    tmp_path: Path,
) -> None:
    words, lab = WORDS[language], organisation("lab", "检测实验室甲")
    Store.objects.create(name="样例商店")
    sign_in(person(Role.OFFICER, name="li"))
    page.goto("/campaigns/")
    check_accessible(page)
    page.get_by_role("link", name=words["new"]).click()
    page.locator("#id_template").select_option("miit-337")
    page.locator("#id_slug").fill("autumn")
    check_accessible(page)
    page.get_by_role("button", name=words["create"]).click()
    expect(page.locator("svg rect")).to_have_count(3)
    check_accessible(page)
    shoot(page, f"campaign-{language[:2]}")
    campaign = Campaign.objects.get(slug="autumn")

    page.goto("/registry/")
    check_accessible(page)
    page.get_by_role("link", name=words["import"]).click()
    check_accessible(page)
    wrong, right = tmp_path / "wrong.csv", tmp_path / "right.csv"
    rows = "".join(f"样例应用{n},样例公司{n},org.example.n{n},样例商店,{n}万\n" for n in range(1, 4))
    right.write_text(_HEAD + rows, encoding="utf-8")
    wrong.write_text(f"{_HEAD}{rows}样例,样例公司,not a package,样例商店,1\n", encoding="utf-8")
    page.locator("#id_file").set_input_files(wrong)
    page.get_by_role("button", name=words["go"], exact=True).click()
    expect(page.get_by_role("heading", name=words["wrong"])).to_be_visible()
    check_accessible(page)
    shoot(page, f"import-{language[:2]}")
    page.locator("#id_file").set_input_files(right)
    page.get_by_role("button", name=words["go"], exact=True).click()
    expect(page.get_by_role("heading", name=words["done"], exact=True)).to_be_visible()
    check_accessible(page)

    page.goto(f"/campaigns/{campaign.pk}/enrol/")
    check_accessible(page)
    page.get_by_label(words["all"]).check()
    page.get_by_role("button", name=words["enrol"], exact=True).click()
    expect(page.locator("#list tbody tr")).to_have_count(3)
    check_accessible(page)

    page.goto(f"/sampling/campaign/{campaign.pk}/draw/")
    page.locator("#id_size").fill("2")
    check_accessible(page)
    page.get_by_role("button", name=words["draw"], exact=True).click()
    expect(page.get_by_text(words["same"])).to_be_visible()
    check_accessible(page)
    shoot(page, f"draw-{language[:2]}")
    page.get_by_role("link", name=words["give"]).click()
    page.get_by_label(lab.name).check()
    check_accessible(page)
    page.get_by_role("button", name=words["assign"], exact=True).click()
    expect(page.locator(".message.success")).to_be_visible()
    assert set(Assignment.objects.values_list("app_id", flat=True)) == set(Sampling.objects.get().drawn)
    page.goto("/sampling/assignments/")
    expect(page.locator("#list tbody tr")).to_have_count(2)
    check_accessible(page)


def test_from_a_case_to_its_notice_and_a_decision_by_somebody_else(
    page: Page, language: str, person: Person, organisation: Callable[..., Organisation], sign_in: SignIn
) -> None:
    words = WORDS[language]
    issuer, other = person(Role.OFFICER, name="li"), person(Role.OFFICER, name="zhang")
    scene = Scene(inspector=person(Role.INSPECTOR, name="wang"), organisation=organisation("operator", "样例科技"))
    case = scene.case(clauses=(("miit-337/1",), ("miit-337/8",)))
    operator = person(Role.OPERATOR, organisation=scene.organisation, name="zhao")
    day = working_days.today() + datetime.timedelta(days=30)
    sign_in(issuer)
    page.goto("/cases/")
    check_accessible(page)
    page.get_by_role("link", name=scene.app.name).click()
    check_accessible(page)
    shoot(page, f"case-{language[:2]}")
    page.get_by_role("link", name=words["issue"]).click()
    page.locator("#id_deadline").fill(day.isoformat())
    check_accessible(page)
    shoot(page, f"issue-{language[:2]}")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=words["sign"], exact=True).click()
    expect(page.locator(".message.success")).to_be_visible()
    check_accessible(page)
    shoot(page, f"notice-{language[:2]}", whole=True)
    notice = Notice.objects.get(case=case)
    later = day + datetime.timedelta(days=10)
    asked = submissions.file(operator, notice, Submission.Kind.EXTENSION, "需要更多时间", until=later)
    page.goto(f"/notices/submissions/{asked.pk}/")
    expect(page.locator(".message.warning")).to_contain_text(words["else"])
    expect(page.locator("form.panel")).to_have_count(0)
    check_accessible(page)
    sign_in(other)
    page.goto("/notices/submissions/")
    check_accessible(page)
    page.locator("#list tbody a").click()
    page.locator("input[name=decision][value=granted]").check()
    page.locator("#id_reason").fill("同意")
    check_accessible(page)
    shoot(page, f"decide-{language[:2]}")
    page.get_by_role("button", name=words["decide"], exact=True).click()
    expect(page.locator(".head .badge")).to_contain_text(words["granted"])
    check_accessible(page)
    assert Case.objects.get().deadline == later

"""The rehearsal of December 2019, played once and looked at from all sides."""

from __future__ import annotations

import datetime
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from consentry.campaign.audit import chain
from consentry.campaign.bulletins.exports import export
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.bulletins.search import named_before
from consentry.campaign.cases.models import Finding, Retested
from consentry.campaign.demo import historic
from consentry.campaign.demo.clock import Clock
from consentry.campaign.demo.desk import Desk, Lab, People
from consentry.campaign.evidence import keys
from consentry.campaign.evidence.package.verify import verify_file
from consentry.campaign.notices.models import Service
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Operator, Store
from consentry.campaign.rounds import acts as round_acts
from consentry.campaign.rounds import queries as round_queries
from consentry.model.text import Language
from tests.campaign.conftest import Mailbox
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.replay.page import written
from tests.campaign.replay.story import AFTER, DELISTED_ON, NOTICE_DEADLINE, Story

pytestmark = [pytest.mark.django_db(transaction=True, reset_sequences=True), pytest.mark.timeout(600)]

_PAGE = Path(__file__).parents[3] / "docs" / "replay-2019.md"
_OFFICIAL = ("序号", "应用名称", "应用开发者", "应用来源", "应用版本", "所涉问题")
_ISSUES = {
    "私自收集个人信息",
    "超范围收集个人信息",
    "私自共享给第三方",
    "强制用户使用定向推送功能",
    "不给权限不让用",
    "频繁申请权限",
    "过度索取权限",
    "账号注销难",
}


@pytest.fixture
def story(
    person: Callable[..., User],
    organisation: Callable[..., Organisation],
    mailbox: Mailbox,
    settings: pytest.FixtureRequest,
    tmp_path: Path,
) -> Iterator[Story]:
    """Return the rehearsal, before it is played, on its own clock and with its own key."""
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    labs = {}
    for name in ("样例实验室甲", "样例实验室乙"):
        lab = organisation("lab", name)
        people = [person(role, organisation=lab) for role in (Role.INSPECTOR, Role.REVIEWER)]
        labs[lab.pk] = Lab(lab, *people)
    everybody = People(
        officer=person(Role.OFFICER),
        second_officer=person(Role.OFFICER),
        publisher=person(Role.PUBLISHER),
        labs=labs,
    )
    company, shop = organisation("operator", "样例科技有限公司"), organisation("store", "样例应用商店")
    everybody.operators[company.pk] = person(Role.OPERATOR, organisation=company)
    everybody.stores[shop.pk] = person(Role.STORE, organisation=shop)
    operator = Operator.objects.create(name=company.name, email="operator@example.com", organisation=company)
    store = Store.objects.create(name=shop.name, email="store@example.com", organisation=shop)
    with Clock().running() as clock:
        yield Story(desk=Desk(people=everybody, clock=clock, samples=SAMPLES), operator=operator, store=store)


def test_the_campaign_of_december_2019_in_miniature(story: Story, mailbox: Mailbox) -> None:
    story.play()
    _self_inspection_and_sampling(story)
    _labs_and_notices(story, mailbox)
    _rectified_named_delisted(story)
    _bulletins_in_the_official_form(story)
    _facts_are_facts(story)
    _evidence_verifies(story)
    _the_page_says_what_happened(story)


def _self_inspection_and_sampling(story: Story) -> None:
    count = round_queries.self_inspection_count(story.campaign)
    assert (count.taking_part, count.inspected, count.declared_in_stage, count.declared_with_statement) == (11, 3, 2, 1)
    assert tuple(story.sampling.drawn) == round_acts.redraw(story.sampling)
    assert len({assignment.lab_id for given in story.given.values() for assignment in given}) == 2
    assert sum(len(given) for given in story.given.values()) == 10
    declared = {story.apps["weather"].pk, story.apps["dictionary"].pk}
    assert not declared & set(story.sampling.drawn)


def _labs_and_notices(story: Story, box: Mailbox) -> None:
    approved = Finding.objects.filter(state=Finding.State.APPROVED)
    assert approved.exists()
    assert not [finding for finding in approved if finding.decided_by_id == finding.reviewed_by_id]
    assert set(story.cases) == {"messenger", "news", "reader", "courier", "sports", "finance", "technews"}
    notices = Service.objects.filter(channel=Service.Channel.MAIL, kind=Service.Kind.NOTICE)
    assert notices.count() == len(story.cases)
    assert {service.state for service in notices} == {"accepted"}
    assert all(service.response.startswith("250 2.0.0 taken") for service in notices)
    assert story.reminded == len(story.cases)
    told = [str(mail["Subject"]) for mail in box.messages]
    assert sum("责令整改通知书" in subject for subject in told) == len(story.cases)
    assert sum("整改期限提醒" in subject for subject in told) == story.reminded
    assert sum("应用下架通知" in subject for subject in told) == 3
    assert all("DEMONSTRATION" in subject for subject in told)
    assert datetime.date(2019, 12, 9) == NOTICE_DEADLINE


def _rectified_named_delisted(story: Story) -> None:
    assert story.states() == {
        "messenger": "rectified",
        "news": "rectified",
        "reader": "delisted",
        "courier": "delisted",
        "sports": "delisted",
        "finance": "rectified",
        "technews": "rectified",
    }
    remained = Retested.objects.filter(reinspection__case=story.cases["technews"], status="remains")
    assert remained.exists()
    passages = story.cases["technews"].passages.order_by("pk").values_list("state", flat=True)
    assert list(passages) == ["open", "noticed", "reinspection", "noticed", "overdue", "named", "rectified"]
    delisted = story.cases["reader"].passages.get(state="delisted")
    assert delisted.at.date() == DELISTED_ON
    assert chain.verify() == []


def _bulletins_in_the_official_form(story: Story) -> None:
    bulletin = Bulletin.objects.get(pk=story.bulletin.pk)
    assert bulletin.title == historic.TITLE
    assert (bulletin.issued_on, bulletin.deadline) == (historic.ISSUED, historic.DEADLINE)
    assert bulletin.preamble == "截至目前，尚有5款APP未完成整改（详见附件）。上述APP应在2019年12月31日前完成整改。"
    sheet = load_workbook(io.BytesIO(export(bulletin, "xlsx", Language.ZH))).active
    assert sheet is not None
    table = [tuple(row) for row in sheet.iter_rows(values_only=True)]
    header = table.index(next(row for row in table if row[0] == "序号"))
    assert table[header] == _OFFICIAL
    rows = [row for row in table[header + 1 :] if row[0] and str(row[0]).isdigit()]
    assert [int(str(row[0])) for row in rows] == [1, 2, 3, 4, 5]
    for row in rows:
        assert "样例" in str(row[1])
        assert set(str(row[5]).split("\n")) <= _ISSUES
    assert story.delisting.issued_on == DELISTED_ON
    assert story.delisting.rows.count() == 3
    assert "下架" in story.delisting.title


def _facts_are_facts(story: Story) -> None:
    known = Bulletin.objects.get(pk=story.known.pk)
    assert (known.historic, known.stated_count, known.rows.count()) == (True, 41, 12)
    (hit,) = named_before(app="QQ", operator="深圳市腾讯计算机系统有限公司")
    assert (hit.row.version, hit.row.source, len(hit.row.issues)) == ("8.2.0", "官网", 3)
    empty = known.rows.get(app_name="人人视频")
    assert (empty.operator_name, empty.version, empty.source, empty.issues) == ("", "", "", [])
    issues = {row.case_id: set(row.issues) for row in story.bulletin.rows.all()}
    facts = {row[0]: set(row[4]) for row in historic.KNOWN}
    for sample, real in AFTER.items():  # a sample shows at least what is known of the row that it was written after
        if (case := story.cases[sample].pk) in issues:
            assert facts[real] <= issues[case], sample


def _evidence_verifies(story: Story) -> None:
    assert set(story.packages) == {"reader", "courier", "sports"}
    fingerprint = keys.current().fingerprint
    for data in story.packages.values():
        assert verify_file(io.BytesIO(data), fingerprint=fingerprint).problems == ()
        assert verify_file(io.BytesIO(data.replace(b"delisted", b"relisted"))).problems


def _the_page_says_what_happened(story: Story) -> None:
    page = written(story)
    if os.environ.get("CONSENTRY_WRITE_DOCS"):
        _PAGE.write_text(page, encoding="utf-8")
    assert _PAGE.read_text(encoding="utf-8") == page, "CONSENTRY_WRITE_DOCS=1 writes it anew"
